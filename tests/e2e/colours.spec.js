// Light, dark, as the device has it, and each with more contrast: chosen, kept, and there before
// anything is drawn. tests/architecture/colours.rs computes the contrast of the colours themselves.

import { loadExample } from "./desk.js";
import { expect, started, test } from "./harness.js";
import { STATES } from "./states.js";

const WHITE = "rgb(255, 255, 255)";
const BLACK = "rgb(0, 0, 0)";
// A rule of axe that is switched off by itself.
const SEVEN_TO_ONE = "color-contrast-enhanced";

const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choice = (page, name) => page.locator(`.themes input[value=${name}]`);

test("the colours are those of the device until others are chosen, and follow it", async ({ page, open }) => {
  await open();
  const grounds = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    grounds.push(await ground(page));
    await choice(page, "more").check();
    expect(await ground(page)).toBe({ light: WHITE, dark: BLACK }[colorScheme]);
    await choice(page, "more").uncheck();
  }
  expect(new Set(grounds).size).toBe(2);
  // What was chosen does not follow.
  for (const [theme, colour] of Object.entries({ light: grounds[0], dark: grounds[1] })) {
    await choice(page, theme).check();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect(await ground(page)).toBe(colour);
    }
  }
});

for (const [theme, colour] of Object.entries({ light: WHITE, dark: BLACK })) {
  test(`${theme} with more contrast is there before the program`, async ({ page, open, baseURL }) => {
    await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
    await open();
    await choice(page, theme).check();
    await choice(page, "more").check();
    expect(await ground(page)).toBe(colour);

    // The program is held back: what stands then was drawn without it.
    let go;
    const held = new Promise((resolve) => (go = resolve));
    await page.route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(baseURL, { waitUntil: "commit" });
    await expect(page.locator("main[aria-busy]")).toBeVisible();
    expect(await ground(page)).toBe(colour);
    go();
    await started(page);
    expect(await ground(page)).toBe(colour);
    await expect(choice(page, theme)).toBeChecked();
    await expect(choice(page, "more")).toBeChecked();
  });
}

test("a name that is no theme is none", async ({ page, open }) => {
  await page.addInitScript(() => localStorage.setItem("amends.theme", "dark light <b>"));
  await open();
  await expect(choice(page, "system")).toBeChecked();
  expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(`more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [state, bring] of Object.entries(STATES)) {
      test(`in ${state} words stand out seven to one`, async ({ page, open, axe }) => {
        await open();
        await choice(page, "more").check();
        await bring(page);
        await axe(":root", [SEVEN_TO_ONE]);
      });
    }
  });

  test.describe(`a device that asks for more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { contrast: "more", reducedMotion: "reduce" } });

    test("has it without a choice, and is offered none", async ({ page, open, axe }) => {
      await open();
      await loadExample(page, "sc-06");
      await expect(page.locator(".theme.more")).toBeHidden();
      expect(await ground(page)).toBe({ light: WHITE, dark: BLACK }[colorScheme]);
      await axe(":root", [SEVEN_TO_ONE]);
    });
  });

  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

    test("the page and its drawings are in the device's colours", async ({ page, open, axe }) => {
      await page.addInitScript(() => localStorage.setItem("amends.theme", "light more"));
      await open();
      await loadExample(page, "sc-06");
      const colours = await page.evaluate(() => {
        const of = (name) => {
          const probe = document.body.appendChild(document.createElement("i"));
          probe.style.color = name;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        };
        const styles = [...document.querySelectorAll(".dot, .tick, .band")].map((shape) => getComputedStyle(shape));
        const drawn = styles.flatMap(({ fill, stroke }) => [fill, stroke]).filter((colour) => colour !== "none");
        return { drawn: [...new Set(drawn)], device: ["CanvasText", "LinkText", "GrayText"].map(of) };
      });
      expect(colours.drawn.length).toBeGreaterThan(1);
      expect(colours.device).toEqual(expect.arrayContaining(colours.drawn));
      await axe();
    });

    test("what is chosen has another edge than what is not", async ({ page, open }) => {
      await open();
      await loadExample(page, "sc-06");
      // Colours of the ground are gone; the width or the kind of an edge has to tell.
      const alike = await page.evaluate(() => {
        const edge = (element) => {
          const { borderWidth, borderStyle, outlineStyle, outlineWidth, webkitTextStrokeWidth } = getComputedStyle(element);
          const marks = [...element.querySelectorAll("input")].filter((input) => getComputedStyle(input).opacity !== "0");
          return [borderWidth, borderStyle, outlineStyle, outlineWidth, webkitTextStrokeWidth, marks.length > 0 && element.matches(":has(:checked)")].join();
        };
        const pairs = [
          [".choice:has(:checked)", ".choice:not(:has(:checked))"],
          [".option.chosen", ".option:not(.chosen)"],
          ["[role=tab][aria-selected=true]", "[role=tab][aria-selected=false]"],
        ];
        return pairs
          .map((pair) => pair.map((selector) => document.querySelector(selector)))
          .filter(([chosen, other]) => edge(chosen) === edge(other))
          .map(([chosen]) => chosen.className || chosen.id);
      });
      expect(alike).toEqual([]);
    });
  });
}

test.describe("where movement is asked for", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("it ends when the device asks for none", async ({ page, open }) => {
    await open();
    await loadExample(page, "sc-06");
    const moving = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll("body *")]
            .flatMap((element) => [null, "::before", "::after"].map((part) => getComputedStyle(element, part)))
            .filter(
              (style) =>
                (style.transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0) &&
                  style.transitionProperty !== "none") ||
                style.animationName !== "none" ||
                style.scrollBehavior === "smooth",
            ).length,
      );
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await moving()).toBe(0);
  });
});
