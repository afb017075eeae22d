// Nothing leaves the page: not the story, not a request.

import { advice, chooseOption, copied, loadExample, openAll, openChip, setFact, story, typeInto, watchClipboard } from "./desk.js";
import { expect, test } from "./harness.js";

const STORY = "Frau Schmidt-Öztürk from room 12 waited an hour";

const counter = (page) => page.locator("[data-requests]");

test.beforeEach(async ({ page }) => {
  await watchClipboard(page);
  await page.addInitScript(() => {
    globalThis.printed = 0;
    globalThis.print = () => {
      globalThis.printed += 1;
    };
  });
});

test("a whole session asks the network for nothing", async ({ page, open, traffic }) => {
  await open();
  const loaded = traffic.requests.length;
  await wholeSession(page);

  expect(traffic.requests.slice(loaded).map((request) => request.url())).toEqual([]);
  expect(traffic.carrying(STORY)).toEqual([]);
  expect(traffic.carrying("Ms Tremblay")).toEqual([]);
  expect(page.url()).not.toContain("Schmidt");
  expect(await page.evaluate(() => document.cookie)).toBe("");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await expect(counter(page)).toHaveAttribute("data-requests", "0");
  await expect(page.locator(".privacy")).toContainText("Nothing has left this page");
});

test("without a network everything goes on", async ({ page, context, open }) => {
  await open();
  await context.setOffline(true);
  await wholeSession(page);
  await expect(counter(page)).toHaveAttribute("data-requests", "0");
});

test("a story that lies in storage goes nowhere on the next visit", async ({ page, open, traffic }) => {
  await open();
  await story(page).fill(STORY);
  await page.reload();
  await expect(story(page)).toHaveValue(STORY);
  expect(traffic.carrying(STORY)).toEqual([]);
  await expect(counter(page)).toHaveAttribute("data-requests", "0");
});

test("the counter on the page counts", async ({ page, open }) => {
  await open();
  await expect(counter(page)).toHaveText("0 requests");
  // What an extension would do.
  const styles = await page.locator("link[rel=stylesheet]").getAttribute("href");
  await page.evaluate((address) => fetch(address, { cache: "no-store" }), styles);
  await expect(counter(page)).toHaveText("1 request");
  await page.evaluate((address) => Promise.all([fetch(address), fetch(`${address}?again`).catch(() => {})]), styles);
  await expect(counter(page)).toHaveText("3 requests");
  await expect(page.locator(".privacy")).toContainText("This page has asked for more");
});

// A case from the first word to the print.
async function wholeSession(page) {
  await loadExample(page, "sc-06");
  await story(page).fill(STORY);
  await setFact(page, "severity", "moderate");
  await setFact(page, "flags", "legal");
  await expect(page.locator("#gate")).toBeVisible();
  await openChip(page, "flags");
  await page.locator("#fact-flags input[value=legal]").uncheck();
  await openChip(page, "price");
  await typeInto(page, "price", "120");
  await page.locator(".asked .answers button").first().click();
  await chooseOption(page, "apology_only");
  await page.locator("#personal-customer").fill("Ms Tremblay");
  for (const tab of await advice(page).getByRole("tab").all()) await tab.click();
  await openAll(page);
  await page.locator(".apology").getByRole("button", { name: "Copy the text" }).click();
  await expect.poll(() => copied(page)).not.toBeNull();
  await page.locator(".take-along button").click();
  const papers = page.locator("dialog[open]");
  await papers.getByRole("tab", { name: "Ticket note" }).click();
  await papers.getByRole("button", { name: "Copy", exact: true }).click();
  await expect.poll(() => copied(page)).toMatch(/of 100|Of 100/);
  await papers.getByRole("tab", { name: "Brief" }).click();
  await papers.getByRole("button", { name: "Print" }).click();
  await expect.poll(() => page.evaluate(() => globalThis.printed)).toBe(1);
  await page.keyboard.press("Escape");
  await expect(papers).toHaveCount(0);
  for (const theme of ["Dark", "Light", "As the device"]) {
    await page.getByRole("radio", { name: theme }).check();
  }
  await page.getByRole("checkbox", { name: "More contrast" }).check();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("amends.case"))).toContain("Schmidt");
  await page.getByRole("button", { name: "New case" }).click();
  await expect(story(page)).toHaveValue("");
  await page.getByRole("button", { name: "Bring my case back" }).click();
  await expect(story(page)).toHaveValue(STORY);
}
