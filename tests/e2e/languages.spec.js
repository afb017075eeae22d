// The page and the letter in six languages, independent of each other.

import { fits, whole } from "./checks.js";
import { loadExample, story } from "./desk.js";
import { expect, matrix, test } from "./harness.js";

// A word of the page, and one that every email of the example begins with.
const LANGUAGES = {
  en: ["What happened?", "Hello"],
  ru: ["Что", "Здравствуйте"],
  ro: ["Ce", "Bună ziua"],
  pl: ["Co", "Dzień dobry"],
  bg: ["Какво", "Здравейте"],
  te: ["ఏ", "నమస్కారం"],
};

const pageLanguage = (page) => page.locator(".bar .languages");
const letterLanguage = (page) => page.locator(".letter-language select");

for (const [language, [happened, hello]] of Object.entries(LANGUAGES)) {
  test(`the page in ${language} says everything, and the letter follows`, async ({ page, open }) => {
    await open();
    await pageLanguage(page).selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("#story-title")).toContainText(happened);
    await loadExample(page, "sc-06");
    await expect(page.locator(".letter")).toHaveAttribute("lang", language);
    await expect(page.locator(".letter-text")).toContainText(hello);
    // "…" alone stands for a message that is not there.
    const missing = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim() === "…") found.push(walker.currentNode.parentElement.outerHTML);
      return found;
    });
    expect(missing).toEqual([]);
    await expect(page.locator("body")).not.toContainText(/\{ ?\$/);
    // Kept for the next visit.
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  });
}

test("the letter's language is its own", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await letterLanguage(page).selectOption("pl");
  await expect(page.locator(".letter")).toHaveAttribute("lang", "pl");
  await expect(page.locator(".letter-text")).toContainText("Dzień dobry");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await pageLanguage(page).selectOption("ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.locator(".letter")).toHaveAttribute("lang", "pl");
});

test.describe("a reader of Romanian", () => {
  test.use({ locale: "ro-RO" });

  test("finds the page in Romanian", async ({ page, open }) => {
    await open();
    await expect(page.locator("html")).toHaveAttribute("lang", "ro");
    await expect(story(page)).toBeVisible();
  });
});

for (const language of ["te", "ru"]) {
  for (const look of matrix) {
    test.describe(`${language}, ${look.name}`, () => {
      test.use(look.use);

      test("nothing is clipped or runs over, and axe finds nothing", async ({ page, open, axe }) => {
        await open();
        await pageLanguage(page).selectOption(language);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await loadExample(page, "sc-06");
        await expect(page.locator(".letter")).toHaveAttribute("lang", language);
        await fits(page);
        await whole(page);
        await axe();
      });
    });
  }
}
