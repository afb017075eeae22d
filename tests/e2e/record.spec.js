// The decision record: what was advised and chosen, why, the cause, the file and the calendar.

import ICAL from "ical.js";

import { advice, chooseOption, drawn, loadExample, openAll, setFact, story } from "./desk.js";
import { close, dialog, give, saved } from "./doors.js";
import { expect, started, test } from "./harness.js";
import { breaks } from "./schemas.js";

const field = (page, label) => dialog(page).getByLabel(label, { exact: true });
const NAMED = "Ana Kowalska";

// Writes into a field, and waits until the page has followed.
async function write(page, label, text) {
  await field(page, label).fill(text);
  await drawn(page);
}

async function record(page) {
  await page.getByRole("button", { name: "Decision record and calendar" }).first().click();
  await expect(dialog(page)).toBeVisible();
}

const read = (page, text) => give(dialog(page), text, "record.json");

// What the page says of the case, without the notes of how it came about.
const shown = async (page) => ({
  forecast: await page.locator("#forecast .big").textContent(),
  lead: await page.locator(".lead .do").textContent(),
  options: await page.locator("[data-option]").allTextContents(),
  plan: await page.locator(".plan [data-step]").allTextContents(),
});

test("a case is closed only with its cause and what is done about it", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await record(page);
  const button = dialog(page).getByRole("button", { name: "Close the case" });
  const says = page.locator("#record-lacks");
  await expect(button).toBeDisabled();
  await expect(says).toHaveText("Before it can be closed, write down the root cause and what is done about it.");
  await field(page, "Root cause").fill("No second driver");
  await expect(says).toHaveText("Before it can be closed, write down what is done about the cause.");
  await write(page, "What is done so that it does not happen again", "   ");
  await expect(button).toBeDisabled();
  await field(page, "What is done so that it does not happen again").fill("A driver on call");
  await expect(says).toHaveText("");
  await button.click();
  await expect(dialog(page).locator("strong[role=status]")).toContainText("Closed on");
  // Taken out again, it counts as closed no more.
  await field(page, "Root cause").fill("");
  await expect(dialog(page).locator("strong[role=status]")).toHaveText("Open");
  await expect(says).toContainText("write down the root cause");
  await field(page, "Root cause").fill("No second driver");
  await close(page);
  // It is kept with the case.
  await page.reload();
  await started(page);
  await record(page);
  await expect(field(page, "Root cause")).toHaveValue("No second driver");
});

test("the figures of the day stay as they were when the case changes", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await chooseOption(page, "apology_only");
  await record(page);
  await dialog(page).getByRole("button", { name: "Set the decision down" }).click();
  const lines = await page.locator(".record-lines").textContent();
  expect(lines).toContain("Apology only");
  await close(page);
  await setFact(page, "severity", "minor");
  await chooseOption(page, "recommended");
  await record(page);
  await expect(page.locator(".record-lines")).toHaveText(lines);
  await expect(dialog(page)).toContainText("Since then the case, the choice or the engine has changed");
  await dialog(page).getByRole("button", { name: "Set it down anew" }).click();
  await expect(page.locator(".record-lines")).toContainText("What was advised.");
});

