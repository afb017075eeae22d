// The story is read: facts with the words that carry them, doubts that ask, a hand that wins.

import { advice, loadExample, openChip, setFact, story } from "./desk.js";
import { NARROW, expect, test } from "./harness.js";

const STORY =
  "Mrs Horvat waited 90 minutes for her main course. It was our fault, the kitchen was understaffed. She complained by email, the bill was £86.40.";

// The words marked for a fact, in the order of the story.
const marked = async (page, fact) => page.locator(`.story-marks mark[data-fact~=${fact}]`).allTextContents();

test("typing fills the facts, each with words that stand in the story", async ({ page, open }) => {
  await open();
  await story(page).pressSequentially(`${STORY} `);
  await expect(page.locator("#fact-failures input[value=late]")).toBeChecked();
  await expect(page.locator("#fact-cause input[value=ours]")).toBeChecked();
  await expect(page.locator("#chip-delay b")).toHaveText("90 min");
  await expect(page.locator("#chip-price b")).toHaveText("£86.40");
  await expect(page.locator("#chip-channel b")).toHaveText("Email");
  await expect(page.locator("#forecast")).toBeVisible();
  // The layer behind the field says what the field says, letter by letter.
  expect((await page.locator(".story-marks").textContent()).trimEnd()).toBe(STORY);
  for (const fact of ["failures", "cause", "delay", "price", "channel"]) {
    const words = await marked(page, fact);
    expect(words.length, fact).toBeGreaterThan(0);
    for (const part of words) expect(STORY).toContain(part);
  }
  expect((await marked(page, "price")).join("")).toContain("86.40");
});

test("words and chips light up each other", async ({ page, open }) => {
  await open();
  await story(page).fill(STORY);
  const chip = page.locator("#chip-delay");
  await expect(chip).toContainText("90 min");
  const lit = page.locator(".story-marks mark[data-lit]");
  await chip.hover();
  await expect(lit.first()).toContainText("90 minutes");
  await page.mouse.move(0, 0);
  await chip.focus();
  await expect(lit.first()).toContainText("90 minutes");
  // The caret in the words, as a tap sets it.
  await story(page).evaluate((field) => {
    field.focus();
    field.setSelectionRange(field.value.indexOf("86"), field.value.indexOf("86"));
    field.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  });
  await expect(page.locator("#chip-price")).toHaveAttribute("data-lit", "");
  await expect(chip).not.toHaveAttribute("data-lit", "");
});

test("what is set by hand survives re-typing, what is read follows the words", async ({ page, open }) => {
  await open();
  await story(page).fill(STORY);
  await expect(page.locator("#fact-cause input[value=ours]")).toBeChecked();
  await setFact(page, "cause", "partner");
  await story(page).fill(`${STORY} It was our fault, really.`);
  await expect(page.locator("#told")).toContainText("facts read");
  await expect(page.locator("#fact-cause input[value=partner]")).toBeChecked();
  await story(page).fill("It was our fault.");
  await expect(page.locator("#chip-delay")).not.toContainText("90 min");
  await expect(page.locator("#fact-cause input[value=partner]")).toBeChecked();
  // Opened by hand, it stays open.
  await openChip(page, "channel");
  await story(page).fill(STORY);
  await expect(page.locator("#chip-channel b")).toHaveText("Email");
  await page.locator("#fact-channel input[value='']").check();
  await story(page).fill(`${STORY} By email!`);
  await expect(page.locator("#told")).toContainText("facts read");
  await expect(page.locator("#chip-channel b")).toHaveCount(0);
});

test("two readings ask, and the answer stays", async ({ page, open }) => {
  await open();
  await story(page).fill("He says he waited three hours, the system shows he waited 90 minutes.");
  const question = page.locator("#question");
  await expect(question).toContainText("The story can be read in two ways");
  await expect(page.locator("#chip-delay")).toContainText("two readings");
  await expect(question.locator(".answers button")).toHaveText([/3 hours|90 min/, /3 hours|90 min/, "Neither"]);
  await question.getByRole("button", { name: "3 hours" }).click();
  await expect(page.locator("#chip-delay b")).toHaveText("3 hours");
  await expect(question).not.toContainText("two ways");
});

