// Whatever is typed or pasted: a clear sentence, what counted before still counts, and the
// page goes on.

import { advice, drawn, loadExample, openChip, setFact, story, typeInto } from "./desk.js";
import { dialog } from "./doors.js";
import { expect, test } from "./harness.js";

const NONSENSE = [
  "abc",
  "-5",
  "NaN",
  "-0.0001",
  "1e999",
  "0x10",
  "99999999999999999999999999",
  "€5 $6",
  "1.2.3",
  "5🙂",
  "<b>5</b>",
  "\u202e5a",
  "5".repeat(5_000),
];

// Each typed field, a right value for it, and the same as the page tells it.
const FIELDS = {
  price: ["86.50", "€86.50"],
  loss: ["12", "€12"],
  yearly_value: ["900", "€900"],
  delay: ["90", "90 min"],
  since: ["45", "45 min"],
  tenure: ["3", "3 years"],
};

for (const [field, [right, told]] of Object.entries(FIELDS)) {
  test(`${field} refuses nonsense and keeps what counted`, async ({ page, open }) => {
    await open();
    await setFact(page, "severity", "moderate");
    await openChip(page, field);
    await refuses(page, field, right, told);
    await expect(page.locator(`#chip-${field}`)).toContainText(told);
    await recovers(page, field, right);
  });
}

for (const [field, right, told] of [
  ["law_delay", "200", "200 min"],
  ["law_distance", "1850", "1850 km"],
  ["law_fare", "120", "€120"],
]) {
  test(`${field} refuses nonsense and keeps what counted`, async ({ page, open }) => {
    await open();
    await setFact(page, "severity", "moderate");
    await openChip(page, "sector");
    await page.locator("#fact-sector").selectOption("air");
    await drawn(page);
    const law = page.locator("#law");
    // The schemes differ in what they ask for: the first that asks for this field.
    for (const scheme of await law.locator("option:not([value=''])").all()) {
      await law.selectOption(await scheme.getAttribute("value"));
      await drawn(page);
      if (await page.locator(`#field-${field}`).count()) break;
    }
    await refuses(page, field, right, told);
    await recovers(page, field, right);
  });
}

async function refuses(page, field, right, told) {
  const input = page.locator(`#field-${field}`);
  const error = page.locator(`#error-${field}`);
  await typeInto(page, field, right);
  await expect(error).toHaveText("");
  for (const text of NONSENSE) {
    const shown = text.slice(0, 20);
    // Typing over what was refused, the sentence stays until the text can be read.
    await typeInto(page, field, text);
    // What is wrong, then what counts until it is mended.
    await expect(error, shown).toHaveText(/^[A-Z][^.]+(\.\d+[^.]*)*\. Until then .+ counts\.$/);
    await expect(error, shown).toContainText(`Until then ${told} counts.`);
    await expect(error, shown).not.toContainText(/NaN|undefined|null|[{}]/);
    await expect(input, shown).toHaveAttribute("aria-invalid", "true");
    await expect(input, shown).toHaveAttribute("aria-describedby", `error-${field}`);
  }
  await alive(page);
  await expect(error).toContainText(`Until then ${told} counts.`);
}

// The field takes a right value again, and none.
async function recovers(page, field, right) {
  const error = page.locator(`#error-${field}`);
  for (const text of [right, ""]) {
    await typeInto(page, field, text);
    await expect(error).toHaveText("");
    await expect(page.locator(`#field-${field}`)).not.toHaveAttribute("aria-invalid");
  }
}

test("no figure ever becomes something else", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-15");
  for (const text of ["0", "0.01", "10000000000", "9999999999.99"]) {
    for (const field of ["price", "loss", "yearly_value"]) {
      await openChip(page, field);
      await typeInto(page, field, text);
      await expect(page.locator(`#error-${field}`)).toHaveText("");
      await expect(advice(page)).not.toContainText(/NaN|Infinity|undefined/);
    }
  }
  await alive(page);
});

test("a megabyte of story is cut, and the page says so", async ({ page, open }) => {
  await open();
  await setFact(page, "severity", "major");
  const long = "They waited, and nobody came. ".repeat(35_000);
  // As a paste does: one event with the whole text.
  await story(page).evaluate((field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, long);
  await expect(page.locator("#story-cut")).toHaveText(
    /^The text is longer than [\d,\u202f\u00a0 ]+ characters\. The last [\d,\u202f\u00a0 ]+ are not kept\.$/,
  );
  const kept = async () => (await story(page).inputValue()).length;
  await expect.poll(kept).toBeLessThan(long.length);
  expect(await kept()).toBeGreaterThan(1_000);
  expect(long.startsWith(await story(page).inputValue())).toBe(true);
  await alive(page);
  await story(page).fill("Short again.");
  await expect(page.locator("#story-cut")).toHaveText("");
});

test("a text that is too long says what of it is not kept, wherever it is typed", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-17");
  const says = (most) => `The text is longer than ${most} characters. The last 70 are not kept.`;
  const check = async (within, name, most) => {
    const field = within.getByRole("textbox", { name });
    await field.fill("a".repeat(Number(most.replace(",", "")) + 70));
    await expect(within.getByText(says(most))).toBeVisible();
    await field.fill("Short again.");
    await expect(within.getByText(says(most))).toHaveCount(0);
  };
  await page.getByRole("button", { name: "Go on all the same" }).click();
  await check(page.locator(".go-on-form"), /.*/, "1,000");
  await check(page.locator(".personal-field").first(), /.*/, "2,000");
  await page.getByRole("button", { name: "Decision record and calendar" }).first().click();
  await check(dialog(page), "Root cause", "2,000");
  await check(dialog(page), "Chosen by", "2,000");
});

test("a story of signs from everywhere is kept as it is", async ({ page, open }) => {
  await open();
  const text = "👩🏽‍🚀 <script>alert(1)</script> مرحبا \u202eabc &amp; 'quotes' \"“ ẞ 𝔘 \\n";
  await story(page).fill(text);
  await expect(story(page)).toHaveValue(text);
  await setFact(page, "severity", "minor");
  await alive(page);
  await expect(story(page)).toHaveValue(text);
});

// The forecast still follows the facts.
async function alive(page) {
  await setFact(page, "severity", "minor");
  const mild = await page.locator("#forecast .big").textContent();
  await setFact(page, "severity", "major");
  await expect(page.locator("#forecast .big")).not.toHaveText(mild);
}

test("two ticks before the page has drawn are both kept", async ({ page, open }) => {
  await open();
  await openChip(page, "wants");
  await page.locator("#fact-wants").evaluate((group) => {
    for (const tick of [...group.querySelectorAll("input:not(:checked)")].slice(0, 2)) tick.click();
  });
  await drawn(page);
  await expect(page.locator("#fact-wants input:checked")).toHaveCount(2);
});
