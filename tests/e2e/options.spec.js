// Plans compared: the four and the manager's own, built, kept, chosen, saved and read back.

import { chooseOption, drawn, inLanguage, loadExample, openChip, setFact, typeInto } from "./desk.js";
import { close, dialog, give, openDialog, saved } from "./doors.js";
import { expect, matrix, started, test } from "./harness.js";
import { breaks } from "./schemas.js";

const row = (page, plan) => page.locator(`.plans [data-plan="${plan}"]`);
const figure = (page, plan, name) => row(page, plan).locator(`[data-figure=${name}]`);
const builder = (page) => page.locator(".builder");
const live = (page) => page.locator(".builder-figures");
const number = async (locator) => Number((await locator.textContent()).replace("−", "-").replace("–", "0"));

async function compare(page) {
  await page.locator(".options-notes .button").click();
  await expect(dialog(page)).toBeVisible();
}

// A parcel that came broken, for 86 euros.
async function aCase(page) {
  await setFact(page, "failures", "defective");
  await setFact(page, "severity", "moderate");
  await setFact(page, "cause", "ours");
  await openChip(page, "price");
  await typeInto(page, "price", "86");
}

// Builds a plan of a refund and a tick, and keeps it.
async function keep(page, name, refund, tick = "do it again") {
  await builder(page).getByLabel(tick).check();
  await drawn(page);
  await builder(page).locator("[data-remedy=refund]").fill(refund);
  await drawn(page);
  await builder(page).getByLabel("Name of the plan").fill(name);
  await drawn(page);
  await builder(page).getByRole("button", { name: "Keep this plan" }).click();
  await expect(dialog(page).getByRole("status").first()).toHaveText("The plan is kept and stands in the table.");
  // That may stand from the plan before; the builder is empty again with this one.
  await expect(builder(page).locator("[data-remedy=refund]")).toHaveValue("");
}

const add = (page, text) => give(dialog(page), text, "plans.json");

test("the remedies that are advised, put in by hand, have the figures of the advice", async ({ page, open }) => {
  await open();
  for (const id of ["sc-06", "sc-04"]) {
    await loadExample(page, id);
    await compare(page);
    await row(page, "recommended").getByRole("button").click();
    const plan = await row(page, "recommended").locator("[data-figure=of_100]").textContent();
    const [of] = plan.match(/^\d+/);
    await expect(live(page).locator(".n")).toHaveText(of);
    await builder(page).getByRole("button", { name: "Keep this plan" }).click();
    for (const name of ["of_100", "extra", "cost", "cost_per_extra", "approver", "gives"]) {
      const advised = await figure(page, "recommended", name).textContent();
      await expect(figure(page, "own-0", name), name).toHaveText(advised);
    }
    await close(page);
  }
});

test("a plan of one's own is built, kept, named and chosen; the page follows it", async ({ page, open }) => {
  test.slow();
  await open();
  await aCase(page);
  await compare(page);
  await keep(page, "Half back", "43");
  await keep(page, "More back", "50");
  // The differences are those of the integers shown.
  const nothing = await number(figure(page, "nothing", "of_100").locator(".n"));
  for (const plan of ["apology_only", "recommended", "own-0", "own-1"]) {
    const n = await number(figure(page, plan, "of_100").locator(".n"));
    expect(await number(figure(page, plan, "extra")), plan).toBe(n - nothing);
  }
  await row(page, "own-1").getByRole("textbox").fill("Everything back");
  await row(page, "own-1").getByRole("radio").check();
  const n = await figure(page, "own-1", "of_100").locator(".n").textContent();
  await close(page);

  const own = page.locator("[data-option=own]");
  await expect(own.getByRole("radio")).toBeChecked();
  await expect(own).toContainText("Everything back");
  await expect(own.locator(".n")).toHaveText(n);
  await expect(page.locator("#forecast .big")).toHaveText(new RegExp(`^${n} of 100`));
  // It is done again within one's own limit; the money on top waits, and is not promised.
  await expect(page.locator(".plan [data-step=refund]")).toContainText("€50 once it is approved");
  await expect(page.locator(".letter-side")).toContainText("We will repair or replace it");
  await expect(page.locator(".letter-side")).not.toContainText("€");
  await expect(page.locator("[data-option]").last()).toHaveAttribute("data-option", "own");

  // It stays with the case, and its figures follow the facts.
  await expect.poll(() => page.evaluate(() => localStorage.getItem("amends.case"))).toContain("Everything back");
  await page.reload();
  await started(page);
  await expect(own.getByRole("radio")).toBeChecked();
  await setFact(page, "severity", "major");
  await expect(own.locator(".n")).not.toHaveText(n);
  const after = await own.locator(".n").textContent();
  await expect(page.locator("#forecast .big")).toHaveText(new RegExp(`^${after} of 100`));
  await chooseOption(page, "recommended");
  await page.keyboard.press("Control+z");
  await expect(own.getByRole("radio")).toBeChecked();
});