test("the file has what was decided and no personal data, and shows the same page", async ({ page, open, elsewhere, baseURL }) => {
  test.slow();
  await open();
  await story(page).fill(`${NAMED} waited an hour. `);
  await setFact(page, "failures", "late");
  await setFact(page, "severity", "major");
  await page.locator("#personal-customer, [name=customer]").first().fill(NAMED);
  await chooseOption(page, "apology_only");
  await record(page);
  await write(page, "Why this was chosen", "They asked for nothing else");
  await write(page, "Chosen by", "Boris Petrov");
  await write(page, "Root cause", "One driver ill");
  await write(page, "What is done so that it does not happen again", "A second one on call");
  const text = await saved(page, "Save the record");
  await close(page);
  const before = await shown(page);
  const file = JSON.parse(text);
  expect(breaks("record", file)).toEqual([]);
  expect(text).not.toContain("Kowalska");
  expect(text).not.toContain("Petrov");
  expect(file.record).toMatchObject({ reason: "They asked for nothing else", by: "", root_cause: "One driver ill", closed: null });
  expect(file.record.decision.chosen).toBe("apology_only");
  expect(file.record.decision.options.map((option) => option.id).slice(0, 3)).toEqual(["nothing", "apology_only", "recommended"]);
  expect(file.record.decision.sources.length).toBeGreaterThan(3);
  expect(file.record.decision.version).toMatch(/^\d+\.\d+\.\d+$/);
  // A file that says closed without a cause is refused by the schema, and by the page.
  const forged = JSON.parse(text);
  Object.assign(forged.record, { closed: "2026-11-27", root_cause: " " });
  expect(breaks("record", forged)).not.toEqual([]);

  const other = await elsewhere();
  await other.goto(baseURL);
  await started(other);
  await loadExample(other, "sc-04");
  await record(other);
  for (const [bad, says] of [
    [JSON.stringify(forged), "record.root_cause"],
    ["{", "no decision record of Amends"],
    [text.replaceAll('"late"', '"soon"'), "record.decision.facts.failures[0]"],
  ]) {
    await read(other, bad);
    await expect(dialog(other).locator("#record-files ~ [role=status]")).toContainText(says);
  }
  await read(other, text);
  await expect(other.locator("dialog")).toHaveCount(0);
  await expect.poll(() => shown(other)).toEqual(before);
  await expect(story(other)).toHaveValue("");
  await record(other);
  await expect(field(other, "Why this was chosen")).toHaveValue("They asked for nothing else");

  // Ticked, names and story go along.
  await record(page);
  await dialog(page).getByLabel("With names").check();
  await dialog(page).getByLabel("With the story").check();
  const whole = await saved(page, "Save the record");
  expect(whole).toContain("Kowalska waited");
  expect(JSON.parse(whole).record.by).toBe("Boris Petrov");
});

test("behind the gate the escalation is recorded, and the reason to go on", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-17");
  await record(page);
  await expect(dialog(page)).toContainText("Stop: this case needs a person who may decide it");
  let file = JSON.parse(await saved(page, "Save the record"));
  expect(file.record.decision.options).toEqual([]);
  await close(page);
  await openAll(page, "#gate");
  await page.locator("#gate .go-on textarea").fill("Counsel has agreed");
  await page.locator("#gate").getByRole("checkbox").click();
  await expect(page.locator("#forecast")).toBeVisible();
  await record(page);
  await dialog(page).getByRole("button", { name: "Set it down anew" }).click();
  await drawn(page);
  file = JSON.parse(await saved(page, "Save the record"));
  expect(file.record.decision.gate).toBe("Counsel has agreed");
});

for (const timezoneId of ["Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test("the calendar has the dates of the plan, under the same names each time", async ({ page, open }) => {
      await open();
      await loadExample(page, "sc-06");
      await page.locator(".apology-head select").selectOption("ru");
      await expect(advice(page).locator(".letter-side")).toContainText("я");
      await record(page);
      await write(page, "Root cause", "One driver, ill; none, to replace\\him");
      await write(page, "What is done so that it does not happen again", "Позвать второго водителя на дежурство ".repeat(4));
      await write(page, "By when", "2031-02-28");
      await expect(page.locator("q[lang=ru]")).toContainText("Всё ли у вас теперь в порядке");
      const text = await saved(page, ".ics");
      expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);

      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
      const steps = await page.locator(".plan [data-step]").count();
      expect(events).toHaveLength(steps + 1);
      const ending = (name) => events.find((event) => event.uid.includes(`-${name}@`));
      const back = ending("check_back");
      expect(back.startDate.isDate).toBe(true);
      expect(back.description).toContain("Всё ли у вас теперь в порядке");
      expect(back.component.getAllSubcomponents("valarm")).toHaveLength(1);
      const [today, onPage] = await page.evaluate(() => {
        const now = new Date();
        return [[now.getFullYear(), now.getMonth(), now.getDate()], document.querySelector(".plan [data-step=check_back] .when").textContent];
      });
      const date = new Date(back.startDate.year, back.startDate.month - 1, back.startDate.day);
      const days = Math.round((date - new Date(...today)) / 86_400_000);
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThanOrEqual(14);
      expect(onPage).toContain(date.toLocaleDateString("en-US", { month: "long" }));
      expect(onPage).toContain(String(back.startDate.day));
      expect(ending("action").startDate.toString()).toBe("2031-02-28");
      expect(ending("action").description).toContain("One driver, ill; none, to replace\\him");

      const again = new ICAL.Component(ICAL.parse(await saved(page, ".ics")));
      await close(page);
      await record(page);
      const later = new ICAL.Component(ICAL.parse(await saved(page, ".ics")));
      const uids = (of) => of.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("uid"));
      expect(uids(again)).toEqual(uids(calendar));
      expect(uids(later)).toEqual(uids(calendar));
      expect(new Set(uids(calendar)).size).toBe(events.length);
    });
  });
}
