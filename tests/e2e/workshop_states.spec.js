// Every state of the workshop is usable by all, in each theme and at each width; and its sheets.

import { fits, largeEnough } from "./checks.js";
import { expect, matrix, started, test } from "./harness.js";
import { button, code, codes, guess, openCase, reveal } from "./workshop.js";

const place = (page, at) => page.locator(".ws-place").nth(at).click();

const STATES = {
  cases: async () => {},
  "a case": (page) => openCase(page, "sc-06"),
  "a guess committed, codes of the room": async (page) => {
    await openCase(page, "sc-06");
    await guess(page, 50, "words", ["regret"]);
    await codes(page).fill([1, 2, 3].map((salt) => code({ stays: 20 * salt }, salt, "sc-06")).join(" ") + " ABC");
  },
  "the forecast": async (page) => {
    await reveal(page, "sc-06", 99, "words");
    await codes(page).fill([1, 2, 3].map((salt) => code({ stays: 30 * salt }, salt, "sc-06")).join(" "));
    await page.locator(".ws-presenter .disclosure-button").click();
  },
  "a case that is handed over": (page) => reveal(page, "sc-17", 40, "words"),
  "the matrix": async (page) => {
    await page.locator(".ws-frame select").selectOption("matrix");
    await reveal(page, "sc-06");
  },
  "what if": async (page) => {
    await reveal(page, "sc-06");
    await place(page, 2);
    await page.locator("input[value=more]").check();
    await page.locator(".ws-exercise .button.main").click();
  },
  faults: async (page) => {
    await place(page, 2);
    await page.locator("input[value=faults]").check();
    await page.locator(".ws-sentence").nth(1).click();
    await page.locator(".ws-exercise .button.main").click();
    await expect(page.locator(".ws-verdict").first()).toBeVisible();
  },
  money: async (page) => {
    await reveal(page, "sc-06");
    await place(page, 2);
    await page.locator("input[value=money]").check();
  },
  "the session": async (page) => {
    await page.locator(".ws-card .link").first().click();
    await place(page, 3);
  },
  "writing a case": async (page) => {
    await page.locator(".ws-library > .actions button").first().click();
    await page.locator("#write-price").fill("a lot");
  },
  sheets: async (page) => {
    await page.locator(".ws-card .link").first().click();
    await place(page, 3);
    await page.locator(".ws-session .actions .button").nth(1).click();
    await expect(page.locator(".ws-sheet")).toBeVisible();
  },
};

for (const look of matrix) {
  for (const language of ["en", "te"]) {
    test.describe(`${language}, ${look.name}`, () => {
      test.use(look.use);

      test("each state is accessible", async ({ page, open, axe }) => {
        test.setTimeout(180_000);
        // The empty page between two states has no storage.
        await page.addInitScript((language) => {
          if (location.protocol !== "about:") localStorage.setItem("amends.language", language);
        }, language);
        for (const [name, bring] of Object.entries(STATES)) {
          await test.step(name, async () => {
            await page.goto("about:blank");
            await open("#workshop");
            await page.evaluate(() => localStorage.removeItem("amends.workshop"));
            await page.reload();
            await started(page);
            await bring(page);
            await fits(page);
            await largeEnough(page);
            await axe();
          });
        }
        await test.step("a telephone", async () => {
          await page.goto("about:blank");
          await open("#workshop=sc-07");
          await guess(page, 50);
          await fits(page);
          await axe();
        });
        await test.step("the wall", async () => {
          await page.goto("about:blank");
          await open("#workshop-wall");
          await axe();
        });
      });
    });
  }
}

test.describe("sheets", () => {
  for (const [format, width] of [["A4", 595], ["Letter", 612]]) {
    test(`are printed on ${format}, the answers apart`, async ({ page, open }) => {
      await open("#workshop");
      for (const title of ["The missing napkins", "Walked twice"]) {
        await page.getByRole("button", { name: `Add to the session: “${title}”` }).click();
      }
      await page.locator(".ws-place").nth(3).click();
      await button(page, "Sheets to print").click();
      const sheet = page.locator(".ws-sheet");
      const printed = async () => {
        const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
        // A browser rounds the paper to whole pixels.
        expect(Math.abs(Number(pdf.match(/\/MediaBox ?\[ ?0 0 ([\d.]+)/)[1]) - width)).toBeLessThan(1);
        return pdf.match(/\/Type ?\/Page\b/g).length;
      };
      const figures = /\d+ \(\d+–\d+\)/;
      await expect(sheet).toContainText("09:00");
      await expect(sheet).toContainText("Let half the room argue");
      expect(await sheet.innerText()).not.toMatch(figures);
      expect(await printed()).toBeLessThanOrEqual(3);
      await page.locator("input[value=handout]").check();
      await expect(sheet).toContainText("My guess");
      expect(await sheet.innerText()).not.toMatch(figures);
      expect(await sheet.innerText()).not.toContain("Let half the room argue");
      expect(await printed()).toBe(2);
      await page.locator("input[value=key]").check();
      await expect(sheet).toHaveCount(0);
      await button(page, "Show the answer key on this screen").click();
      expect(await sheet.innerText()).toMatch(figures);
      expect(await printed()).toBe(1);
    });
  }
});
