// The case is kept in this browser and nowhere else, and the page works where that is refused.

import { advice, chooseOption, loadExample, setFact, story, typeInto, openChip } from "./desk.js";
import { close, dialog, openDialog } from "./doors.js";
import { expect, started, test } from "./harness.js";

const NAME = "amends.case";
const STORY = "The lift stood still for an hour. “Never again”, they said: ≥ 3 times 🙂.";

const kept = (page) => page.evaluate((name) => localStorage.getItem(name) ?? "", NAME);
const notice = (page) => page.locator(".storage");

async function reload(page) {
  await page.reload();
  await started(page);
}

test("a reload brings back the story, the facts, the option and the letter", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await story(page).fill(STORY);
  await setFact(page, "severity", "moderate");
  await setFact(page, "emotion", "furious");
  await openChip(page, "price");
  await typeInto(page, "price", "271.50");
  await chooseOption(page, "apology_only");
  await page.getByRole("tab", { name: "Public reply" }).click();
  await page.getByRole("tab", { name: "Letter" }).click();
  await page.locator("#personal-customer").fill("Ms Žukauskaitė");
  await page.locator("#personal-own_words").fill("I was there myself.");
  const letter = page.locator(".letter-text");
  await expect(letter).toContainText("I was there myself.");
  const old = await letter.textContent();
  await page.getByRole("button", { name: "Another wording" }).click();
  await expect(letter).not.toHaveText(old);
  const before = {
    chips: await page.locator("#chip-emotion, #chip-price").allTextContents(),
    forecast: await page.locator("#forecast .big").textContent(),
    letter: await letter.textContent(),
  };
  await expect.poll(() => kept(page)).toContain("I was there myself.");
  await expect.poll(() => kept(page)).toContain('"wording":1');

  await reload(page);
  await expect(story(page)).toHaveValue(STORY);
  await expect(page.locator('#fact-severity input[value="moderate"]')).toBeChecked();
  await expect(page.locator("#chip-emotion, #chip-price")).toHaveText(before.chips);
  await expect(page.locator("[data-option=apology_only] input")).toBeChecked();
  await expect(page.locator("#forecast .big")).toHaveText(before.forecast);
  await expect(page.getByRole("tab", { name: "Letter" })).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("#personal-customer")).toHaveValue("Ms Žukauskaitė");
  await expect(page.locator("#personal-own_words")).toHaveValue("I was there myself.");
  await expect(letter).toHaveText(before.letter);
  await expect(notice(page)).toHaveText("");
});

test("what was typed just before leaving is kept", async ({ page, open }) => {
  await open();
  await story(page).fill(STORY);
  await reload(page);
  await expect(story(page)).toHaveValue(STORY);
});

test("what is typed in a dialog is there when the tab is killed before it is closed", async ({ page, context, baseURL, open }) => {
  await open();
  await loadExample(page, "sc-06");
  const record = (page) => page.getByRole("button", { name: "Decision record and calendar" }).first().click();
  const reason = (page) => dialog(page).getByLabel("Why this was chosen");
  await record(page);
  await reason(page).fill("She asked for nothing else.");
  await expect.poll(() => kept(page)).toContain("She asked for nothing else.");
  await close(page);
  const margin = (form) => form.getByLabel("Margin");
  const policy = () => page.evaluate(() => localStorage.getItem("amends.policy"));
  const form = await openDialog(page, "Policy");
  await margin(form).fill("25");
  await expect.poll(policy).toContain('"margin_percent":25');
  // As it was, it is nobody's own any more.
  await form.getByRole("button", { name: "As it was when opened" }).click();
  await expect.poll(policy).toBeNull();
  await margin(form).fill("31");
  await expect.poll(policy).toContain('"margin_percent":31');
  await page.close();

  const next = await context.newPage();
  await next.goto(baseURL);
  await started(next);
  await record(next);
  await expect(reason(next)).toHaveValue("She asked for nothing else.");
  await close(next);
  await expect(margin(await openDialog(next, "Policy"))).toHaveValue("31");
});

test("a refused text comes back with its sentence, and the value that counts", async ({ page, open }) => {
  await open();
  await setFact(page, "severity", "moderate");
  await openChip(page, "price");
  await typeInto(page, "price", "86.50");
  await typeInto(page, "price", "a lot");
  await expect.poll(() => kept(page)).toContain("a lot");
  await reload(page);
  await openChip(page, "price");
  await expect(page.locator("#field-price")).toHaveValue("a lot");
  await expect(page.locator("#error-price")).toContainText("Until then €86.50 counts.");
});

