// The room: telephones, codes, how the guesses lie, the wall.

import { WIDE, expect, started, test } from "./harness.js";
import { scanned } from "./scanner.js";
import { button, code, codes, figure, guess, openCase, openWall } from "./workshop.js";

const ANY = { stays: 50 };

// The texts on the wall that are smaller than it has to be read from the back of a room.
const small = (wall) =>
  wall.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector(".ws-wall"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() && Number.parseFloat(getComputedStyle(parentElement).fontSize) < 24) found.push(data);
    }
    return found;
  });

test.describe("telephones", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("a case is opened by its short link, guessed without a network, and told as a code", async ({ page, open, baseURL, context }) => {
    await open("#workshop=sc-07");
    expect(page.url().length - baseURL.length).toBeLessThanOrEqual(20);
    await context.setOffline(true);
    await expect(page.locator("#case-title")).toHaveText("It was not the weather");
    await guess(page, 64, "restore", ["repair", "regret"]);
    const shown = await page.locator(".ws-code").textContent();
    const wanted = { stays: 64, way: "restore", parts: ["repair", "regret"] };
    expect(Array.from({ length: 32 }, (_, salt) => code(wanted, salt, "sc-07"))).toContain(shown);
    await expect(page.locator("#reveal")).toHaveCount(0);
    await button(page, "Show the forecast").click();
    await expect(figure(page)).toBeVisible();
    await context.setOffline(false);
    await page.reload();
    await started(page);
    await expect(page.locator(".ws-code")).toHaveText(shown);
  });

  for (const [name, fragment] of [["damaged", "sc-99"], ["cut off", "~AQYA"], ["hostile", "%3Cscript%3E"]]) {
    test(`a link that is ${name} gives one sentence`, async ({ page, open }) => {
      await open(`#workshop=${fragment}`);
      await expect(page.getByRole("alert")).toContainText("The link is damaged");
    });
  }

  test("no part is fetched that only the trainer needs", async ({ page, open, traffic }) => {
    await open("#workshop=sc-02");
    const asked = traffic.requests.map((request) => request.url());
    expect(asked.filter((url) => /scribe|office|judging|reading|letters/.test(url))).toEqual([]);
    expect(asked.filter((url) => url.includes("sc-02") && !url.includes("#"))).toEqual([]);
  });
});

