// Every dialog that the page offers is usable by all, in a language of high letters too, in each
// theme and at each width.

import { fits, inSight, largeEnough, whole } from "./checks.js";
import { inLanguage, loadExample } from "./desk.js";
import { close, dialog, eachDialog, eachTab, someCases } from "./doors.js";
import { expect, matrix, started, test } from "./harness.js";

const LANGUAGES = ["en", "te"];

for (const look of matrix) {
  for (const language of LANGUAGES) {
    test.describe(`${language}, ${look.name}`, () => {
      test.use(look.use);

      test("each dialog behind a button is accessible", async ({ page, open, axe }) => {
        test.setTimeout(120_000);
        await open();
        await inLanguage(page, language);
        await someCases(page);
        const start = async () => {
          await page.reload();
          await started(page);
          await expect(page.locator("html")).toHaveAttribute("lang", language);
        };
        await eachDialog(page, start, (title) => test.step(title, () => check(page, axe)));
      });

      test("so is a case that came by a link, and one that did not", async ({ page, open, axe, baseURL }) => {
        await open();
        await inLanguage(page, language);
        await loadExample(page, "sc-06");
        await page.locator(".menu button").nth(1).click();
        const link = await page.locator(".share-link").textContent();
        await close(page);
        for (const address of [link.trim(), `${baseURL}#case=AQYAAAEB`]) {
          await page.goto(address);
          await expect(dialog(page)).toBeVisible();
          await eachTab(page, () => check(page, axe));
          await close(page);
        }
      });
    });
  }
}

async function check(page, axe) {
  await fits(page);
  await whole(page, "dialog");
  await largeEnough(page, "dialog ");
  await axe();
  const over = await dialog(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect.soft(over, "what runs over the dialog").toBe(0);
  await stops(page);
}

// The keyboard stays in the dialog, and what has the focus is in sight.
async function stops(page) {
  const kinds = ["a[href]", "button", "input", "select", "summary", "textarea"];
  const count = await dialog(page).locator(kinds.map((kind) => `${kind}:not(:disabled)`).join()).count();
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(() => {
      const focus = document.activeElement;
      return focus === document.body || focus.closest("dialog") ? null : focus.outerHTML.slice(0, 100);
    });
    expect(outside, "the focus outside of the dialog").toBeNull();
    await inSight(page);
  }
}