test("the gate passed stays passed, with its reason", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-17");
  await page.getByRole("button", { name: "Go on all the same" }).click();
  await page.locator("#gate").getByRole("textbox", { name: /^The reason/ }).fill("The director agreed");
  await page.locator("#gate").getByRole("checkbox").click();
  await expect.poll(() => kept(page)).toContain('"accepted":true');
  await reload(page);
  await expect(advice(page).getByRole("note")).toContainText("The director agreed");
});

test("a new case begins empty, and the old one can be brought back", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-06");
  await story(page).fill(STORY);
  await page.locator("#personal-customer").fill("Ms Žukauskaitė");
  await page.getByRole("button", { name: "New case" }).click();
  await expect(story(page)).toHaveValue("");
  await expect(story(page)).toBeFocused();
  await expect(page.locator(".chip.known")).toHaveCount(0);
  await expect(page.locator("#forecast")).toHaveCount(0);
  await expect(page.locator("main input:checked:not([value='']):not([value='unknown'])")).toHaveCount(0);
  await expect.poll(() => kept(page)).toContain('"story":""');
  await reload(page);
  await expect(story(page)).toHaveValue("");

  await page.getByRole("button", { name: "Bring my case back" }).click();
  await expect(story(page)).toHaveValue(STORY);
  await expect(page.locator("#personal-customer")).toHaveValue("Ms Žukauskaitė");
});

for (const [name, text] of Object.entries({
  nonsense: "{not json",
  nothing: "",
  "another version": '{"version":99,"case":{},"kept":[]}',
  "a wrong type": '{"version":1,"case":[],"kept":{}}',
  "a deep nest": "[".repeat(100_000),
})) {
  test(`damaged storage is named and the page works: ${name}`, async ({ page, open }) => {
    await page.addInitScript(([name, text]) => {
      // The first visit alone finds it damaged.
      if (!sessionStorage.getItem("damaged")) localStorage.setItem(name, text);
      sessionStorage.setItem("damaged", "once");
    }, [NAME, text]);
    await open();
    await expect(notice(page)).toHaveText(/^What this browser had kept of your last case could not be read/);
    await loadExample(page, "sc-06");
    await expect(page.locator("#forecast")).toBeVisible();
    await story(page).fill(STORY);
    await expect.poll(() => kept(page)).toContain("Never again");
    await reload(page);
    await expect(story(page)).toHaveValue(STORY);
    await expect(notice(page)).toHaveText("");
  });
}

const BLOCKS = {
  "that throws": () => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  },
  "that is not there": () => {
    Object.defineProperty(globalThis, "localStorage", { value: null });
  },
  "that refuses each use": () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
  },
};

for (const [name, block] of Object.entries(BLOCKS)) {
  test(`storage ${name} is named and the page works`, async ({ page, open }) => {
    await page.addInitScript(block);
    await open();
    await expect(notice(page)).toHaveText(/^This browser keeps no data for this page/);
    await loadExample(page, "sc-06");
    await setFact(page, "severity", "minor");
    await page.getByRole("radio", { name: "Dark" }).check();
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
    await expect(page.locator("#forecast")).toBeVisible();
    await expect(notice(page)).toHaveText(/^This browser keeps no data for this page/);
  });
}

test("storage that is full is named once there is something to keep", async ({ page, open }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open();
  await expect(notice(page)).toHaveText("");
  await story(page).fill(STORY);
  await expect(notice(page)).toHaveText(/^This browser has no room left to keep your case/);
  await setFact(page, "severity", "minor");
  await expect(page.locator("#forecast")).toBeVisible();
});

test("two tabs never overwrite each other, and the one that is not kept says so", async ({ page, open, context, baseURL }) => {
  await open();
  await story(page).fill("The first tab. ");
  await expect.poll(() => kept(page)).toContain("The first tab.");
  const second = await context.newPage();
  await second.goto(baseURL);
  await started(second);
  await expect(story(second)).toHaveValue("The first tab. ");
  await story(second).fill("It was a Monday. ");
  await expect.poll(() => kept(second)).toContain("It was a Monday.");
  await expect(notice(page)).toContainText("Another tab");
  await story(page).fill("Not kept. ");
  await page.reload();
  await started(page);
  await expect(story(page)).toHaveValue("It was a Monday. ");
  await expect(notice(page)).toHaveText("");
});
