// The words for the apology: what is copied is what is shown, and it holds to its channel.

import { OPEN_EXAMPLES, chooseOption, copied, drawn, loadExample, watchClipboard } from "./desk.js";
import { expect, test } from "./harness.js";

const letter = (page) => page.locator(".apology");
const text = (page) => letter(page).locator(".letter-text");
const tabs = (page) => letter(page).getByRole("tab");
const copy = (page) => letter(page).getByRole("button", { name: "Copy the text" });

const LONGEST_TEXT = 320;

test.beforeEach(async ({ page }) => {
  await watchClipboard(page);
});

for (const id of OPEN_EXAMPLES) {
  test(`each channel of ${id} is copied as it is shown`, async ({ page, open }) => {
    await open();
    await loadExample(page, id);
    for (const tab of await tabs(page).all()) {
      await tab.click();
      await expect(tab).toHaveAttribute("aria-selected", "true");
      await copiesWhatIsShown(page);
    }
  });
}

test("with every field filled it is copied as it is shown", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  const fields = letter(page).locator("[id^=personal-]");
  await expect(fields).toHaveCount(8);
  for (const field of await fields.all()) await field.fill(`Word & <b>${await field.getAttribute("id")}</b>`);
  for (const tab of await tabs(page).all()) {
    await tab.click();
    await copiesWhatIsShown(page);
  }
});

test("a text message stays short whatever is asked of it", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-07");
  await tabs(page).filter({ hasText: "Text message" }).click();
  for (const wording of [0, 1, 2]) {
    await copiesWhatIsShown(page);
    const whole = [...(await copied(page))].length;
    expect(whole, `wording ${wording}`).toBeLessThanOrEqual(LONGEST_TEXT);
    await expect(letter(page).locator(".length")).toHaveText(
      `${[...(await copied(page))].length} of at most ${LONGEST_TEXT} characters`,
    );
    await letter(page).getByRole("button", { name: "Another wording" }).click();
  }
});

test("another wording is another text", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await drawn(page);
  const seen = new Set();
  for (const _ of [0, 1, 2]) {
    const before = await text(page).textContent();
    seen.add(before);
    await letter(page).getByRole("button", { name: "Another wording" }).click();
    await expect(text(page)).not.toHaveText(before);
  }
  expect(seen.size).toBe(3);
});

test("words of one’s own stand in the letter, and the reminder is gone", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-05");
  await tabs(page).filter({ hasText: "Email" }).click();
  const own = "I saw your boy’s face at the door.";
  const slot = letter(page).locator(".own-slot");
  const reminder = letter(page).locator(".caution");
  await expect(slot).toBeVisible();
  await expect(reminder).toBeVisible();
  // The empty slot is a way to the field, and never part of the text.
  await copiesWhatIsShown(page);
  expect(await copied(page)).not.toContain(await slot.textContent());
  await slot.getByRole("link").click();
  await expect(page.locator("#personal-own_words")).toBeFocused();

  await page.locator("#personal-own_words").fill(own);
  await expect(text(page)).toContainText(own);
  await expect(slot).toHaveCount(0);
  await expect(reminder).toBeHidden();
  await copiesWhatIsShown(page);
  expect(await copied(page)).toContain(own);
});

test("the names stand in the letter", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-05");
  await tabs(page).filter({ hasText: "Email" }).click();
  await page.locator("#personal-customer").fill("Ms Žukauskaitė");
  await page.locator("#personal-writer").fill("Jo O’Neill");
  await expect(text(page)).toContainText("Ms Žukauskaitė");
  await expect(text(page)).toContainText("Jo O’Neill");
  // A reply that all can read never names the customer.
  await tabs(page).filter({ hasText: "Public reply" }).click();
  await expect(text(page)).not.toContainText("Žukauskaitė");
});

test("an option without an apology has no letter", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-05");
  await chooseOption(page, "nothing");
  await expect(letter(page).locator(".letter")).toHaveCount(0);
  await expect(letter(page)).toContainText("This option makes no apology.");
});

test.describe("a browser that does not copy", () => {
  test("selects the text and says so", async ({ page, open }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await open();
    await loadExample(page, "sc-05");
    await copy(page).click();
    await expect(letter(page).getByRole("status")).toHaveText(/^The browser did not let us copy/);
    const selected = async () => words(await page.evaluate(() => String(globalThis.getSelection())));
    await expect.poll(selected).toContain(words(await text(page).locator("p").first().innerText()));
  });
});

test.describe("the browser’s own clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("holds the subject", async ({ page, open }) => {
    await page.addInitScript(() => delete navigator.clipboard.writeText);
    await open();
    await loadExample(page, "sc-07");
    await letter(page).getByRole("button", { name: "Copy the subject" }).click();
    await expect(letter(page).getByRole("status")).toHaveText("Copied.");
    const subject = await page.evaluate(() => navigator.clipboard.readText());
    expect(subject).not.toBe("");
    await expect(letter(page).locator(".subject")).toHaveText(`Subject ${subject}`);
  });
});

// The paragraphs shown, one after the other, are the text that is copied.
async function copiesWhatIsShown(page) {
  let got;
  // The letter may be written anew between the look and the click.
  await expect(async () => {
    const shown = await text(page).locator("p:not(.own-slot)").allInnerTexts();
    await page.evaluate(() => {
      globalThis.copied = null;
    });
    await copy(page).click();
    await expect.poll(() => copied(page), { timeout: 2_000 }).not.toBeNull();
    got = await copied(page);
    expect(words(got)).toBe(words(shown.join(" ")));
  }).toPass({ timeout: 10_000 });
  expect(got).toBe(got.trim());
  await expect(letter(page).getByRole("status")).toHaveText("Copied.");
  // Nothing that was meant for the program.
  expect(got).not.toMatch(/undefined|NaN|\{|\}|\[|\]|\$\w/);
}

// Lines are set apart otherwise on the page than in plain text: words and their order count.
function words(text) {
  return text.replaceAll(/\s+/g, " ").trim();
}
