// The page as one file, opened from a folder: `cargo xtask build --single-file`.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { loadExample, setFact, story } from "./desk.js";
import { close, dialog, eraseAll, openDialog, saved } from "./doors.js";
import { wholeFlow } from "./flow.js";
import { expect, matrix, test as base } from "./harness.js";
import { DIST } from "./server.js";

const FILE = join(DIST, "amends.html");

const test = base.extend({
  // No host; `page` of the harness fails at every request to one.
  baseURL: async ({}, use) => use(pathToFileURL(FILE).href),
});

const network = (traffic) => traffic.requests.map((request) => request.url()).filter((url) => !/^(file|blob|data):/.test(url));

test("everything works from one file", async ({ page, context, open, traffic }) => {
  await context.setOffline(true);
  await open();
  await wholeFlow(page);
  expect(network(traffic)).toEqual([]);
  expect(traffic.requests.filter((request) => request.url().startsWith("file:"))).toHaveLength(1);
});

test("a case is kept, undone, saved to a file and erased", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await setFact(page, "severity", "major");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("amends.case") ?? "")).toContain("major");
  await page.reload();
  await expect(page.locator('#fact-severity input[value="major"]')).toBeChecked();
  await openDialog(page, "Share");
  // Nobody else has the file in that place.
  await expect(dialog(page)).toContainText("the link opens nowhere else");
  // Nor can a page of somebody else show it.
  await expect(dialog(page).getByRole("tab")).toHaveCount(0);
  expect(await saved(page, "Save")).toContain("major");
  await close(page);
  await eraseAll(page);
  await expect(story(page)).toHaveValue("");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("its policy lets it ask nobody", async ({ page, open }) => {
  await open();
  const policy = await page.locator("meta[http-equiv=content-security-policy]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/connect-src|'self'|https?:|unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
  expect(await page.evaluate(() => document.querySelectorAll("script[src], link[href]:not([href^='data:']), img[src]").length)).toBe(0);
});

test.describe("where the browser keeps nothing", () => {
  test("it goes on, and says so", async ({ page, open }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("", "SecurityError");
        },
      });
    });
    await open();
    await expect(page.locator(".storage")).not.toBeEmpty();
    await loadExample(page, "sc-06");
    await expect(page.locator(".letter-text")).not.toBeEmpty();
  });
});

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    test("it is accessible", async ({ page, open, axe }) => {
      await open();
      await loadExample(page, "sc-06");
      await axe();
    });
  });
}