test.describe("the room", () => {
  test("thirty codes give the right figures, beside the forecast", async ({ page, open }) => {
    await open("#workshop");
    await openCase(page, "sc-06");
    await page.locator(".ws-step").nth(2).click();
    const stays = Array.from({ length: 30 }, (_, n) => (n * 37) % 101);
    const typed = stays.map((n, salt) => code({ stays: n, way: n > 50 ? "restore" : "words" }, salt % 32, "sc-06"));
    await codes(page).fill(typed.slice(0, 15).join(" ") + "\n" + typed.slice(15).join(", ").toLowerCase());
    await expect(page.getByText("30 guesses", { exact: true })).toBeVisible();
    const sorted = [...stays].sort((a, b) => a - b);
    const middle = (sorted[14] + sorted[15]) / 2;
    await expect(page.locator(".ws-stats dd")).toHaveText([String(sorted[0]), String(middle), String(sorted[29])]);
    await expect(page.locator(".ws-scale .person")).toHaveCount(30);
    await expect(page.locator(".ws-refused li")).toHaveCount(0);
    // Nobody is told to be far off, and no forecast is seen, before it is shown.
    await expect(page.locator(".ws-far")).toHaveCount(0);
    await expect(page.locator("#reveal")).toHaveCount(0);
    await page.getByText("The same as a table").click();
    await expect(page.locator(".ws-distribution tbody tr")).toHaveCount(new Set(stays).size);
    // The room has guessed, so the forecast may be shown without a guess of the trainer's.
    await page.keyboard.press("PageDown");
    await page.locator(".ws-step").nth(3).click();
    const [, n, low, high] = (await figure(page).textContent()).match(/about (\d+) \((\d+)–(\d+)\)/).map(Number);
    await expect(page.locator(".ws-stats .strong dd")).toHaveText(`${n} (${low}–${high})`);
    const far = await page.locator(".ws-far li b").allTextContents();
    const off = far.map((text) => Math.abs(Number(text.match(/: (\d+) of/)[1]) - n));
    expect(off).toEqual([...off].sort((a, b) => b - a));
    expect(far.length).toBeGreaterThan(5);
    await expect(page.locator(".ws-far li").first()).toContainText("–");
  });

  test("what is no code is told in a sentence, and nothing counts twice", async ({ page, open }) => {
    await open("#workshop");
    await openCase(page, "sc-06");
    const good = code(ANY, 3, "sc-06");
    const other = code(ANY, 3, "sc-07");
    const wrong = good.slice(0, 4) + (good.endsWith("7") ? "8" : "7");
    await codes(page).fill(`${good} ${good} ${wrong} ${other} AB ABCDU`);
    await expect(page.getByText("1 guess", { exact: true })).toBeVisible();
    // The last one is still being written.
    await expect(page.locator(".ws-refused li")).toHaveCount(4);
    await codes(page).blur();
    await expect(page.locator(".ws-refused li")).toHaveText([
      `“${wrong}” is mistyped, or belongs to another case.`,
      `“${other}” is mistyped, or belongs to another case.`,
      "“AB” is no code: it has 2 characters, a code has 5.",
      "“ABCDU” is no code: no code has the sign “U”.",
      `${good} was entered twice and counts once.`,
    ]);
  });

  test("the code is read from half the size, and leads to the case", async ({ page, open, browser, baseURL }) => {
    await open("#workshop");
    await openCase(page, "sc-10");
    const read = await scanned(page, browser, page.locator(".qr"));
    expect(read).toBe(`${baseURL}#workshop=sc-10`);
    await expect(page.locator(".share-link")).toHaveText(read);
  });

  test("a case of one’s own goes along in its link", async ({ page, open, browser, elsewhere }) => {
    await open("#workshop");
    await button(page, "Write a case").click();
    await page.getByLabel("Title", { exact: true }).fill("The stone");
    await page.getByLabel("What happened").fill("There was a stone in the porridge.");
    await page.getByLabel("How bad").selectOption("major");
    await button(page, "Keep the case").click();
    await page.getByRole("button", { name: "Open: “The stone”" }).click();
    const link = await scanned(page, browser, page.locator(".qr"));
    const phone = await elsewhere();
    await phone.goto(link);
    await started(phone);
    await expect(phone.locator("#case-title")).toHaveText("The stone");
    await expect(phone.locator(".ws-text")).toHaveText("There was a stone in the porridge.");
    await guess(phone, 30, "words");
    const shown = await phone.locator(".ws-code").textContent();
    await codes(page).fill(shown);
    await expect(page.getByText("1 guess", { exact: true })).toBeVisible();
  });
});

