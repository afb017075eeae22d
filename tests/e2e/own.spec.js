// The manager's own letter: judged as it is typed, mended, counted by the forecast.

import { chooseOption, loadExample, setFact } from "./desk.js";
import { expect, matrix, test } from "./harness.js";

const LETTER =
  "Dear Ms Tremblay, we are sorry if you felt that the wait was too long. We take this very seriously. The fault is ours.";

const field = (page) => page.locator("#own-letter");
const findings = (page) => page.locator(".findings > .finding");

async function write(page, text) {
  await page.locator("input[name=whose-letter]").nth(1).check();
  await field(page).fill(text);
}

test.beforeEach(async ({ open, page }) => {
  await open();
  await loadExample(page, "sc-06");
});

test("a condition is a blocker, named with its words, why, instead and source", async ({ page }) => {
  await write(page, LETTER);
  const blocker = page.locator(".finding.blocker[data-fault=conditional]");
  await expect(blocker).toHaveCount(1);
  await expect(blocker).toContainText("Do not send");
  await expect(blocker).toContainText("It leaves open whether anything went wrong");
  await expect(blocker).toContainText("Lewicki");
  expect(LETTER).toContain((await blocker.locator("blockquote").textContent()).trim());
  // The level is a shape, not only a colour.
  const line = (level) => page.locator(`.own-words mark.${level}`).first().evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
  expect(await line("blocker")).toBe("wavy");
  expect(await line("warn")).toBe("dashed");
});

test("F8 steps, Enter rewrites, undo brings back", async ({ page }) => {
  await write(page, LETTER);
  await expect(findings(page)).not.toHaveCount(0);
  await field(page).press("F8");
  await expect(page.locator("#finding-0 :focus")).toHaveText(/Write instead/);
  await page.keyboard.press("F8");
  await expect(page.locator("#finding-1 :focus")).toHaveCount(1);
  await page.keyboard.press("Shift+F8");
  await expect(page.locator("#finding-0 :focus")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue(/I am sorry that this happened to you\./);
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(0);
  await page.locator(".own-head").getByRole("button", { name: "Undo" }).click();
  await expect(field(page)).toHaveValue(LETTER);
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
});

test("a finding can be left, and a kind of finding", async ({ page }) => {
  await write(page, LETTER);
  const canned = page.locator(".finding[data-fault=canned]");
  await expect(canned).toHaveCount(1);
  await canned.getByRole("button", { name: "Leave this one" }).click();
  await expect(canned).toHaveCount(0);
  const conditional = page.locator(".finding[data-fault=conditional]");
  await conditional.getByRole("button", { name: "Never mind such words" }).click();
  await expect(conditional).toHaveCount(0);
  const undo = page.locator(".own-head").getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(conditional).toHaveCount(1);
  await undo.click();
  await expect(canned).toHaveCount(1);
});

test("few words are not judged", async ({ page }) => {
  await write(page, "Sorry if you felt bad, dear guest.");
  await expect(page.locator("#own-state")).toContainText("Not enough to judge");
  await expect(findings(page)).toHaveCount(0);
});

test("the forecast counts the parts that the letter has", async ({ page }) => {
  const figure = () => page.locator("#forecast .big").first().textContent();
  // Beside money and a fix the words move less than a customer of 100; alone they show.
  await page.getByRole("button", { name: "New case" }).click();
  await setFact(page, "severity", "moderate");
  await setFact(page, "cause", "ours");
  await chooseOption(page, "apology_only");
  const written = await figure();
  await write(page, "Hello Ms Tremblay, here is the timetable for next week as you asked for it.");
  await expect(page.locator(".parts li[data-part=regret]")).toHaveClass("has-not");
  await expect.poll(figure).not.toBe(written);
  const without = await figure();
  await field(page).fill(
    "Dear Ms Tremblay, we were late and the fault is ours. I am deeply sorry for it. It happened because two drivers fell ill. I will refund the whole fare by Friday. Since Monday a third driver stands by, so that it does not happen again.",
  );
  await expect(page.locator(".parts li[data-part=regret]")).toHaveClass("has");
  await expect(page.locator(".parts li[data-part=responsibility]")).toHaveClass("has");
  await expect.poll(figure).not.toBe(without);
});

test("a dialog that changes the case leaves the letter judged", async ({ page }) => {
  await write(page, LETTER);
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
  const forecast = await page.locator("#forecast .big").textContent();
  await page.getByRole("button", { name: "Decision record and calendar" }).click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByLabel("Root cause").fill("No second driver");
  await dialog.locator(".dialog-head button").click();
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
  await expect(page.locator("#forecast .big")).toHaveText(forecast);
});

test("the letter is kept, and judged again after a reload", async ({ page }) => {
  await write(page, LETTER);
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
  await page.reload();
  await expect(field(page)).toHaveValue(LETTER);
  await expect(page.locator(".finding[data-fault=conditional]")).toHaveCount(1);
});

test("a browser that does not copy has the whole letter selected", async ({ page }) => {
  await write(page, LETTER);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.locator(".apology").getByRole("button", { name: "Copy the text" }).click();
  await expect(field(page)).toBeFocused();
  const selected = await field(page).evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toBe(LETTER);
});

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    test("the own letter is accessible", async ({ page, axe }) => {
      await write(page, LETTER);
      await expect(findings(page)).not.toHaveCount(0);
      await axe();
    });
  });
}
