// The plan of a session as a file.

import { drawn } from "./desk.js";
import { give, saved } from "./doors.js";
import { expect, test } from "./harness.js";
import { breaks } from "./schemas.js";
import { SESSION, button, goTo } from "./workshop.js";

const add = (page, title) => page.getByRole("button", { name: `Add to the session: “${title}”` }).click();
const parts = (page) => page.locator(".ws-item-title");

// A session of a case of ours and one of one's own.
async function planned(page, open) {
  await open("#workshop");
  await button(page, "Write a case").click();
  await page.getByLabel("Title", { exact: true }).fill("The stone in the porridge");
  await button(page, "Keep the case").click();
  await add(page, "The stone in the porridge");
  await add(page, "Walked twice");
  await goTo(page, SESSION);
  await page.getByLabel("Begins at").fill("13:15");
  await drawn(page);
  await page.getByLabel("What is done").nth(1).selectOption("money");
  await drawn(page);
}

test("goes to a file and comes back elsewhere, with the cases of one's own", async ({ page, open, elsewhere, baseURL }) => {
  await planned(page, open);
  const text = await saved(page, "Save the plan to a file", page);
  expect(breaks("session", JSON.parse(text))).toEqual([]);

  const other = await elsewhere();
  await other.goto(`${baseURL}#workshop`);
  await add(other, "The lost telescope");
  await goTo(other, SESSION);
  await expect(other.getByLabel("Begins at")).toBeVisible();
  await give(other, text, "session.json");
  await expect(parts(other)).toHaveText(["1. The stone in the porridge", "2. Walked twice"]);
  await expect(other.getByLabel("Begins at")).toHaveValue("13:15");
  await expect(other.locator(".ws-at")).toHaveText(["13:15", "13:35"]);
  await expect(other.getByLabel("What is done").nth(1)).toHaveValue("money");
  await expect(other.getByRole("status").filter({ hasText: "its parts: 2" })).toBeVisible();
  // What stood there before is not lost.
  await button(other, "Back to the plan before").click();
  await expect(parts(other)).toHaveText(["1. The lost telescope"]);
  await expect(other.getByLabel("Begins at")).toHaveValue("09:00");
  // The case came along, once.
  await give(other, text, "session.json");
  await goTo(other, 0);
  await expect(other.locator(".ws-card")).toHaveCount(25);
});

for (const [name, change, says] of [
  ["no JSON", () => "[", "this is no JSON file"],
  ["a case", (plan) => ({ ...plan, amends: "scenario" }), "the field “amends” is missing"],
  ["of a later version", (plan) => ({ ...plan, version: 9 }), "of another version of Amends (9)"],
  ["without parts", (plan) => ({ ...plan, parts: [] }), "the field “parts” has 0; it may be 1 to 40"],
  ["of a case that is not there", (plan) => ({ ...plan, cases: {} }), "“own-1” in the field “parts[0].case” is no word of the list"],
  ["of a part without end", (plan) => ({ ...plan, parts: [{ ...plan.parts[1], minutes: 1000 }] }), "“parts[0].minutes” has 1000; it may be 1 to 480"],
  ["at no time", (plan) => ({ ...plan, begins: "noon" }), "in the field “begins” stands \"noon\""],
  ["with a bad case", (plan) => ({ ...plan, cases: { "own-1": { ...plan.cases["own-1"], language: "xx" } } }), "“xx” in the field “cases.own-1.language”"],
]) {
  test(`a file that is ${name} gives one sentence and changes nothing`, async ({ page, open }) => {
    await planned(page, open);
    const plan = JSON.parse(await saved(page, "Save the plan to a file", page));
    const bad = change(plan);
    await give(page, typeof bad === "string" ? bad : JSON.stringify(bad), "session.json");
    await expect(page.getByRole("alert")).toContainText(says);
    await expect(parts(page)).toHaveText(["1. The stone in the porridge", "2. Walked twice"]);
    await expect(page.getByLabel("Begins at")).toHaveValue("13:15");
    // What the reader refuses breaks the schema too, but for what one field says of another.
    if (typeof bad !== "string" && !says.includes("own-1” in")) expect(breaks("session", bad)).not.toEqual([]);
  });
}
