// A session that goes on: dialogs that are waited for while somebody types, days that pass, and a focus
// that stays where the hand is.

import { drawn, loadExample, openChip, setFact, story } from "./desk.js";
import { close, dialog, openDialog } from "./doors.js";
import { expect, test } from "./harness.js";

const menu = (page, name) => page.locator(".menu").getByRole("button", { name });

test.describe("while the program of the dialogs is on its way", () => {
  let arrive;

  test.beforeEach(async ({ page, baseURL }) => {
    const arrived = new Promise((resolve) => (arrive = resolve));
    await page.route(/late\/office-[^/]*\.wasm$/, async (route) => {
      await arrived;
      await route.continue();
    });
    // It is not ready, since that is the last thing to come, but it is there.
    await page.goto(baseURL);
    await expect(page.locator("main[aria-busy]")).toHaveCount(0, { timeout: 20_000 });
    await story(page).fill("The parcel came a week late. ");
  });

  test("what is typed meanwhile is in the dialog, and stays", async ({ page }) => {
    await menu(page, "Cases").click();
    await story(page).fill("The parcel came a week late, and wet. ");
    await expect(dialog(page)).toHaveCount(0);
    arrive();
    const name = dialog(page).locator(".case-name");
    await expect(name).toHaveAttribute("placeholder", /and wet/);
    await name.fill("Wet parcel");
    await close(page);
    await expect(story(page)).toHaveValue("The parcel came a week late, and wet. ");
  });

  test("of two that are asked for the last one opens", async ({ page }) => {
    await menu(page, "Cases").click();
    await menu(page, "Policy").click();
    arrive();
    await expect(dialog(page)).toContainText("Name of the policy");
    await expect(page.locator("dialog")).toHaveCount(1);
  });
});

test("dates are those of the day, also on a page that stands for days", async ({ page, open }) => {
  await page.clock.install({ time: new Date("2026-11-25T10:00:00") });
  await open();
  await loadExample(page, "sc-06");
  const days = async () =>
    [...(await page.locator(".plan-section").innerText()).matchAll(/\d{1,2} (?:November|December)/g)].map(([day]) => Date.parse(`${day} 2026 UTC`));
  // The plan of the example itself: for a moment the page still shows the one before it.
  await expect.poll(days).toEqual([Date.parse("2026-12-02"), Date.parse("2026-12-05")]);
  // A tab that lay behind others comes to the front again.
  await page.clock.fastForward(72 * 3_600_000);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(days).toEqual([Date.parse("2026-12-05"), Date.parse("2026-12-08")]);
});

test("a case that has only a name is kept", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  const cases = await openDialog(page, "Cases");
  await cases.locator(".case-name").fill("To be kept");
  await close(page);
  await page.getByRole("button", { name: "New case" }).click();
  await openDialog(page, "Cases");
  await expect(dialog(page).locator(".cases .case-name")).toHaveValue("To be kept");
});

test.describe("the focus", () => {
  const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

  test.beforeEach(async ({ open }) => open());

  test("comes back to the button of a dialog that a button inside has closed", async ({ page }) => {
    await story(page).fill("The parcel came a week late. ");
    await page.getByRole("button", { name: "New case" }).click();
    await expect(story(page)).toBeFocused();
    await menu(page, "Cases").focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("button", { name: /^Open/ }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(menu(page, "Cases")).toBeFocused();
    await expect(story(page)).toHaveValue("The parcel came a week late. ");
  });

  test("goes through the safety gate and back", async ({ page }) => {
    await loadExample(page, "sc-06");
    await openChip(page, "flags");
    await page.locator("#fact-flags input").first().check();
    await page.getByRole("button", { name: "Go on all the same" }).click();
    await page.locator(".go-on-form textarea").fill("Counsel has agreed");
    const accepted = page.locator(".go-on-form input[type=checkbox]");
    await expect(accepted).toBeEnabled();
    await accepted.focus();
    await page.keyboard.press("Space");
    await expect(page.locator(".record")).toBeFocused();
    await page.locator(".record button").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("section.gate")).toBeFocused();
  });

  test("stays among the findings of one's own letter", async ({ page }) => {
    await loadExample(page, "sc-06");
    await page.locator("input[name=whose-letter]").nth(1).check();
    await page.locator("#own-letter").fill("Dear Ms Tremblay, we are sorry if you felt that the wait was too long. We take this very seriously. The fault is ours.");
    await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
    await page.locator("#own-letter").press("F8");
    await page.keyboard.press("Enter");
    await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(0);
    await expect(page.locator("#own-findings")).toBeFocused();
    await page.keyboard.press("F8");
    await expect(page.locator("#finding-0 :focus")).toHaveCount(1);
  });

  test("stays with a turning point that is undone, and the fact is as it was", async ({ page }) => {
    await story(page).fill("The parcel came a week late. ");
    await setFact(page, "severity", "major");
    await setFact(page, "cause", "ours");
    const turning = page.locator(".turning");
    // The length of the relationship is open: the story may say it later.
    const opens = turning.getByRole("button", { name: /customer for/ }).first();
    await expect(opens).toBeVisible();
    await drawn(page);
    await opens.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#chip-tenure")).toContainText(/\d/);
    await drawn(page);
    await turning.locator(".tried button").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#turning")).toBeFocused();
    await story(page).fill("The parcel came a week late. A customer for seven years. ");
    await expect(page.locator("#chip-tenure")).toContainText("7 years");
  });

  test("stays on the arrows of the head when nothing is left to undo", async ({ page }) => {
    await setFact(page, "severity", "major");
    const undo = page.getByRole("button", { name: "Undo" });
    await undo.focus();
    await page.keyboard.press("Enter");
    await expect(undo).toBeDisabled();
    await expect(undo).toBeFocused();
    expect(await focused(page)).toBe("step");
  });
});
