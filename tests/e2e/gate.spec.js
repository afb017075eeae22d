// Where somebody was harmed, there is no forecast, no amount and no letter but a holding note,
// until a person says who allowed more.

import { FLAGS, advice, loadExample, openChip, setFact, story } from "./desk.js";
import { expect, test } from "./harness.js";

// Signs, and codes beside digits, of money.
const MONEY = /[\p{Sc}]|\b[A-Z]{3}\s?\d|\d\s?[A-Z]{3}\b/u;
const REASON = "The duty lawyer, M. Okafor, agreed at ten";

const gate = (page) => page.locator("#gate");
const reason = (page) => gate(page).getByRole("textbox", { name: "The reason, and who agreed" });
const tick = (page) => gate(page).getByRole("checkbox");

for (const flag of FLAGS) {
  test(`${flag} closes the gate`, async ({ page, open }) => {
    await open();
    // A case with a price and a loss, so that there are amounts to leave out.
    await loadExample(page, "sc-07");
    await expect(advice(page)).toContainText(MONEY);
    await setFact(page, "flags", flag);

    await expect(gate(page)).toBeVisible();
    await expect(gate(page).locator(`[data-flag=${flag}]`)).toBeVisible();
    await expect(gate(page).getByRole("listitem")).not.toHaveCount(0);
    await onlyAHoldingNote(page);
    // Nor by what can be opened, nor in another channel.
    for (const tab of await gate(page).getByRole("tab").all()) {
      await tab.click();
      await onlyAHoldingNote(page);
    }
    await expect(page.locator(".sticky")).not.toContainText(MONEY);
    await expect(page.locator(".sticky")).not.toContainText(/of 100/);
  });
}

test("an example of harm opens on the gate", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-17");
  await expect(gate(page)).toBeVisible();
  await onlyAHoldingNote(page);
});

test("the way on takes a reason and a tick, and leaves a record", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-17");
  await page.getByRole("button", { name: "Go on all the same" }).click();

  await expect(tick(page)).toBeDisabled();
  await reason(page).fill("   ");
  await expect(tick(page)).toBeDisabled();
  await reason(page).fill(REASON);
  // A reason alone opens nothing.
  await expect(tick(page)).toBeEnabled();
  await onlyAHoldingNote(page);
  await tick(page).click();

  await expect(gate(page)).toHaveCount(0);
  const record = advice(page).getByRole("note");
  await expect(record).toContainText(REASON);
  await expect(page.locator("#forecast")).toBeVisible();
  // The record goes along on the print.
  await page.emulateMedia({ media: "print" });
  await expect(record.locator("q")).toBeVisible();
  await expect(record.locator("q")).toHaveText(REASON);
  await page.emulateMedia({ media: "screen" });

  await record.getByRole("button").click();
  await expect(gate(page)).toBeVisible();
  await onlyAHoldingNote(page);
});

test("another flag asks again", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-17");
  await page.getByRole("button", { name: "Go on all the same" }).click();
  await reason(page).fill(REASON);
  await tick(page).click();
  await expect(gate(page)).toHaveCount(0);
  await setFact(page, "flags", "death");
  await expect(gate(page)).toBeVisible();
});

test("without the flag the advice is back", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await setFact(page, "flags", "legal");
  await expect(gate(page)).toBeVisible();
  await openChip(page, "flags");
  await page.locator("#fact-flags input[value=legal]").uncheck();
  await expect(gate(page)).toHaveCount(0);
  await expect(page.locator("#forecast")).toBeVisible();
});

test("what may be harm is asked first, and a no is taken", async ({ page, open }) => {
  const question = page.locator("#question");
  const told = "The stairs were wet and she nearly fell. She wants an apology. ";
  await open();
  await story(page).fill(told);
  await expect(question.getByRole("heading", { name: "One thing first" })).toBeVisible();
  await expect(gate(page)).toHaveCount(0);
  await question.getByRole("button", { name: "None of these" }).click();
  await expect(question.getByRole("heading", { name: "One thing first" })).toHaveCount(0);
  await expect(question).toBeFocused();
  // A no goes for what was asked, also after more was told.
  await story(page).fill(`${told}He paid £40. `);
  await expect(page.locator("#chip-price")).toContainText("£40");
  await expect(question.getByRole("heading", { name: "One thing first" })).toHaveCount(0);
  // In another case it is asked again; a yes closes the gate.
  await page.getByRole("button", { name: "New case" }).click();
  await expect(story(page)).toHaveValue("");
  await story(page).fill(told);
  await expect(question.getByRole("heading", { name: "One thing first" })).toBeVisible();
  await question.locator(".answer").first().click();
  await expect(gate(page).locator("[data-flag=injury]")).toBeVisible();
});

test("what may be harm is asked where nothing else is known", async ({ page, open }) => {
  const question = page.locator("#question");
  const first = question.getByRole("heading", { name: "One thing first" });
  const told = "They asked her where she was really from. ";
  await open();
  await story(page).fill(told);
  await expect(first).toBeVisible();
  await expect(page.locator("#examples .example")).toHaveCount(0);
  await expect(advice(page).locator("#forecast")).toHaveCount(0);
  await question.getByRole("button", { name: "None of these" }).click();
  await expect(first).toHaveCount(0);
  await expect(question).toBeFocused();
  await page.getByRole("button", { name: "New case" }).click();
  await expect(page.locator("#examples .example").first()).toBeVisible();
  await story(page).fill(told);
  await question.getByRole("button", { name: "Discrimination" }).click();
  await expect(gate(page).locator("[data-flag=discrimination]")).toBeVisible();
});

test.describe("when the words of a language do not come", () => {
  test.use({ tolerated: /404|digest|integrity/ });

  test("the holding note still offers the others", async ({ page, open }) => {
    await page.route("**/late/letters-pl-*", (route) => route.fulfill({ status: 404 }));
    await open();
    await loadExample(page, "sc-17");
    const languages = gate(page).locator(".letter-language select");
    await languages.selectOption("pl");
    await expect(gate(page).getByRole("button", { name: "Try again" })).toBeVisible();
    await languages.selectOption("en");
    await expect(gate(page).locator(".letter")).toHaveAttribute("lang", "en");
  });
});

// The words of the advice have no figure of customers, no amount, one note, and no letter.
async function onlyAHoldingNote(page) {
  await expect(story(page)).toBeVisible();
  await expect(advice(page)).not.toContainText(MONEY);
  await expect(advice(page)).not.toContainText(/\bof 100\b/);
  await expect(advice(page).locator("#forecast, [data-option], .apology")).toHaveCount(0);
  await expect(advice(page).locator(".letter")).toHaveCount(1);
  await expect(gate(page).getByRole("heading", { name: "Holding note" })).toBeVisible();
}
