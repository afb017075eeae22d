// The policy of the house: edited, from a file and to one, beside the page, erased; and what of it
// is seen in the advice, the letter and the judgement of the own letter.

import { readFileSync } from "node:fs";

import { drawn, loadExample, openChip, setFact, story, typeInto } from "./desk.js";
import { close, dialog, eraseAll, give, openDialog, saved } from "./doors.js";
import { expect, matrix, started, test } from "./harness.js";
import { serveWith } from "./published.js";

const SAMPLE = readFileSync("schema/policy.sample.json", "utf8");
const NAME = "amends.policy";

const note = (page) => page.locator(".options-notes");
const kept = (page) => page.evaluate((name) => localStorage.getItem(name), NAME);

const openPolicy = (page) => openDialog(page, "Policy");
const givePolicy = (form, text) => give(form, text, "policy.json");

// A dinner of 86 €, late by an hour, our cause: money back is part of the plan.
async function dinner(page) {
  await story(page).fill("The mains came an hour late. ");
  await setFact(page, "severity", "moderate");
  await setFact(page, "cause", "ours");
  await openChip(page, "price");
  await typeInto(page, "price", "86");
  await openChip(page, "service");
  await setFact(page, "service", "kept");
  await expect(page.locator("#forecast")).toBeVisible();
  await drawn(page);
}

const offered = (page) => page.locator("[data-option=recommended] .gives");

test("an edit changes the advice at once and is kept", async ({ page, open }) => {
  await open();
  await dinner(page);
  await expect(note(page)).toContainText("a general policy, not your company’s");
  await expect(offered(page)).toContainText("back");
  const form = await openPolicy(page);
  await expect(form).toContainText("This is a general policy");
  await form.getByLabel("Name of the policy").fill("Café Nord");
  await form.getByLabel("money back").uncheck();
  // Seen in the dialog before it is closed.
  await expect(form.locator(".policy-preview")).not.toContainText("back");
  await close(page);
  await expect(offered(page)).not.toContainText("back");
  await expect(note(page)).toContainText("the policy “Café Nord”");
  await page.reload();
  await started(page);
  await expect(note(page)).toContainText("the policy “Café Nord”");
  await expect(offered(page)).not.toContainText("back");
});

test("above one's own limit a role of the house has to approve", async ({ page, open }) => {
  await open();
  await dinner(page);
  const form = await openPolicy(page);
  const first = form.locator(".policy-row").first();
  await first.getByLabel("Limit").selectOption("amount");
  await first.getByLabel("Up to").fill("1");
  await form.getByRole("button", { name: "Add a role" }).click();
  await form.getByLabel("Name of the role").fill("Head of region");
  await form.getByRole("button", { name: "Remove role 2" }).click();
  const second = form.locator(".policy-row").nth(1);
  await second.getByLabel("Limit").selectOption("amount");
  await second.getByLabel("Up to").fill("5000");
  await close(page);
  await expect(page.locator("[data-option=recommended] [data-figure=approver]")).toContainText("Head of region");
  await expect(page.locator("ol.plan")).toContainText("Head of region");
});

test("what is wrong is said at its field, and the policy before it holds", async ({ page, open }) => {
  await open();
  const form = await openPolicy(page);
  const margin = form.getByLabel("Margin");
  for (const [text, says] of [
    ["400", "400 is not between 0 and 100."],
    ["forty", "\"forty\" is not a whole number."],
    ["", "\"\" is not a whole number."],
    ["12,5", "12.5 is not a whole number."],
  ]) {
    await margin.fill(text);
    await expect(margin).toHaveAttribute("aria-invalid", "true");
    const id = await margin.getAttribute("aria-describedby");
    await expect(page.locator(`#${id}`)).toHaveText(says);
    await expect(form.locator(".policy-wrong")).toContainText("not right yet");
  }
  await close(page);
  expect(await kept(page)).toBeNull();
  const again = await openPolicy(page);
  await expect(again.getByLabel("Margin")).toHaveValue("40");
});

test("limits that fall are told at their role", async ({ page, open }) => {
  await open();
  const form = await openPolicy(page);
  for (const place of [0, 1]) {
    const row = form.locator(".policy-row").nth(place);
    await row.getByLabel("Limit").selectOption("amount");
    await row.getByLabel("Up to").fill(place === 0 ? "80" : "20");
  }
  await expect(form.locator(".policy-row").nth(1).locator("> .field-error")).toContainText("Limits have to rise");
});

