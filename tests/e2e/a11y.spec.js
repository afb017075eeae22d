// The page is usable by all in each of its states: axe finds nothing, nothing runs off a narrow
// screen, what is clicked is large enough, and a change is told once.

import {
  advice,
  chooseOption,
  loadExample,
  openAll,
  openChip,
  setFact,
  story,
  typeInto,
} from "./desk.js";
import { WIDE, expect, matrix, test } from "./harness.js";

const LEAST = 24;

// Each state, from a page just opened.
const STATES = {
  empty: async () => {},
  "an example": (page) => loadExample(page, "sc-06"),
  "a legal minimum": async (page) => {
    await loadExample(page, "sc-07");
    await page.locator("#law").selectOption({ index: 1 });
    await expect(page.locator("[id^=field-law]").first()).toBeVisible();
  },
  "the gate": async (page) => {
    await loadExample(page, "sc-17");
    await page.getByRole("button", { name: "Go on all the same" }).click();
  },
  "the gate passed": async (page) => {
    await loadExample(page, "sc-17");
    await page.getByRole("button", { name: "Go on all the same" }).click();
    await page.locator("#gate .go-on textarea").fill("The director agreed");
    await page.locator("#gate").getByRole("checkbox").click();
    await expect(page.locator("#forecast")).toBeVisible();
  },
  "a refused field": async (page) => {
    await loadExample(page, "sc-06");
    await openChip(page, "price");
    await typeInto(page, "price", "a lot");
    await expect(page.locator("#error-price")).not.toHaveText("");
  },
  "a plan that does worse": async (page) => {
    await loadExample(page, "sc-09");
    await chooseOption(page, "apology_only");
    await page.locator("#forecast-view-tab-1").click();
    await page.getByRole("button", { name: "Copy a summary" }).click();
  },
  "everything opened": async (page) => {
    await loadExample(page, "sc-06");
    await openChip(page, "flags");
    await page.locator("[aria-controls=examples]").click();
    await page.locator("#forecast-view-tab-1").click();
    await openAll(page);
  },
  "the table": async (page) => {
    await loadExample(page, "sc-06");
    await page.locator("#forecast-view-tab-2").click();
  },
};

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    for (const [state, bring] of Object.entries(STATES)) {
      test(`${state} is accessible`, async ({ page, open, axe }) => {
        await open();
        await bring(page);
        await fits(page);
        await largeEnough(page);
        await axe();
      });
    }

    test("each tab of the letter is accessible", async ({ page, open, axe }) => {
      await open();
      await loadExample(page, "sc-07");
      for (const tab of await page.locator(".apology").getByRole("tab").all()) {
        await tab.click();
        await expect(tab).toHaveAttribute("aria-selected", "true");
        await fits(page);
        await largeEnough(page, ".apology ");
        await axe(".apology");
      }
    });
  });
}

test("a change is told once, politely, when it has come to rest", async ({ page, open }) => {
  await open();
  const live = page.locator("[aria-live=polite]");
  await expect(live).toHaveCount(1);
  await expect(page.locator("[aria-live=assertive], [role=alert]").filter({ visible: true })).toHaveCount(0);
  await live.evaluate((region) => {
    globalThis.told = [];
    new MutationObserver(() => globalThis.told.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const told = () => page.evaluate(() => globalThis.told);
  await loadExample(page, "sc-06");
  for (const severity of ["minor", "major", "moderate"]) await setFact(page, "severity", severity);

  const sentence = (await page.locator("#forecast > p.print-only").textContent()).trim();
  await expect(live).toHaveText(sentence);
  expect(await told()).toEqual([sentence]);

  // What changes no figure is not told.
  await story(page).fill("Another story, and the same facts.");
  await page.locator("#forecast-view-tab-2").click();
  await setFact(page, "flags", "legal");
  await expect(live).toHaveText("Stop: this case needs a person who may decide it");
  expect((await told()).length).toBe(2);
});

test("the page has one main part, its headings step by step, and a language", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const levels = await page.locator("main").locator("h1, h2, h3, h4").evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
  );
  levels.reduce((before, level) => {
    expect(level).toBeLessThanOrEqual(before + 1);
    return level;
  });
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
  expect(ids).toEqual([...new Set(ids)]);
  // Each that another names is there.
  const names = await page.locator("[aria-labelledby], [aria-describedby], [aria-controls]").evaluateAll((all) =>
    all.flatMap((one) =>
      ["aria-labelledby", "aria-describedby", "aria-controls"].flatMap(
        (name) => one.getAttribute(name)?.split(" ") ?? [],
      ),
    ),
  );
  expect(names.filter((name) => !ids.includes(name))).toEqual([]);
});

for (const viewport of [WIDE, { width: 640, height: 720 }]) {
  test.describe(`with text at 200 % on ${viewport.width} px`, () => {
    test.use({ viewport });

    test("nothing runs off", async ({ page, open }) => {
      await open();
      await loadExample(page, "sc-06");
      await page.locator("html").evaluate((html) => html.style.setProperty("font-size", "200%"));
      await expect(advice(page)).toBeVisible();
      await fits(page);
    });
  });
}

for (const colorScheme of ["light", "dark"]) {
  test.describe(`more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { contrast: "more" } });

    test("words stand out seven to one and more", async ({ page, open, axe }) => {
      await open();
      await loadExample(page, "sc-06");
      const ratios = await page.evaluate(() => {
        const light = (colour) => {
          const [r, g, b] = colour.match(/[\d.]+/g).map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = light(getComputedStyle(document.body).backgroundColor);
        return [...document.querySelectorAll(".hint, .link, h1, h2, p")].map((element) => {
          const ink = light(getComputedStyle(element).color);
          return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        });
      });
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7);
      await axe();
    });
  });
}

// No scrolling to the side.
async function fits(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect.soft(content, "the width of the page").toBeLessThanOrEqual(window);
}

// Each target, with its label and what the label spreads over; links that run in a text are
// as high as its lines.
async function largeEnough(page, part = "") {
  const kinds = ["a[href]", "button", "input", "select", "textarea", "[role=tab]"];
  const targets = page.locator(kinds.map((kind) => part + kind).join(", "));
  const small = await targets.evaluateAll((targets, least) => {
    const runsInText = (target) =>
      getComputedStyle(target).display.startsWith("inline") &&
      [...target.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const sizes = (target) => {
      const { width, height } = target.getBoundingClientRect();
      const spread = getComputedStyle(target, "::after");
      const own = [width, height];
      return spread.position === "absolute" ? [own, [spread.width, spread.height].map(Number.parseFloat)] : [own];
    };
    return targets
      .filter((target) => target.checkVisibility() && !target.disabled && !target.matches(".skip") && !runsInText(target))
      .map((target) => {
        const all = [target, target.closest("label")].filter(Boolean).flatMap(sizes);
        const [width, height] = [0, 1].map((side) => Math.max(...all.map((size) => size[side])));
        return [width, height, target.outerHTML.slice(0, 110)];
      })
      .filter(([width, height]) => Math.min(width, height) < least - 0.01)
      .map(([width, height, html]) => `${width.toFixed(1)} × ${height.toFixed(1)}: ${html}`);
  }, LEAST);
  expect.soft(small, "targets that are too small").toEqual([]);
}
