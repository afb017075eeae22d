// The states that the page can be in. Each is brought about from a page just opened, and without
// a word of any language.

import { chooseOption, loadExample, openAll, openChip, typeInto } from "./desk.js";
import { expect } from "./harness.js";

// Letters with faults to be found, by the language of the page.
const LETTERS = {
  en: "Dear customer, we are sorry for any inconvenience. You should have called us earlier. As I said, it is company policy.",
  ro: "Stimate client, ne cerem scuze pentru eventualele neplăceri. Trebuia să ne sunați mai devreme. Aceasta este politica firmei.",
  te: "ప్రియమైన కస్టమర్, ఏదైనా అసౌకర్యం కలిగి ఉంటే క్షమించండి. మీరు ముందే ఫోన్ చేసి ఉండాల్సింది. ఇది మా కంపెనీ విధానం.",
};

export const STATES = {
  empty: async () => {},
  "an example": (page) => loadExample(page, "sc-06"),
  "a legal minimum": async (page) => {
    await loadExample(page, "sc-07");
    await page.locator("#law").selectOption({ index: 1 });
    await expect(page.locator("[id^=field-law]").first()).toBeVisible();
  },
  "the gate": async (page) => {
    await loadExample(page, "sc-17");
    await openAll(page, "#gate");
  },
  "the gate passed": async (page) => {
    await loadExample(page, "sc-17");
    await openAll(page, "#gate");
    await page.locator("#gate .go-on textarea").fill("The director agreed");
    await page.locator("#gate").getByRole("checkbox").click();
    await expect(page.locator("#forecast")).toBeVisible();
    // The first letter of a visit brings its program with it.
    await expect(page.locator(".apology .letter").first()).toBeVisible();
  },
  "a refused field": async (page) => {
    await loadExample(page, "sc-06");
    await openChip(page, "price");
    await typeInto(page, "price", "a lot");
    await expect(page.locator("#error-price")).not.toHaveText("");
  },
  "a plan that does worse": async (page) => {
    await loadExample(page, "sc-09");
    await chooseOption(page, "apology_only");
    await page.locator("#forecast-view-tab-1").click();
  },
  "the letter of one's own": async (page) => {
    await loadExample(page, "sc-06");
    await page.locator("input[name=whose-letter]").nth(1).check();
    const language = await page.locator("html").getAttribute("lang");
    await page.locator("#own-letter").fill(LETTERS[language]);
    await expect(page.locator(".finding[data-fault]")).not.toHaveCount(0);
  },
  "everything opened": async (page) => {
    await loadExample(page, "sc-06");
    await openChip(page, "flags");
    await page.locator("[aria-controls=examples]").click();
    await page.locator("#forecast-view-tab-1").click();
    await openAll(page);
  },
  "the table": async (page) => {
    await loadExample(page, "sc-06");
    await page.locator("#forecast-view-tab-2").click();
  },
};
