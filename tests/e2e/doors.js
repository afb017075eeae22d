// The dialogs, by the buttons that open them: a new one is found as soon as a button opens it.

import { readFileSync } from "node:fs";

import { openAll, setFact, story } from "./desk.js";
import { expect } from "./harness.js";
import { STATES } from "./states.js";

// The names of the dialogs, from the list that the program keeps of them, without the one that no
// button opens, a case that came by a link, and without the workshop, which is none.
export const OFFICES = [
  ...readFileSync("src/app/effect.rs", "utf8")
    .match(/Office as "office" \{([^}]*)\}/)[1]
    .matchAll(/= "(\w+)"/g),
]
  .map(([, name]) => name)
  .filter((name) => !["link", "workshop"].includes(name));

// The states in which their buttons stand on the page.
export const ROOMS = ["an example", "the gate", "the letter of one's own"];

export const dialog = (page) => page.locator("dialog[open]");
const doors = (page) => page.locator("[aria-haspopup=dialog]").filter({ visible: true });

// Two cases set aside, one with a name that nothing breaks.
export async function someCases(page) {
  for (const text of ["The parcel came a week late. ", `${"Late".repeat(30)} `]) {
    await story(page).fill(text);
    await setFact(page, "severity", "moderate");
    await page.locator(".case-actions button").last().click();
    await expect(story(page)).toHaveValue("");
  }
}

// Opens a dialog by the button of the menu that names it.
export async function openDialog(page, name) {
  await page.locator(".menu").getByRole("button", { name }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

export async function close(page) {
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
}

// The text of the file that a button saves: one of the dialog, unless it stands elsewhere.
export async function saved(page, name, scope = dialog(page)) {
  const coming = page.waitForEvent("download");
  await scope.getByRole("button", { name }).click();
  return readFileSync(await (await coming).path(), "utf8");
}

// Gives a file to the field for one.
export const give = (scope, text, name) =>
  scope.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

export async function eraseAll(page) {
  const cases = await openDialog(page, "Cases");
  await cases.getByRole("button", { name: "Erase everything …" }).click();
  await cases.getByRole("button", { name: "Erase everything", exact: true }).click();
}

// Opens each dialog once, with its title; the page starts anew for each room.
export async function eachDialog(page, start, visit) {
  const seen = [];
  for (const room of ROOMS) {
    await start();
    await STATES[room](page);
    const count = await doors(page).count();
    for (let door = 0; door < count; door += 1) {
      await doors(page).nth(door).click();
      await expect(dialog(page)).toBeVisible();
      const title = await dialog(page).locator("h2").first().textContent();
      if (!seen.includes(title)) {
        seen.push(title);
        await eachTab(page, () => visit(title));
      }
      await close(page);
    }
  }
  expect(seen.length, `${seen} of ${OFFICES}`).toBe(OFFICES.length);
}

// Each tab of the dialog, if it has any, with everything opened.
export async function eachTab(page, visit) {
  const tabs = dialog(page).getByRole("tab");
  const count = await tabs.count();
  for (let tab = 0; tab < Math.max(1, count); tab += 1) {
    if (count > 0) await tabs.nth(tab).click();
    await openAll(page, "dialog");
    await dialog(page).locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await visit();
  }
}
