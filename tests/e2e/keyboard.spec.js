// The whole task by keyboard alone, and what has the focus is always in sight.

import { inSight, walk } from "./checks.js";
import { advice, copied, loadExample, setFact, story, watchClipboard } from "./desk.js";
import { NARROW, WIDE, expect, test } from "./harness.js";

// More stops than the page has between any two places of the task.
const FAR = 250;

for (const [name, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  test.describe(name, () => {
    test.use({ viewport });

    test.beforeEach(async ({ page, open }) => {
      await watchClipboard(page);
      await open();
    });

    test("the skip link leads to the advice", async ({ page }) => {
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: "Go to the advice" });
      await expect(skip).toBeFocused();
      await inSight(page);
      await page.keyboard.press("Enter");
      await expect(advice(page)).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(advice(page).locator(":focus")).toHaveCount(1);
      await inSight(page);
    });

    test("from an empty page to the copied apology", async ({ page }) => {
      test.setTimeout(90_000);
      // A story, and a first fact by way of the advice.
      await tabTo(page, "#story");
      await page.keyboard.type("They came at ten.");
      await expect(story(page)).toHaveValue("They came at ten.");
      await tabTo(page, ".empty-first button");
      await page.keyboard.press("Enter");
      await expect(page.locator("#fact-failures :focus")).toHaveCount(1);
      await inSight(page);
      await page.keyboard.press("Space");
      await expect(page.locator("#fact-failures input").first()).toBeChecked();
      await keepsFocus(page);

      // A choice by arrows.
      await tabTo(page, "#fact-severity input");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expect(page.locator("#fact-severity :focus")).toBeChecked();
      await expect(page.locator("#fact-severity input[value='']")).not.toBeChecked();
      await inSight(page);

      // A chip opens its control, and Escape leads back to it.
      await tabTo(page, "#chip-emotion");
      await page.keyboard.press("Enter");
      await expect(page.locator("#fact-emotion :focus")).toHaveCount(1);
      await inSight(page);
      await page.keyboard.press("ArrowRight");
      await expect(page.locator("#fact-emotion :focus")).toBeChecked();
      await page.keyboard.press("Escape");
      await expect(page.locator("#chip-emotion")).toBeFocused();
      await inSight(page);

      // A typed value.
      await tabTo(page, "#chip-price");
      await page.keyboard.press("Enter");
      await expect(page.locator("#field-price")).toBeFocused();
      await page.keyboard.type("86.50");
      await page.keyboard.press("Enter");
      await expect(page.locator("#chip-price")).toContainText("€86.50");
      await page.keyboard.press("Escape");
      await expect(page.locator("#chip-price")).toBeFocused();

      // An option.
      await tabTo(page, "[data-option] input");
      await page.keyboard.press("ArrowRight");
      await expect(page.locator("[data-option] input:focus")).toBeChecked();
      await expect(page.locator("[data-option=recommended] input")).not.toBeChecked();
      await inSight(page);
      await page.keyboard.press("ArrowLeft");
      await expect(page.locator("[data-option=recommended] input")).toBeChecked();

      // The channels, by arrows in a ring.
      await tabTo(page, "#letter-channel-panel, [id^=letter-channel-tab]");
      const tabs = await page.locator("[id^=letter-channel-tab]").all();
      const first = await page.locator(":focus").getAttribute("id");
      for (const _ of tabs) {
        await page.keyboard.press("ArrowRight");
        await expect(page.locator("[id^=letter-channel-tab]:focus")).toHaveAttribute("aria-selected", "true");
        await inSight(page);
      }
      await expect(page.locator(`#${first}`)).toBeFocused();
      // Two keys before the page has drawn the first are two steps.
      await page.evaluate(() => {
        for (let key = 0; key < 2; key += 1) {
          document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
        }
      });
      await expect(page.locator("[id^=letter-channel-tab]:focus")).toHaveAttribute("aria-selected", "true");
      const place = (id) => Number(id.match(/\d+$/)[0]);
      const focused = await page.locator(":focus").getAttribute("id");
      expect(place(focused)).toBe((place(first) - 2 + tabs.length) % tabs.length);
      await page.keyboard.press("End");
      await expect(tabs.at(-1)).toBeFocused();
      await page.keyboard.press("Home");
      await expect(tabs[0]).toBeFocused();

      await tabTo(page, ".apology .button.main");
      await page.keyboard.press("Enter");
      await expect.poll(() => copied(page)).not.toBeNull();
      await expect(page.locator(".apology .report")).toHaveText("Copied.");
      await keepsFocus(page);
    });

    test("an answer to the question leaves the focus on the page", async ({ page }) => {
      await setFact(page, "severity", "moderate");
      await setFact(page, "failures", "late");
      await tabTo(page, ".asked .answer", "Shift+Tab");
      const question = await page.locator(".asked-question").textContent();
      await page.keyboard.press("Enter");
      await expect(page.locator(".asked-question")).not.toHaveText(question);
      await keepsFocus(page);
      await inSight(page);
    });

    test("so does the last answer", async ({ page }) => {
      await loadExample(page, "sc-06");
      await tabTo(page, ".asked .answers button");
      await page.keyboard.press("Enter");
      await expect(page.locator(".asked")).toHaveCount(0);
      await keepsFocus(page);
    });

    test("an example takes the focus to its story", async ({ page }) => {
      await tabTo(page, "button.example");
      await page.keyboard.press("Enter");
      await expect(story(page)).not.toHaveValue("");
      await expect(story(page)).toBeFocused();
    });

    test("what has the focus stays in sight when what stands above it grows", async ({ page }) => {
      await loadExample(page, "sc-06");
      await tabTo(page, ".plan .disclosure-button");
      // A click by program leaves the focus where it is, as a key does that is pressed before the plan is drawn.
      await page.locator("[data-option=more_generous] input").evaluate((input) => {
        document.activeElement.scrollIntoView({ block: "end" });
        input.click();
        input.closest("section").style.minBlockSize = "2000px";
      });
      await expect(page.locator("[data-option=more_generous]")).toHaveClass(/chosen/);
      await expect(page.locator(".plan .disclosure-button").first()).toBeFocused();
      await inSight(page);
    });

    test("no stop on the way through the page is covered", async ({ page }) => {
      test.setTimeout(90_000);
      await loadExample(page, "sc-06");
      const forward = await walk(page, "Tab");
      expect(forward).toBeGreaterThan(50);
      // The way back brings what is under the other bar.
      expect(await walk(page, "Shift+Tab")).toBeGreaterThan(50);
    });
  });
}

// Goes on by a key until the focus is at the place, each stop of the way in sight.
async function tabTo(page, selector, key = "Tab") {
  for (let stop = 0; stop < FAR; stop += 1) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    await page.keyboard.press(key);
    await inSight(page);
  }
  throw new Error(`the ${key} key does not lead to ${selector}`);
}

// The element with the focus is not lost with what was replaced.
async function keepsFocus(page) {
  const at = () => page.evaluate(() => document.activeElement.localName);
  await expect.poll(at, "where the focus is").not.toBe("body");
}
