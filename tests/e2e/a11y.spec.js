// The page is usable by all in each of its states: axe finds nothing, nothing runs off a narrow
// screen, what is clicked is large enough, and a change is told once.

import { fits, largeEnough, stays, walk, whole } from "./checks.js";
import { advice, loadExample, setFact, story } from "./desk.js";
import { NARROW, WIDE, expect, matrix, test } from "./harness.js";
import { STATES } from "./states.js";

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    for (const [state, bring] of Object.entries(STATES)) {
      test(`${state} is accessible`, async ({ page, open, axe }) => {
        await open();
        await bring(page);
        await fits(page);
        await largeEnough(page);
        await whole(page);
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
        await whole(page, ".apology");
        await axe(".apology");
      }
    });
  });
}

for (const [state, bring] of Object.entries(STATES)) {
  test(`${state} loses nothing at 400 %`, async ({ page, open }) => {
    await page.setViewportSize(WIDE);
    await open();
    await bring(page);
    await stays(page);
    await fits(page);
  });

  for (const [name, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    test(`no stop on the way through ${state}, ${name}, is covered`, async ({ page, open }) => {
      test.setTimeout(90_000);
      await page.setViewportSize(viewport);
      await open();
      await bring(page);
      // From the head on, wherever the state was brought about.
      await page.evaluate(() => document.activeElement.blur());
      await page.locator(".skip").focus();
      expect(await walk(page, "Tab")).toBeGreaterThan(10);
    });
  }
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
  await expect(live).not.toBeEmpty();
  await page.evaluate(() => globalThis.told.splice(0));
  // At once: a slow machine would let the page come to rest between them.
  await page.evaluate(() => {
    for (const severity of ["minor", "major", "moderate"]) {
      document.querySelector(`#fact-severity input[value=${severity}]`).click();
    }
  });
  await expect.poll(told).not.toEqual([]);
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
  const { ids, names } = await page.evaluate((naming) => ({
    ids: [...document.querySelectorAll("[id]")].map((one) => one.id),
    names: naming.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name).split(" ")),
    ),
  }), ["aria-labelledby", "aria-describedby", "aria-controls"]);
  expect(ids).toEqual([...new Set(ids)]);
  // Each that another names is there.
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
