// The brief on paper: black on white, whole, with nothing to click.

import { OPEN_EXAMPLES, advice, loadExample, openAll, setFact } from "./desk.js";
import { NARROW, expect, test } from "./harness.js";
import { blackOnWhite } from "./paper.js";

const MOST_PAGES = 4;

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("the brief is black on white", async ({ page, open }) => {
      await open();
      await onPaper(page, "sc-06");
    });

    test("so is the gate", async ({ page, open }) => {
      await open();
      await onPaper(page, "sc-17");
      await expect(page.locator("#gate .letter")).toBeVisible();
    });
  });
}

test("a theme that was chosen does not reach the paper", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("checkbox", { name: "More contrast" }).check();
  await page.emulateMedia({ media: "print" });
  await blackOnWhite(page);
});

for (const id of OPEN_EXAMPLES) {
  test(`the brief of ${id} has few pages`, async ({ page, open }) => {
    await open();
    await loadExample(page, id);
    expect(await pages(page)).toBeLessThanOrEqual(MOST_PAGES);
  });
}

test("what is opened on the screen prints the brief and its sources", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await expect(page.locator(".apology .letter").first()).toBeVisible();
  await expect(page.locator(".why")).toBeVisible();
  const closed = await pages(page);
  await setFact(page, "emotion", "calm");
  await openAll(page);
  await page.emulateMedia({ media: "print" });
  await nothingToClick(page);
  await page.emulateMedia({ media: null });
  // Sources that were opened belong to it.
  expect(await pages(page)).toBeLessThanOrEqual(2 * closed);
});

test.describe("from a narrow screen", () => {
  test.use({ viewport: NARROW });

  test("the brief is the same", async ({ page, open }) => {
    await open();
    await loadExample(page, "sc-06");
    expect(await pages(page)).toBeLessThanOrEqual(MOST_PAGES);
    await page.emulateMedia({ media: "print" });
    await nothingToClick(page);
    await expect(page.locator(".sticky")).toBeHidden();
  });
});

// How many pages the browser makes of it.
async function pages(page) {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
}

// What every example on paper must be.
async function onPaper(page, example) {
  await loadExample(page, example);
  await page.emulateMedia({ media: "print" });
  await blackOnWhite(page);
  await headAndFoot(page);
  await nothingToClick(page);
}

async function headAndFoot(page) {
  await expect(page.locator(".print-head")).toBeVisible();
  await expect(page.locator(".print-head")).toContainText(/^Amends: brief on a service failure/);
  await expect(page.locator(".print-head")).toContainText(/Made on .* 20\d\d/);
  await expect(page.locator(".print-foot")).toBeVisible();
  await expect(page.locator(".print-foot")).toContainText(/^Version \d+\.\d+\.\d+\./);
  await expect(advice(page)).toBeVisible();
}

// The names of sources stand on buttons, which print as plain text; nothing else may be there.
async function nothingToClick(page) {
  const controls = page.locator("button, input, select, textarea, [role=tab], a[href^='#']").filter({ visible: true });
  const left = await controls.evaluateAll((all) =>
    all
      .filter((control) => {
        const { borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(control);
        const bare = borderTopStyle === "none" || borderTopWidth === "0px";
        return !(control.closest(".cited") && bare && /, 0\)$|255, 255, 255\)/.test(backgroundColor));
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
  expect(left, "controls on paper").toEqual([]);
}