test("what may not be offered is refused in a sentence", async ({ page, open }) => {
  test.slow();
  await open();
  await aCase(page);
  await compare(page);
  const refund = builder(page).locator("[data-remedy=refund]");
  const button = builder(page).getByRole("button", { name: "Keep this plan" });
  for (const [typed, says] of [
    ["40 USD", "The case is in EUR"],
    ["90", "can be €86 at most"],
    ["much", "Not an amount"],
    ["1.2345", "2 decimals"],
  ]) {
    await refund.fill(typed);
    await expect(builder(page)).toContainText(says);
    await expect(button).toBeDisabled();
  }
  await refund.fill("86");
  await drawn(page);
  await builder(page).locator("[data-remedy=credit]").fill("60");
  await expect(live(page)).toContainText("together may be €129 at most");
  await refund.fill("2");
  await drawn(page);
  await builder(page).locator("[data-remedy=credit]").fill("");
  await expect(live(page)).toContainText("The money is little for the harm done.");
  await expect(button).toBeEnabled();
  await expect(builder(page)).toContainText("does not fit what went wrong");

  // A plan kept in one currency does not become another when the case does.
  await keep(page, "In euros", "40");
  await row(page, "own-0").getByRole("radio").check();
  await close(page);
  await openChip(page, "price");
  await typeInto(page, "price", "86 USD");
  await expect(page.locator(".options-notes .caution")).toContainText("does not fit the case as it is now");
  await expect(page.locator("[data-option=recommended]").getByRole("radio")).toBeChecked();
  await compare(page);
  await expect(row(page, "own-0")).toContainText("The case is in USD");
});

test("a plan is removed, and brought back", async ({ page, open }) => {
  await open();
  await aCase(page);
  await compare(page);
  await keep(page, "Mine", "43");
  await row(page, "own-0").getByRole("radio").check();
  await row(page, "own-0").getByRole("button", { name: "Remove: Mine" }).click();
  await expect(row(page, "own-0")).toHaveCount(0);
  await expect(row(page, "recommended").getByRole("radio")).toBeChecked();
  await dialog(page).getByRole("button", { name: "Undo" }).click();
  await expect(row(page, "own-0").getByRole("radio")).toBeChecked();
});

test("the comparison is saved as a table and as a file, which reads back the same", async ({ page, open }) => {
  await open();
  await aCase(page);
  await compare(page);
  await keep(page, '=HYPERLINK("x"), mine', "43");
  await keep(page, "Другой; план", "86", "personal contact");
  await keep(page, "", "60");

  await drawn(page);
  const csv = await saved(page, "CSV");
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const lines = csv.slice(1).split("\r\n");
  expect(lines.pop()).toBe("");
  expect(lines).toHaveLength(1 + (await page.locator(".plans tbody tr").count()));
  expect(lines.at(-3)).toMatch(/^"'=HYPERLINK\(""x""\), mine",\d+,\d+,\d+,\d+,\d+\.\d\d,/);
  expect(lines.at(-2)).toMatch(/^"Другой; план",/);

  const json = await saved(page, "JSON");
  expect(breaks("plans", JSON.parse(json))).toEqual([]);
  for (const place of [2, 1, 0]) await row(page, `own-${place}`).getByRole("button").last().click();
  await expect(row(page, "own-0")).toHaveCount(0);
  await drawn(page);
  await add(page, json);
  await expect(dialog(page).getByRole("status").first()).toHaveText("3 plans added.");
  await drawn(page);
  expect(await saved(page, "JSON")).toBe(json);
  // Once more adds nothing.
  await add(page, json);
  await expect(dialog(page).getByRole("status").first()).toContainText("no plan that is not here");

  const gold = JSON.parse(json);
  gold.plans[0].amounts = { gold: gold.plans[0].amounts.refund };
  for (const [text, says] of [
    ["{}", "look at “format”"],
    ["no JSON", "holds no plans of Amends"],
    [JSON.stringify(gold), "plans[0].amounts.gold"],
  ]) {
    await add(page, text);
    await expect(dialog(page).getByRole("status").first()).toContainText(says);
    await expect(page.locator(".plans tbody tr")).toHaveCount(lines.length - 1);
  }
});

test("a file of cases is as its schema says", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-07");
  await page.locator("#law").selectOption({ index: 1 });
  await compare(page);
  await row(page, "recommended").getByRole("button").click();
  await builder(page).getByRole("button", { name: "Keep this plan" }).click();
  await close(page);
  await openDialog(page, "Cases");
  const file = JSON.parse(await saved(page, "Save all to a file"));
  expect(breaks("case", file)).toEqual([]);
  expect(file.case.plans).toHaveLength(1);
  file.case.facts.severity = "awful";
  expect(breaks("case", file)).not.toEqual([]);
});

for (const look of matrix) {
  for (const language of ["en", "te"]) {
    test.describe(`${language}, ${look.name}`, () => {
      test.use(look.use);

      test("plans, kept and refused, are accessible", async ({ page, open, axe }) => {
        await open();
        await inLanguage(page, language);
        await aCase(page);
        await compare(page);
        for (const amount of ["1", "86"]) {
          await builder(page).locator("[data-remedy=refund]").fill(amount);
          await builder(page).locator(".button.main").click();
          await expect(builder(page).locator("[data-remedy=refund]")).toHaveValue("");
        }
        await row(page, "own-0").getByRole("radio").check();
        await close(page);
        await axe();
        await openChip(page, "price");
        await typeInto(page, "price", "50");
        await compare(page);
        await expect(row(page, "own-1").locator(".caution")).toBeVisible();
        await builder(page).locator("[data-remedy=refund]").fill("much");
        await axe();
        const over = await dialog(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        expect(over).toBe(0);
      });
    });
  }
}
