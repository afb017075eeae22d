// A session is led from part to part, and the wall shows what the room works on, exercises too.

import { drawn } from "./desk.js";
import { expect, started, test } from "./harness.js";
import { EXERCISES, SESSION, button, codes, goTo, guess, openCase, openWall, placeButton, reveal } from "./workshop.js";

const clock = (page) => page.locator(".ws-clock").first();

// Three parts: a case is guessed at, money is spent on it, and a bad letter is read.
async function planned(page) {
  for (const title of ["Walked twice", "Walked twice", "The lost telescope"]) {
    await page.getByRole("button", { name: `Add to the session: “${title}”` }).click();
  }
  await goTo(page, SESSION);
  for (const [part, activity, minutes] of [[0, "predict", 25], [1, "money", 15], [2, "faults", 10]]) {
    await page.getByLabel("What is done").nth(part).selectOption(activity);
    await drawn(page);
    await page.getByLabel("Minutes", { exact: true }).nth(part).fill(String(minutes));
    await page.getByLabel("Minutes", { exact: true }).nth(part).blur();
    await drawn(page);
  }
}

test("each part opens where it is done, with its time, and the notes name the next one", async ({ page, open }) => {
  await open("#workshop");
  await planned(page);
  await button(page, "Start the session").click();
  await expect(page.locator("#case-title")).toHaveText("Walked twice");
  await expect(clock(page)).toHaveText("25:00 left");
  await page.locator(".ws-presenter .disclosure-button").click();
  await expect(page.locator("#notes")).toContainText("09:25 – Walked twice: Money well spent, 15 min");
  await guess(page, 60);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(page.locator("input[name=exercise][value=money]")).toBeChecked();
  await expect(page.getByText("No plan in this case keeps 75; the most is 74 of 100.")).toBeVisible();
  await expect(clock(page)).toHaveText("15:00 left");
  await page.keyboard.press("PageDown");
  await expect(page.locator("input[name=exercise][value=faults]")).toBeChecked();
  await expect(clock(page)).toHaveText("10:00 left");
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("status").filter({ hasText: "This was the last case of the session." })).toBeVisible();
  // Where one is, is kept; and any part may be begun.
  await page.reload();
  await started(page);
  await goTo(page, SESSION);
  await expect(page.locator(".ws-item[aria-current=step]")).toContainText("3. The lost telescope");
  await page.getByRole("button", { name: "“Walked twice”: begin here" }).nth(1).click();
  await expect(page.locator("input[name=exercise][value=money]")).toBeChecked();
});

