// The sheets of a session, on the papers of both sides of the ocean.

import { expect, test } from "./harness.js";
import { SESSION, button, goTo } from "./workshop.js";

test.describe("sheets", () => {
  for (const [format, width] of [["A4", 595], ["Letter", 612]]) {
    test(`are printed on ${format}, the answers apart`, async ({ page, open }) => {
      await open("#workshop");
      for (const title of ["The missing napkins", "Walked twice"]) {
        await page.getByRole("button", { name: `Add to the session: “${title}”` }).click();
      }
      await goTo(page, SESSION);
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