test.describe("the wall", () => {
  test("keeps step with the trainer's keys", async ({ page, open }) => {
    await open("#workshop");
    await openCase(page, "sc-06");
    const wall = await openWall(page);
    await guess(page, 50);
    await page.locator("#case-title").focus();
    for (const [key, step] of [["PageDown", "reveal"], ["PageUp", "room"], ["PageDown", "reveal"]]) {
      await page.keyboard.press(key);
      await expect(wall.locator(`[data-step=${step}]`)).toBeVisible();
    }
  });

  test("is opened once, and then brought to the front", async ({ page, open, context }) => {
    await open("#workshop");
    await openCase(page, "sc-06");
    const wall = await openWall(page);
    await expect(wall.locator(".ws-wall h1")).toHaveText("Walked twice");
    await page.bringToFront();
    await button(page, "Open the wall").click();
    await expect.poll(() => context.pages().length).toBe(2);
    await page.locator("#case-title").focus();
    await page.keyboard.press("PageDown");
    await expect(wall.locator("[data-step=guess]")).toBeVisible();
    await page.keyboard.press("b");
    await expect(wall.locator(".ws-wall.dark")).toBeVisible();
  });

  const STEPS = ["story", "guess", "room", "reveal", "debrief"];
  // Takes the case to a step, and waits until the wall shows it.
  async function take(page, wall, step) {
    await page.locator(".ws-step").nth(STEPS.indexOf(step)).click();
    await expect(wall.locator(`[data-step=${step}]`)).toBeVisible();
  }

  test("shows no figure before the forecast and takes no control", async ({ page, open }) => {
    await open("#workshop");
    await openCase(page, "sc-06");
    const wall = await openWall(page);
    for (const step of STEPS.slice(0, 3)) {
      await take(page, wall, step);
      expect(await wall.locator("body").innerText()).not.toMatch(/\d+ \(\d+–\d+\)/);
    }
    const before = await wall.locator("body").innerText();
    for (const key of ["PageDown", "PageUp", "b", "Enter", " ", "ArrowRight"]) await wall.keyboard.press(key);
    await wall.mouse.click(400, 300);
    expect(await wall.locator("body").innerText()).toBe(before);
    await expect(page.locator(".ws-step[aria-current]")).toHaveText("The room");
  });

  // How much of the page, in pixels, is out of sight.
  const hidden = (page) => page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

  test("a story is as big as there is room for it", async ({ page, open }) => {
    await page.setViewportSize(WIDE);
    await open("#workshop");
    await openCase(page, "sc-06");
    const wall = await openWall(page);
    await wall.setViewportSize({ width: 1280, height: 720 });
    await take(page, wall, "story");
    const size = () => wall.locator(".ws-text").evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const usual = await size();
    for (const [height, moves] of [[420, "toBeLessThan"], [720, "toBe"]]) {
      await wall.setViewportSize({ width: 1280, height });
      await expect.poll(size)[moves](usual);
      expect(await hidden(wall)).toBe(0);
    }
  });

  for (const language of ["en", "te", "ru"]) {
    test(`is big, with high contrast, and all of it in sight, in ${language}`, async ({ page, open, axe, context, baseURL }) => {
      await page.setViewportSize(WIDE);
      const trainer = await context.newPage();
      for (const one of [trainer, page]) {
        await one.addInitScript((language) => localStorage.setItem("amends.language", language), language);
      }
      await trainer.goto(`${baseURL}#workshop`);
      await openCase(trainer, "sc-06");
      await codes(trainer).fill(Array.from({ length: 30 }, (_, n) => code({ stays: (n * 37) % 101 }, n, "sc-06")).join(" "));
      await open("#workshop-wall");
      for (const step of STEPS) {
        await take(trainer, page, step);
        expect.soft(await small(page), `too small in ${step}`).toEqual([]);
        expect.soft(await hidden(page), `out of sight in ${step}`).toBe(0);
        await expect(page.locator(".ws-wall").locator("button, input, select, textarea, summary, a[href], [tabindex]")).toHaveCount(0);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await axe(":root", ["color-contrast-enhanced"]);
        }
      }
    });
  }

  test("the timer goes on while the window is closed", async ({ page, open, context, baseURL }) => {
    await page.clock.install({ time: new Date("2026-11-25T10:00:00") });
    await open("#workshop");
    await openCase(page, "sc-06");
    // From here on it goes only as it is told.
    await page.clock.pauseAt(new Date("2026-11-25T11:00:00"));
    const panel = page.locator(".ws-timer");
    await panel.getByLabel("Minutes").fill("0");
    await expect(panel.getByText("A whole number from 1 to 480.")).toBeVisible();
    await panel.getByLabel("Minutes").fill("2");
    await button(page, "Start").click();
    await page.clock.runFor(30_000);
    await expect(page.locator(".ws-clock").first()).toHaveText("1:30 left");
    await page.reload();
    await page.clock.runFor(5_000);
    await expect(page.locator(".ws-clock").first()).toHaveText("1:25 left");
    await page.clock.runFor(120_000);
    await expect(page.locator(".ws-clock").first()).toHaveText(/0:\d\d over/);
    await button(page, "Reset").click();
    await expect(page.locator(".ws-clock").first()).toHaveText("2:00 left");
  });
});