test.describe("files", () => {
  for (const [what, change, field, value] of [
    ["a wrong number", (policy) => ({ ...policy, margin_percent: 400 }), "margin_percent", "400"],
    ["an unknown field", (policy) => ({ ...policy, colour: "red" }), "colour", "red"],
    ["an unknown remedy", (policy) => ({ ...policy, remedies: ["hug"] }), "remedies[0]", "hug"],
    ["another version", (policy) => ({ ...policy, version: 2 }), "version", "2"],
  ]) {
    test(`${what} names the field and the value and changes nothing`, async ({ page, open }) => {
      await open();
      await dinner(page);
      await expect(offered(page)).toContainText("€34 back");
      const before = await offered(page).textContent();
      const form = await openPolicy(page);
      await givePolicy(form, JSON.stringify(change(JSON.parse(SAMPLE))));
      const says = form.locator(".caution", { hasText: "The file was not used" });
      await expect(says).toContainText(field);
      await expect(says).toContainText(value);
      await expect(form.getByLabel("Margin")).toHaveValue("40");
      await close(page);
      await expect(offered(page)).toHaveText(before);
      expect(await kept(page)).toBeNull();
    });
  }

  test("what is no policy at all is refused", async ({ page, open }) => {
    await open();
    const form = await openPolicy(page);
    for (const text of ["", "hello", "[]", "{\"version\":1}"]) {
      await givePolicy(form, text);
      await expect(form.locator(".caution", { hasText: "The file was not used" })).toBeVisible();
    }
    await expect(form.getByLabel("Margin")).toHaveValue("40");
  });

  test("a file that is read and saved again says the same", async ({ page, open }) => {
    await open();
    const form = await openPolicy(page);
    await givePolicy(form, SAMPLE);
    await expect(form.getByText("The file was read.")).toBeVisible();
    await expect(form.getByLabel("Margin")).toHaveValue("35");
    const once = await saved(page, "Save as a file");
    const { cost_percent, words, ...rest } = JSON.parse(once);
    const sample = JSON.parse(SAMPLE);
    for (const name of Object.keys(rest)) expect(rest[name], name).toEqual(sample[name]);
    expect(cost_percent).toMatchObject(sample.cost_percent);
    expect(words.map(({ not, say }) => [not, say])).toEqual(sample.words.map(({ not, say }) => [not, say ?? ""]));
    await close(page);
    await expect.poll(() => kept(page)).toContain("Café Nord");
    await openPolicy(page);
    await givePolicy(dialog(page), once);
    await expect(dialog(page).getByText("The file was read.")).toBeVisible();
    expect(await saved(page, "Save as a file")).toBe(once);
  });
});

test("the house signs, and its words stand in the letter and are marked in one's own", async ({ page, open }) => {
  await open();
  await dinner(page);
  const form = await openPolicy(page);
  await form.getByLabel("Your name").fill("Ana Pop");
  const add = form.getByRole("button", { name: "Add a word" });
  await add.click();
  await form.getByLabel("We do not say").fill("mains");
  await form.getByLabel("We say instead").fill("main courses");
  await add.click();
  await form.getByLabel("We do not say").nth(1).fill("sorry");
  await form.getByLabel("We say instead").nth(1).fill("truly sorry");
  await close(page);
  await page.getByRole("tab", { name: "Letter" }).click();
  await expect(page.locator(".letter-text")).toContainText("Ana Pop");
  await expect(page.locator(".letter-text")).toContainText("truly sorry");
  await expect(page.locator("#personal-writer")).toHaveAttribute("placeholder", "Ana Pop");
  await page.locator("#personal-writer").fill("Ben Ilie");
  await expect(page.locator(".letter-text")).toContainText("Ben Ilie");
  await expect(page.locator(".letter-text")).not.toContainText("Ana Pop");

  await page.locator("input[name=whose-letter]").nth(1).check();
  await page.locator("#own-letter").fill("Your mains came an hour late and that was our mistake. ");
  const finding = page.locator("[data-fault=house_word]");
  await expect(finding).toContainText("Not a word of your house");
  await finding.getByRole("button", { name: "main courses" }).click();
  await expect(page.locator("#own-letter")).toHaveValue("Your main courses came an hour late and that was our mistake. ");
  await expect(finding).toHaveCount(0);
});

test("the currency is that of the policy until a case has amounts", async ({ page, open }) => {
  await open();
  const form = await openPolicy(page);
  await form.getByLabel("Currency").selectOption("PLN");
  await close(page);
  await dinner(page);
  await expect(offered(page)).toContainText("PLN");
  const again = await openPolicy(page);
  await again.getByLabel("Currency").selectOption("JPY");
  await close(page);
  await expect(offered(page)).toContainText("PLN");
});

test("a longer horizon says so where the worth stands", async ({ page, open }) => {
  await open();
  await dinner(page);
  await openChip(page, "yearly_value");
  await typeInto(page, "yearly_value", "600");
  const worth = page.locator("[data-option=recommended] [data-figure=worth]");
  await expect(worth).toContainText("Worth over a year");
  const form = await openPolicy(page);
  await form.getByLabel("Horizon").selectOption("3");
  await close(page);
  await expect(worth).toContainText("Worth over 3 years");
});

