// A case from the first word to another language: whatever the page loads later is wanted once.

import { advice, story } from "./desk.js";
import { close, dialog, openDialog } from "./doors.js";
import { expect } from "./harness.js";

export const STORY =
  "Mrs Horvat waited 90 minutes for her main course. It was our fault, the kitchen was understaffed. The bill was £86.40. ";

const LETTER = "Dear Ms Horvat, we are sorry if you felt that the wait was too long. We take this very seriously. The fault is ours.";

export async function wholeFlow(page) {
  await story(page).fill(STORY);
  await expect(page.locator("#fact-failures input[value=late]")).toBeChecked();
  await expect(page.locator("#chip-price b")).toHaveText("£86.40");
  await expect(page.locator("#forecast .big")).toContainText(/\d/);
  for (const tab of await advice(page).getByRole("tab").all()) await tab.click();
  await expect(page.locator(".letter-text")).not.toBeEmpty();

  await page.locator("input[name=whose-letter]").nth(1).check();
  await page.locator("#own-letter").fill(LETTER);
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
  await page.locator("input[name=whose-letter]").nth(0).check();

  await expect(await openDialog(page, "Cases")).toContainText("On the desk");
  await close(page);

  // Languages that nobody asked for before: of the page, of the letter, of a story.
  await page.locator(".bar .languages").selectOption("ro");
  await expect(page.locator("html")).toHaveAttribute("lang", "ro");
  await page.locator(".letter-language select").selectOption("te");
  await expect(page.locator(".letter")).toHaveAttribute("lang", "te");
  await expect(page.locator(".letter-text")).toContainText("నమస్కారం");
  await story(page).fill("Klientka czekała 90 minut na danie główne. To była nasza wina. Rachunek wynosił 120 zł. ");
  await expect(page.locator("#chip-price b")).toContainText("120");
  await page.locator(".privacy").click();
  await expect(dialog(page)).toBeVisible();
  await close(page);
  await expect(page.locator("[data-requests]")).toHaveAttribute("data-requests", "0");
}
