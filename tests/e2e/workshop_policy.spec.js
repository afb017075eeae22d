// The policy that the forecasts of the workshop follow: the site's, the same in the trainer's window,
// on the wall and on the telephones.

import { readFileSync } from "node:fs";

import { expect, started, test } from "./harness.js";
import { serveWith } from "./published.js";
import { button, figure, guess, openWall, reveal } from "./workshop.js";

const SAMPLE = JSON.parse(readFileSync("schema/policy.sample.json", "utf8"));
// A house that gives nothing but words: fewer stay than under the built-in policy.
const STINGY = JSON.stringify({ ...SAMPLE, name: "Words only", remedies: [] });

const range = async (page) => (await figure(page).textContent()).match(/\d+ \(\d+–\d+\)/)[0];
const note = (page) => page.locator(".ws-rules");

const json = (body) => ({ contentType: "application/json", body });

test("built in, it is named as general", async ({ page, open }) => {
  await open("#workshop");
  await reveal(page, "sc-06");
  await expect(note(page)).toContainText("a general policy, not your company’s");
});

test("the site's holds for all who see the page, and they agree", async ({ page, open, context, baseURL }) => {
  await open("#workshop");
  await reveal(page, "sc-06");
  const general = await range(page);

  await serveWith(context, baseURL, json(STINGY));
  await page.reload();
  await started(page);
  await expect(note(page)).toContainText("the policy “Words only”");
  const stingy = await range(page);
  expect(stingy).not.toBe(general);

  const wall = await openWall(page);
  await expect(wall.locator(".ws-figure")).toContainText(stingy);
  await expect(wall.locator(".ws-wall")).toContainText("the policy “Words only”");

  const phone = await context.newPage();
  await phone.goto(`${baseURL}#workshop=sc-06`);
  await started(phone);
  await guess(phone, 40);
  await button(phone, "Show the forecast").click();
  await expect(note(phone)).toContainText("the policy “Words only”");
  expect(await range(phone)).toBe(stingy);
});

test("one's own is left out, and it is said", async ({ page, open }) => {
  await open("#workshop");
  await reveal(page, "sc-06");
  const general = await range(page);
  await page.evaluate((policy) => localStorage.setItem("amends.policy", policy), STINGY);
  await page.reload();
  await started(page);
  await expect(note(page)).toContainText("a general policy, not your company’s");
  await expect(note(page)).toContainText("Your own policy in this browser is left out here");
  expect(await range(page)).toBe(general);
});

test("a bad one gives one sentence and leaves the built-in one", async ({ page, open, baseURL }) => {
  await serveWith(page, baseURL, json(STINGY.replace('"margin_percent":35', '"margin_percent":350')));
  await open("#workshop");
  await reveal(page, "sc-06");
  await expect(note(page)).toContainText("a general policy, not your company’s");
  await expect(page.locator("#reveal .caution")).toContainText("“margin_percent” cannot be 350");
});
