// The dialogs: cases kept, a case shared, the keys, what leaves the page.

import { chooseOption, copied, loadExample, setFact, story, watchClipboard } from "./desk.js";
import { close, dialog, eraseAll, give, openDialog, saved } from "./doors.js";
import { expect, matrix, started, test } from "./harness.js";
import { scanned } from "./scanner.js";

const forecast = (page) => page.locator("#forecast .big");
const keys = (page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("amends.")));

// A case of the manager's own, and another one on the desk.
async function twoCases(page) {
  await story(page).fill("The parcel came a week late. ");
  await setFact(page, "severity", "moderate");
  await page.getByRole("button", { name: "New case" }).click();
  await story(page).fill("Nobody answered the phone. ");
  await setFact(page, "severity", "minor");
}

test.describe("sharing", () => {
  test("a link opens the same facts, law and plan in another browser, without the texts", async ({ page, open, elsewhere, baseURL }) => {
    await watchClipboard(page);
    await open();
    await loadExample(page, "sc-07");
    await setFact(page, "severity", "major");
    await page.locator("#law").selectOption("eu261");
    await page.locator("#field-law_distance").fill("1850");
    await chooseOption(page, "apology_only");
    const before = await forecast(page).textContent();
    const share = await openDialog(page, "Share");
    await share.getByRole("button", { name: "Copy the link" }).click();
    await expect(share.getByRole("status")).toHaveText("The link is copied.");
    const link = await copied(page);
    expect(link.startsWith(`${baseURL}#case=`)).toBe(true);
    expect(link.length - baseURL.length).toBeLessThanOrEqual(400);
    await close(page);

    const other = await elsewhere();
    const asked = [];
    other.on("request", (request) => asked.push(request.url()));
    await other.goto(link);
    await started(other);
    await expect(dialog(other)).toContainText("Your own case stays as it is");
    await dialog(other).getByRole("button", { name: "Open it" }).click();
    await expect(forecast(other)).toHaveText(before);
    await expect(other.locator("[data-option=apology_only]").getByRole("radio")).toBeChecked();
    await expect(other.locator("#law")).toHaveValue("eu261");
    await expect(other.locator("#field-law_distance")).toHaveValue("1850");
    await expect(story(other)).toHaveValue("");
    expect(new URL(other.url()).hash).toBe("");
    expect(asked.filter((url) => url.includes("case="))).toEqual([]);
  });

  test("the story goes along when it is ticked, and one's own case is set aside", async ({ page, open }) => {
    await watchClipboard(page);
    await open();
    await story(page).fill("Ana waited an hour. ");
    await setFact(page, "severity", "minor");
    const share = await openDialog(page, "Share");
    await share.getByLabel("With the story").check();
    await share.getByRole("button", { name: "Copy the link" }).click();
    const link = await copied(page);
    await close(page);
    await page.getByRole("button", { name: "New case" }).click();
    await story(page).fill("Another case. ");
    // Into the address of the page that stands.
    await page.goto(link);
    await dialog(page).getByRole("button", { name: "Open it" }).click();
    await expect(story(page)).toHaveValue("Ana waited an hour. ");
    const cases = await openDialog(page, "Cases");
    await expect(cases.getByPlaceholder("Another case.")).toBeVisible();
  });

  for (const [name, fragment, says] of [
    ["damaged", "AQYAAAEBAgELAQ9HQlDQkQEQPABGMb1H", "damaged"],
    ["cut off", "AQYAAAEB", "damaged"],
    ["of a later version", "Agc--hAn", "damaged"],
    ["too long", "A".repeat(9000), "longer"],
    ["hostile", "%3Cscript%3Ealert(1)%3C/script%3E", "damaged"],
  ]) {
    test(`a link that is ${name} gives one sentence and leaves the case alone`, async ({ page, open, baseURL }) => {
      await open();
      await story(page).fill("My own. ");
      await setFact(page, "severity", "minor");
      await expect.poll(() => page.evaluate(() => localStorage.getItem("amends.case") ?? "")).toContain("My own.");
      // Into the address of the page that stands.
      await page.goto(`${baseURL}#case=${fragment}`);
      await expect(dialog(page).getByRole("alert")).toContainText(says);
      await close(page);
      await expect(story(page)).toHaveValue("My own. ");
    });
  }

  test("the code is read from half the size", async ({ page, open, browser }) => {
    await watchClipboard(page);
    await open();
    await loadExample(page, "sc-07");
    const share = await openDialog(page, "Share");
    await share.getByRole("button", { name: "Copy the link" }).click();
    const link = await copied(page);
    expect(await scanned(page, browser, page.locator(".qr"))).toBe(link);
  });
});

