// The own letter while it is typed: the word at the caret bears no underline.

import { loadExample } from "./desk.js";
import { expect, test } from "./harness.js";

const START = "Dear Ms Tremblay, the mistake was ours alone. We are sorry if you felt hur";
const marks = (page) => page.locator(".own-words mark.blocker");

test.beforeEach(async ({ open, page }) => {
  await open();
  await loadExample(page, "sc-06");
  await page.locator("input[name=whose-letter]").nth(1).check();
  await page.locator("#own-letter").fill(START);
});

test("a word that is being typed is not underlined until it ends", async ({ page }) => {
  await page.locator("#own-letter").press("End");
  await page.keyboard.type("t");
  // It is judged all the same.
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
  await expect(marks(page)).toHaveCount(0);
  await page.keyboard.type(".");
  await expect(marks(page)).toHaveCount(1);
});

test("or until the caret leaves it", async ({ page }) => {
  await page.locator("#own-letter").press("End");
  await page.keyboard.type("t");
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
  await expect(marks(page)).toHaveCount(0);
  await page.keyboard.press("Home");
  await expect(marks(page)).toHaveCount(1);
});

test("or the field", async ({ page }) => {
  await page.locator("#own-letter").press("End");
  await page.keyboard.type("t");
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
  await expect(marks(page)).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(marks(page)).toHaveCount(1);
});
