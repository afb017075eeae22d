// The page as a person handles it: an example is loaded, a fact set, a text copied.

import { readFileSync } from "node:fs";

import { expect } from "./harness.js";

// The facts of the examples, by id, in the order of their buttons.
const FACTS = JSON.parse(readFileSync("src/app/examples.json", "utf8"));

export const EXAMPLES = Object.keys(FACTS);

// Those that no safety flag stops.
export const OPEN_EXAMPLES = EXAMPLES.filter((id) => !FACTS[id].flags);

export const FLAGS = [
  "injury",
  "child",
  "discrimination",
  "data_breach",
  "legal",
  "self_harm",
  "crime",
  "death",
];

// The closed lists of facts, with their values as the controls name them.
export const CHOICES = {
  failures: ["late", "unavailable", "below_promise", "defective", "wrong_item", "billing", "uncaring"],
  severity: ["minor", "moderate", "major"],
  cause: ["ours", "partner", "outside", "customer", "unknown"],
  recurrence: ["one_off", "likely", "fixed", "unknown"],
  earlier_failures: ["0", "1", "2"],
  failed_recoveries: ["0", "1", "2"],
  apologies_given: ["0", "1", "2"],
  noticed_by: ["us", "customer", "public", "authority"],
  channel: ["in_person", "phone", "email", "chat", "letter", "social", "review"],
  stage: ["before_purchase", "purchase", "use", "after_sale"],
  emotion: ["calm", "disappointed", "angry", "furious"],
  service: ["kept", "refused", "unknown"],
  alternatives: ["many", "some", "few", "contract"],
  loss_due: ["yes", "no"],
};

// Those that always stand open; the others are opened by their chip.
const ROWS = [
  "failures",
  "severity",
  "cause",
  "recurrence",
  "earlier_failures",
  "failed_recoveries",
  "apologies_given",
];

export const story = (page) => page.locator("#story");
export const advice = (page) => page.locator("#advice");

// The page in a language, with all its words.
export async function inLanguage(page, language) {
  await page.locator(".bar .languages").selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

// Loads an example, and waits until its story and its advice stand.
export async function loadExample(page, id) {
  const list = page.locator("button.example");
  if ((await list.count()) === 0) await page.locator("[aria-controls=examples]").click();
  await list.nth(EXAMPLES.indexOf(id)).click();
  await expect(story(page)).not.toHaveValue("");
  await expect(list).toHaveCount(0);
  await expect(page.locator("#forecast, #gate")).toBeVisible();
  await drawn(page);
}

// Waits until the page has drawn what it is about to: a drawing that takes long pauses, and what
// stands far below comes a frame behind the rest. So long nothing changes, for some frames.
export async function drawn(page) {
  await page.evaluate(async (frames) => {
    let quiet = 0;
    const watch = new MutationObserver(() => (quiet = 0));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    while (quiet++ < frames) await new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
    watch.disconnect();
  }, 4);
}

// Opens the control behind a chip.
export async function openChip(page, fact) {
  const chip = page.locator(`#chip-${fact}`);
  if ((await chip.getAttribute("aria-expanded")) !== "true") await chip.click();
  await expect(page.locator(`#fact-${fact}`)).toBeVisible();
}

// Sets a fact that is chosen from a list; one of many is added.
export async function setFact(page, fact, value) {
  if (!ROWS.includes(fact)) await openChip(page, fact);
  const choice = page.locator(`#fact-${fact} input[value="${value}"]`);
  await choice.check();
  await expect(choice).toBeChecked();
  // The browser checks it at once; the page follows.
  await drawn(page);
}

// Chooses an option by its label, which covers its radio and the column.
export async function chooseOption(page, id) {
  const option = page.locator(`[data-option=${id}]`);
  await option.locator("label").click();
  await expect(option.getByRole("radio")).toBeChecked();
  // The browser checks it at once; the page has followed when it draws it so.
  await expect(option).toHaveClass(/\bchosen\b/);
  await drawn(page);
}

export const options = (page) =>
  page.locator("[data-option]").evaluateAll((columns) => columns.map((column) => column.dataset.option));

// Types into a field and leaves it, which is when it complains.
export async function typeInto(page, field, text) {
  const input = page.locator(`#field-${field}`);
  await input.fill(text);
  await input.blur();
}

// The clipboard as the page filled it. For pages opened with `clipboard`.
export const copied = (page) => page.evaluate(() => globalThis.copied);

// Stands in for the clipboard, which the machine's other programs share.
export async function watchClipboard(page) {
  await page.addInitScript(() => {
    globalThis.copied = null;
    navigator.clipboard.writeText = async (text) => {
      globalThis.copied = text;
    };
  });
}

// Opens everything that can be opened, and what that brings, in one part of the page.
export async function openAll(page, part = "#advice") {
  const closed = page.locator(`${part} .disclosure-button[aria-expanded=false]`);
  // Each opening may bring others, so it goes on until none is closed.
  await expect(async () => {
    await closed.evaluateAll((buttons) => buttons.forEach((button) => button.click()));
    await expect(closed).toHaveCount(0, { timeout: 200 });
  }).toPass();
}

// Pseudo-random numbers from 0 to 1, the same in each run (mulberry32).
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