test("one's own policy is taken back, and erased with everything", async ({ page, open }) => {
  await open();
  const form = await openPolicy(page);
  await form.getByLabel("Margin").fill("11");
  await form.getByRole("button", { name: "As it was when opened" }).click();
  await expect(form.getByLabel("Margin")).toHaveValue("40");
  await close(page);
  expect(await kept(page)).toBeNull();

  await openPolicy(page);
  await givePolicy(dialog(page), SAMPLE);
  await expect(dialog(page).getByLabel("Margin")).toHaveValue("35");
  await close(page);
  await expect.poll(() => kept(page)).toContain("Café Nord");
  await openPolicy(page);
  await dialog(page).getByRole("button", { name: "Back to the general policy" }).click();
  await close(page);
  await expect.poll(() => kept(page)).toBeNull();

  await openPolicy(page);
  await givePolicy(dialog(page), SAMPLE);
  await expect(dialog(page).getByLabel("Margin")).toHaveValue("35");
  await close(page);
  await expect.poll(() => kept(page)).toContain("Café Nord");
  await eraseAll(page);
  await expect.poll(() => kept(page)).toBeNull();
  const again = await openPolicy(page);
  await expect(again.getByLabel("Margin")).toHaveValue("40");
});

test("links and case files say nothing of the policy", async ({ page, open }) => {
  await open();
  await dinner(page);
  const given = async () => {
    const share = await openDialog(page, "Share");
    const link = await share.locator(".share-link").textContent();
    const file = await saved(page, "Save as a file");
    await close(page);
    return { link, file };
  };
  const before = await given();
  await openPolicy(page);
  await givePolicy(dialog(page), SAMPLE);
  await expect(dialog(page).getByLabel("Margin")).toHaveValue("35");
  await close(page);
  await expect(note(page)).toContainText("Café Nord");
  expect(await given()).toEqual(before);
  expect(before.file).toContain("mains");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("amends.case") ?? "")).toContain("mains");
  expect(await page.evaluate(() => localStorage.getItem("amends.case"))).not.toContain("Café Nord");
});

test.describe("policy.json beside the page", () => {
  test("is the default; one's own comes before it", async ({ page, open, baseURL }) => {
    await serveWith(page, baseURL, { contentType: "application/json", body: SAMPLE });
    await open();
    await dinner(page);
    await expect(note(page)).toContainText("the policy “Café Nord, goodwill”");
    await expect(page.locator(".requests")).toHaveAttribute("data-requests", "0");
    expect(await kept(page)).toBeNull();
    const form = await openPolicy(page);
    await expect(form).toContainText("This is the policy of this site");
    await form.getByLabel("Name of the policy").fill("Mine");
    await close(page);
    await expect(note(page)).toContainText("the policy “Mine”");
    await page.reload();
    await started(page);
    await expect(note(page)).toContainText("the policy “Mine”");
    await openPolicy(page);
    await dialog(page).getByRole("button", { name: "Back to the policy of this site" }).click();
    await close(page);
    await expect(note(page)).toContainText("the policy “Café Nord, goodwill”");
  });

  test("when it is bad, one sentence names the field and the value", async ({ page, open, baseURL }) => {
    const body = SAMPLE.replace('"margin_percent": 35', '"margin_percent": 350');
    await serveWith(page, baseURL, { contentType: "application/json", body });
    await open();
    await expect(page.locator(".storage")).toContainText("“margin_percent” cannot be 350");
    await dinner(page);
    await expect(note(page)).toContainText("a general policy");
  });

  test.describe("missing", () => {
    // The browser itself notes the answer.
    test.use({ tolerated: /404/ });
    test("is fine", async ({ page, open, baseURL }) => {
      await serveWith(page, baseURL, { status: 404, body: "" });
      await open();
      await dinner(page);
      await expect(note(page)).toContainText("a general policy");
      await expect(page.locator(".storage")).toBeEmpty();
    });
  });

  test("is not asked for where none is named", async ({ page, open }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await open();
    expect(asked.filter((url) => url.includes("policy"))).toEqual([]);
  });
});

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);
    for (const language of ["en", "te"]) {
      test(`the form, in ${language}`, async ({ page, open, axe }) => {
        await page.addInitScript((code) => localStorage.setItem("amends.language", code), language);
        await open();
        await loadExample(page, "sc-06");
        await page.locator(".menu button").nth(2).click();
        await expect(dialog(page)).toBeVisible();
        await givePolicy(dialog(page), SAMPLE);
        await expect(dialog(page).locator(".report")).toBeVisible();
        await dialog(page).locator("#policy-margin-percent").fill("400");
        await expect(dialog(page).locator("#policy-margin-percent")).toHaveAttribute("aria-invalid", "true");
        await axe("dialog");
        const wide = await dialog(page).evaluate((node) => node.scrollWidth > node.clientWidth + 1);
        expect(wide, "nothing stands beyond the edge").toBe(false);
      });
    }
  });
}

test("the form is filled by keyboard alone", async ({ page, open }) => {
  await open();
  await page.locator(".menu").getByRole("button", { name: "Policy" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  const margin = dialog(page).locator("#policy-margin-percent");
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    if (await margin.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(margin).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("25");
  await expect(margin).toBeFocused();
  await close(page);
  await expect.poll(() => kept(page)).toContain('"margin_percent":25');
});
