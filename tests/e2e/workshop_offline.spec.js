// A room without a network: once the workshop is open, all of it works, and the wall opens too.

import { saved } from "./doors.js";
import { expect, started, test as base } from "./harness.js";
import { serve } from "./server.js";
import { EXERCISES, SESSION, button, code, codes, figure, goTo, guess, openCase, openWall } from "./workshop.js";

const test = base.extend({
  // A host of the test's own, which goes away.
  host: async ({}, use) => {
    const host = await serve();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
});
// Everything that a trainer does with a case of one's own.
async function teach(page) {
  await button(page, "Write a case").click();
  await page.getByLabel("Title", { exact: true }).fill("The stone in the porridge");
  await page.getByLabel("What happened").fill("A guest waited two hours for porridge, and there was a stone in it. She paid 12 EUR.");
  await button(page, "Read the facts from the story").click();
  await expect(page.getByText(/\d+ facts? found\./)).toBeVisible();
  await button(page, "Keep the case").click();
  await page.getByRole("button", { name: "Add to the session: “The stone in the porridge”" }).click();
  await goTo(page, SESSION);
  expect(await saved(page, "Save the plan to a file", page)).toContain("The stone in the porridge");
  await button(page, "Start the session").click();
  await guess(page, 60);
  await page.keyboard.press("PageDown");
  await expect(figure(page)).toBeVisible();
  await goTo(page, EXERCISES);
  await page.locator("input[name=exercise][value=faults]").check();
  await button(page, "Let the judge read it").click();
  await expect(page.locator(".ws-verdict").first()).toBeVisible();
  await goTo(page, SESSION);
  await button(page, "Sheets to print").click();
  await expect(page.locator(".ws-sheet")).toContainText("The stone in the porridge");
}

test("without a copy of the page, what is open goes on", async ({ page, open, context, host }) => {
  await open("#workshop");
  await host.close();
  await context.setOffline(true);
  await teach(page);
});

test.describe("with it", () => {
  test.use({ serviceWorkers: "allow" });

  test("the workshop opens again and the wall beside it", async ({ page, open, context, host }) => {
    await open("#workshop");
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await host.close();
    await context.setOffline(true);
    await page.reload();
    await started(page);
    await openCase(page, "sc-06");
    const wall = await openWall(page);
    await expect(wall.locator(".ws-wall h1")).toHaveText("Walked twice");
    await codes(page).fill(code({ stays: 40 }, 1, "sc-06"));
    await page.locator(".ws-step").nth(3).click();
    await expect(wall.locator(".ws-figure")).toBeVisible();
    await page.locator("select.languages").selectOption("ru");
    await expect(wall.locator("html")).toHaveAttribute("lang", "ru");
  });
});