test("reading waits for the end of a word", async ({ page, open }) => {
  await open();
  await story(page).pressSequentially("We waited 90 minutes for the meal and complained by emai");
  await expect(page.locator("#chip-delay b")).toHaveText("90 min");
  await expect(page.locator("#chip-channel b")).toHaveCount(0);
  await story(page).pressSequentially("l ");
  await expect(page.locator("#chip-channel b")).toHaveText("Email");
});

test("the language of the story is told, and can be set", async ({ page, open }) => {
  await open();
  await story(page).fill("Клиентка ждала заказ полтора часа, написала нам на почту, счёт 2400 рублей.");
  await expect(page.locator("#chip-delay b")).toHaveText("90 min");
  await expect(page.locator(".told option").first()).toHaveText("As written: Russian");
  await page.locator(".told select").selectOption("bg");
  await expect(page.locator(".told select")).toHaveValue("bg");
  await page.reload();
  await expect(page.locator(".told select")).toHaveValue("bg");
});

test("a safety flag in the story closes the gate", async ({ page, open }) => {
  await open();
  await story(page).fill("A guest slipped on the wet floor and broke her wrist, the ambulance came.");
  await expect(page.locator("#gate")).toBeVisible();
  await expect(advice(page)).not.toContainText("€");
});

test("an example keeps its facts and shows the words for them", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await expect(page.locator(".story-marks mark").first()).toBeAttached();
  const facts = await page.locator(".chip.known, .choice:has(:checked)").allTextContents();
  await page.reload();
  await expect(page.locator(".story-marks mark").first()).toBeAttached();
  expect(await page.locator(".chip.known, .choice:has(:checked)").allTextContents()).toEqual(facts);
});

test.describe("where the story is longer than its field", () => {
  test.use({ viewport: NARROW });

  test("the marks stay under their words", async ({ page, open }) => {
    const at = (selector) => page.locator(selector).evaluate((one) => one.scrollTop);
    const painted = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await open();
    // Browsers that keep a text in place while it is drawn anew moved them every other time.
    for (let time = 0; time < 6; time += 1) {
      await story(page).fill("");
      await expect(page.locator(".story-marks mark")).toHaveCount(0);
      await story(page).fill(`${STORY} `.repeat(8));
      await expect(page.locator(".story-marks mark").first()).toBeAttached();
      await painted();
      await expect.poll(() => at("#story")).toBeGreaterThan(0);
      await expect.poll(async () => (await at(".story-marks")) - (await at("#story"))).toBe(0);
    }
  });
});

test.describe("a reader that does not arrive", () => {
  test.use({ tolerated: /404|digest|integrity|Failed to load/i });

  test("is named, and everything else goes on", async ({ page, baseURL }) => {
    await page.route("**/late/reading-*", (route) => route.fulfill({ status: 404 }));
    await page.goto(baseURL);
    await story(page).fill(STORY);
    await expect(page.locator(".told .caution")).toContainText("could not be loaded");
    await setFact(page, "severity", "moderate");
    await expect(page.locator("#forecast")).toBeVisible();
    await expect(story(page)).toHaveValue(STORY);
    await page.unroute("**/late/reading-*");
    await page.locator(".told").getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("#chip-delay b")).toHaveText("90 min");
  });
});

test("a megabyte is pasted and the page lives", async ({ page, open }) => {
  await open();
  await story(page).evaluate((field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, "We waited two hours. ".repeat(50_000));
  await expect(page.locator("#chip-delay b")).toHaveText("2 hours");
  await expect(page.locator("#story-cut")).toContainText("not kept");
});