test("a whole session goes by keyboard alone", async ({ page, open }) => {
  test.setTimeout(60_000);
  const press = (key) => page.keyboard.press(key);
  const tabTo = async (locator) => {
    for (let stop = 0; stop < 400; stop += 1) {
      await press("Tab");
      if (await locator.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error("the keyboard does not get there");
  };
  const enter = async (locator) => {
    await tabTo(locator);
    await press("Enter");
  };
  // A guess at the case that is open, a code that is none, the forecast and the questions.
  const round = async (stays) => {
    await expect(page.locator("#case-title")).toBeFocused();
    await press("PageDown");
    await expect(page.locator("#guess-title")).toBeFocused();
    await tabTo(page.locator("#guess-stays"));
    await page.keyboard.type(stays);
    await tabTo(page.locator("input[name=way]").first());
    await press("Space");
    await press("ArrowDown");
    await enter(button(page, "Commit the guess"));
    await expect(page.locator("#code")).toBeFocused();
    await tabTo(codes(page));
    await page.keyboard.type("ABC");
    await press("Shift+Tab");
    await expect(page.getByText("“ABC” is no code: it has 3 characters, a code has 5.")).toBeVisible();
    await press("PageDown");
    await expect(page.locator("#reveal-title")).toBeFocused();
    await expect(page.locator("#reveal-title")).toBeInViewport();
    await press("PageDown");
    await expect(page.locator("#debrief-title")).toBeFocused();
    await press("PageUp");
    await expect(page.locator(".ws-debrief")).toHaveCount(0);
    await press("PageDown");
    await press("PageDown");
  };
  await open("#workshop");
  for (const id of ["sc-06", "sc-10"]) await enter(page.locator(`[data-scenario=${id}] .actions .link`).first());
  await enter(placeButton(page, SESSION));
  await enter(button(page, "Start the session"));
  await round("55");
  await expect(page.locator("#case-title")).toHaveText("The lost telescope");
  await round("70");
  await expect(page.getByRole("status").filter({ hasText: "This was the last case of the session." })).toBeVisible();
  // The exercises, the wall's darkness and the sheets.
  await enter(placeButton(page, EXERCISES));
  await tabTo(page.locator("input[name=direction]").first());
  await press("Space");
  await enter(button(page, "Show it"));
  await expect(page.locator(".ws-exercise .ws-gap")).toBeVisible();
  await press("b");
  await expect(button(page, "Light the wall")).toBeVisible();
  await enter(placeButton(page, SESSION));
  await enter(button(page, "Sheets to print"));
  await expect(page.locator(".ws-sheet")).toBeVisible();
});

test.describe("the wall", () => {
  test("shows a turned fact, and where the figure went only when it is shown", async ({ page, open }) => {
    await open("#workshop");
    await reveal(page, "sc-06");
    const wall = await openWall(page);
    await goTo(page, EXERCISES);
    const main = wall.locator("[data-drill=what_if]");
    await expect(main).toContainText("More stay");
    await expect(main).not.toContainText(/\d+ \(\d+–\d+\)/);
    await page.locator("input[name=direction][value=more]").check();
    await button(page, "Show it").click();
    await expect(main).toContainText(/\d+ \(\d+–\d+\) of 100 become \d+ \(\d+–\d+\)\./);
    await button(page, "Another fact").click();
    await expect(main).not.toContainText(/\d+ \(\d+–\d+\)/);
  });

  test("shows a case without figures where an exercise wants a guess first", async ({ page, open }) => {
    await open("#workshop");
    await openCase(page, "sc-06");
    const wall = await openWall(page);
    await goTo(page, EXERCISES);
    for (const kind of ["what_if", "write", "money"]) {
      await page.locator(`input[name=exercise][value=${kind}]`).check();
      await expect(wall.locator(`[data-drill=${kind}]`)).toContainText("oversold");
      expect(await wall.locator("body").innerText()).not.toMatch(/\d+ \(\d+–\d+\)|\d+ of 100/);
    }
  });

  test("shows the bad letter, what the room names, and what the judge finds", async ({ page, open }) => {
    await open("#workshop");
    await openCase(page, "sc-06");
    const wall = await openWall(page);
    await goTo(page, EXERCISES);
    await page.locator("input[name=exercise][value=faults]").check();
    const sentences = wall.locator(".ws-wall-letter li");
    await expect(page.locator(".ws-sentence").first()).toBeVisible();
    await expect(sentences).toHaveCount(await page.locator(".ws-sentence").count());
    await page.locator(".ws-sentence").nth(1).click();
    await expect(sentences.nth(1)).toHaveClass("tapped");
    await expect(wall.locator(".ws-wall-fault")).toHaveCount(0);
    await button(page, "Let the judge read it").click();
    await expect(wall.locator(".ws-wall-fault").first()).toBeVisible();
    const found = page.locator(".ws-verdict p:not(:first-child) b");
    await expect(found.first()).toBeVisible();
    await expect(wall.locator(".ws-wall-fault")).toHaveText(await found.allTextContents());
    // What was found is kept with the letter, and goes with it.
    await page.reload();
    await started(page);
    await expect(page.locator(".ws-verdict").first()).toBeVisible();
    await button(page, "Try again").click();
    await expect(wall.locator(".ws-wall-fault")).toHaveCount(0);
  });

  test("shows the plan that is put together, with what it costs, and then the cheapest", async ({ page, open }) => {
    await open("#workshop");
    await reveal(page, "sc-06");
    const wall = await openWall(page);
    await goTo(page, EXERCISES);
    await page.locator("input[name=exercise][value=money]").check();
    const main = wall.locator("[data-drill=money]");
    await expect(main).toContainText("the most is 74 of 100");
    await page.getByLabel("A full apology").check();
    await drawn(page);
    await page.getByLabel("In money").selectOption("refund");
    await drawn(page);
    await page.getByLabel("How much").selectOption("100");
    await expect(main.locator("li")).toHaveCount(2);
    await expect(async () => {
      expect(await main.textContent()).toContain((await page.locator(".ws-now p").first().textContent()).trim());
    }).toPass();
  });

  test("has the language and the colours that are chosen beside it", async ({ page, open }) => {
    await open("#workshop");
    await openCase(page, "sc-08");
    const wall = await openWall(page);
    await page.locator("select.languages").selectOption("te");
    await expect(wall.locator(".ws-wall h1")).toHaveText("ముప్పై అయిదు లేయ్‌లు");
    await expect(wall.locator("html")).toHaveAttribute("lang", "te");
    await page.locator(".themes input[value=dark]").check();
    await expect(wall.locator("html")).toHaveAttribute("data-theme", /dark/);
  });
});