test.describe("cases", () => {
  test("are named, found, copied, deleted and brought back, and opened", async ({ page, open }) => {
    await open();
    await twoCases(page);
    const cases = await openDialog(page, "Cases");
    await expect(cases.locator(".cases .case")).toHaveCount(1);
    await cases.locator(".cases .case-name").fill("Week-late parcel");
    await cases.getByRole("button", { name: "Copy “Week-late parcel”" }).click();
    await expect(cases.locator(".cases .case")).toHaveCount(2);
    await cases.locator(".cases .case-name").first().fill("The copy");
    await cases.getByRole("searchbox").fill("week");
    await expect(cases.locator(".cases .case")).toHaveCount(2); // The story of both has the word.
    await cases.getByRole("searchbox").fill("The copy");
    await expect(cases.locator(".cases .case")).toHaveCount(1);
    await cases.getByRole("button", { name: "Delete “The copy”" }).click();
    await expect(cases.getByText("No case has these words.")).toBeVisible();
    await cases.getByRole("button", { name: "Undo" }).click();
    await expect(cases.locator(".cases .case")).toHaveCount(1);
    await cases.getByRole("searchbox").fill("");
    await cases.getByRole("button", { name: "Open “Week-late parcel”" }).click();
    await expect(page.locator("dialog")).toHaveCount(0);
    await expect(story(page)).toHaveValue("The parcel came a week late. ");
    // Opening is an edit like any other.
    await page.keyboard.press("Control+z");
    await expect(story(page)).toHaveValue("Nobody answered the phone. ");
  });

  test("go to a file and come back the same", async ({ page, open }) => {
    await open();
    await twoCases(page);
    const cases = await openDialog(page, "Cases");
    const text = await saved(page, "Save all to a file");
    await cases.getByRole("button", { name: "Delete “The parcel came a week late.”" }).click();
    await give(cases, text, "cases.json");
    await expect(cases.locator(".report")).toHaveText("2 cases added.");
    await give(cases, "{}", "x.json");
    await expect(cases.locator(".caution")).toContainText("Nothing was changed");
    await expect(cases.locator(".cases .case")).toHaveCount(2);
  });

  test("everything erased leaves no key behind", async ({ page, open }) => {
    await open();
    await twoCases(page);
    await expect.poll(() => keys(page)).toContain("amends.case");
    await eraseAll(page);
    await expect(page.locator("dialog")).toHaveCount(0);
    await expect(story(page)).toHaveValue("");
    expect(await keys(page)).toEqual([]);
    await page.reload();
    await started(page);
    await expect(story(page)).toHaveValue("");
  });
});

test.describe("undo", () => {
  test("fifty steps back and forth, by keys and buttons", async ({ page, open }) => {
    await open();
    const values = ["minor", "moderate", "major"];
    for (let step = 0; step < 51; step += 1) await setFact(page, "severity", values[step % 3]);
    for (let step = 0; step < 50; step += 1) await page.keyboard.press("Control+z");
    await expect(page.locator('#fact-severity input[value="minor"]')).toBeChecked();
    const redo = page.getByRole("button", { name: "Redo" });
    await redo.click();
    await expect(page.locator('#fact-severity input[value="moderate"]')).toBeChecked();
    for (let step = 0; step < 49; step += 1) await page.keyboard.press("Control+y");
    await expect(page.locator('#fact-severity input[value="major"]')).toBeChecked();
    await expect(redo).toBeDisabled();
  });

  test("a word of the story is a step", async ({ page, open }) => {
    await open();
    await story(page).pressSequentially("Late again");
    await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
    await page.keyboard.press("Control+z");
    await expect(story(page)).toHaveValue("Late ");
    await page.keyboard.press("Control+Shift+z");
    await expect(story(page)).toHaveValue("Late again");
  });
});

test.describe("keys", () => {
  test("? shows them, never from a field, and can be switched off", async ({ page, open }) => {
    await open();
    await story(page).fill("Why");
    await page.keyboard.type("?");
    await expect(story(page)).toHaveValue("Why?");
    await story(page).blur();
    await page.keyboard.press("?");
    await expect(dialog(page).locator("tr")).toHaveCount(6);
    await dialog(page).getByRole("checkbox").uncheck();
    await close(page);
    await page.keyboard.press("?");
    await expect(page.locator("dialog")).toHaveCount(0);
  });
});

test("the files that were fetched are told, as the browser tells them", async ({ page, open, traffic }) => {
  await open();
  await page.locator(".privacy").click();
  await expect(dialog(page).locator("strong")).toContainText("and nothing from anywhere else");
  const told = await dialog(page).locator(".requested li").allTextContents();
  const asked = traffic.requests.filter((request) => request.resourceType() !== "document").map((request) => request.url());
  expect([...new Set(told)].sort()).toEqual([...new Set(asked.filter((url) => url.startsWith("http")))].sort());
});

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    for (const [name, where] of [["Cases", ".menu"], ["Share", ".menu"], ["Keys", ".menu"], ["Nothing has left", ".bar"]]) {
      test(`the dialog behind “${name}” is accessible`, async ({ page, open, axe }) => {
        await open();
        await twoCases(page);
        await page.locator(where).getByRole("button", { name }).click();
        await expect(dialog(page)).toBeVisible();
        await axe();
        const wide = await page.evaluate(() => document.querySelector("dialog").scrollWidth - document.querySelector("dialog").clientWidth);
        expect(wide).toBeLessThanOrEqual(0);
      });
    }
  });
}
