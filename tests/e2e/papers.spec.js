// Copy and print: each form is what it says, names nobody where it must not, and fits its paper.

import { readFileSync } from "node:fs";

import { extractText } from "unpdf";

import { OPEN_EXAMPLES, chooseOption, copied, inLanguage, loadExample, story, watchClipboard } from "./desk.js";
import { close, dialog } from "./doors.js";
import { expect, matrix, test } from "./harness.js";
import { blackOnWhite } from "./paper.js";
import { serve } from "./server.js";

const LANGUAGES = ["en", "ru", "ro", "pl", "bg", "te"];
const NAMES = { customer: "Ms Žukauskaitė", writer: "Jo O’Neill", contact: "01632 960 115", reference: "AX-4711", own_words: "Your Zoltán deserved better." };
const VERSION = readFileSync("Cargo.toml", "utf8").match(/^version = "(.+)"$/m)[1];

const tab = (page, name) => dialog(page).getByRole("tab", { name, exact: true });
const copy = (page, name = "Copy") => dialog(page).getByRole("button", { name, exact: true }).click();
const tick = (page) => dialog(page).getByLabel("Without personal data");

async function openPapers(page) {
  await page.locator(".take-along button").first().click();
  await expect(dialog(page)).toBeVisible();
}

// A case with people in it.
async function peopled(page, example = "sc-07") {
  await loadExample(page, example);
  await story(page).fill("Zoltán waited at the gate. ");
  for (const [field, text] of Object.entries(NAMES)) await page.locator(`#personal-${field}`).fill(text);
  await expect(page.locator(".apology .letter-text")).toContainText(NAMES.own_words);
}

async function take(page) {
  await expect.poll(() => copied(page)).not.toBeNull();
  const text = await copied(page);
  await page.evaluate(() => {
    globalThis.copied = null;
  });
  return text;
}

// The pages as text, on both kinds of paper.
async function printed(page) {
  const papers = [];
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format, preferCSSPageSize: true });
    const { text } = await extractText(new Uint8Array(pdf));
    papers.push(text.map((sheet) => sheet.replaceAll(/\s+/g, " ")));
  }
  return papers;
}

// The place of a tab, whatever the language: the brief is one page, the handout two.
async function chooseForm(page, place) {
  await dialog(page).getByRole("tab").nth(place).click();
  await expect(page.locator(".papers-print .paper")).toHaveCount(place === 4 ? 2 : 1);
  await settled(page);
}

// Pages are cut a step a drawing; they are done when none is too high.
async function settled(page) {
  await expect(async () => {
    const high = await page.locator(".papers-print .paper").evaluateAll((all) => all.map((sheet) => sheet.clientHeight));
    expect(high.length).toBeGreaterThan(0);
    expect(Math.max(...high)).toBeLessThanOrEqual(930);
  }).toPass();
}

test.describe("copied", () => {
  test.beforeEach(async ({ page, open }) => {
    await watchClipboard(page);
    await page.addInitScript(() => {
      navigator.clipboard.write = async ([item]) => {
        const forms = {};
        for (const kind of item.types) forms[kind] = await (await item.getType(kind)).text();
        globalThis.rich = forms;
      };
    });
    await open();
  });

  test("the letter is the one on the page, plain and with its paragraphs", async ({ page }) => {
    await peopled(page);
    const onPage = (await page.locator(".apology .letter-text").innerText()).replaceAll(/\s+/g, " ").trim();
    await openPapers(page);
    await copy(page, "Copy as plain text");
    const plain = await take(page);
    expect(plain.replaceAll(/\s+/g, " ")).toBe(onPage);
    expect(plain).toContain("Ms Žukauskaitė");
    await expect(dialog(page).getByRole("status")).toHaveText("Copied.");

    await copy(page, "Copy with paragraphs");
    await expect.poll(() => page.evaluate(() => globalThis.rich)).toBeTruthy();
    const rich = await page.evaluate(() => globalThis.rich);
    expect(rich["text/plain"]).toBe(plain);
    const read = await page.evaluate((html) => {
      const body = new DOMParser().parseFromString(html, "text/html").body;
      return { lang: body.firstElementChild.lang, count: body.querySelectorAll("p").length, text: body.textContent };
    }, rich["text/html"]);
    expect(read.lang).toBe("en");
    expect(read.count).toBe(await dialog(page).locator(".letter p").count());
    expect(read.text.replaceAll(/\s+/g, "")).toBe(onPage.replaceAll(/\s+/g, ""));
  });

  test("what was typed stays text in the rich letter", async ({ page }) => {
    await peopled(page);
    await page.locator("#personal-customer").fill("<b>Ms & Co</b>");
    await openPapers(page);
    await expect(dialog(page).locator(".letter")).toContainText("<b>Ms & Co</b>");
    await copy(page, "Copy with paragraphs");
    await expect.poll(() => page.evaluate(() => globalThis.rich?.["text/html"])).toContain("&lt;b&gt;Ms &amp; Co&lt;/b&gt;");
  });

  test("the ticket note has codes, limits, approval, dates and the model", async ({ page }) => {
    await loadExample(page, "sc-06");
    await chooseOption(page, "more_generous");
    const sentence = (await page.locator("#forecast > p.print-only").textContent()).trim();
    await openPapers(page);
    await tab(page, "Ticket note").click();
    await copy(page);
    const note = await take(page);
    expect(note).toBe(await dialog(page).locator(".papers-text").textContent());
    for (const part of [
      "failures=unavailable,below_promise,powerless", "severity=major", "cause=ours", "price=260.00 EUR",
      "Advised: ", "Chosen in its place: More generous: ", "Own limit: €60", "Approval: area manager", "12 months", sentence,
      `Amends ${VERSION}`,
    ]) {
      expect(note).toContain(part);
    }
    expect(note).toMatch(/Fingerprint of the model: [0-9a-f]{16}\./);
    expect(note).toMatch(/by \w+,? \w+ \w+/);
    expect(note).not.toMatch(/undefined|NaN|\{|\}|…/);
  });

  test("Markdown has all of it", async ({ page }) => {
    await peopled(page);
    const sentence = (await page.locator("#forecast > p.print-only").textContent()).trim();
    await openPapers(page);
    await tab(page, "Markdown").click();
    await expect(tick(page)).toBeChecked();
    await tick(page).uncheck();
    await expect(dialog(page).locator(".papers-text")).toContainText(NAMES.customer);
    await copy(page);
    const text = await take(page);
    for (const part of ["# Amends", "> Zoltán waited", sentence, "| 100", "## Plan\n\n1. **", "> Dear Ms Žukauskaitė", "## Sources", `Amends ${VERSION}`]) {
      expect(text.replace("of 100 stay", "100")).toContain(part);
    }
  });

  test("nobody is named where nobody is to be, and the case on the desk keeps its names", async ({ page }) => {
    await peopled(page);
    await openPapers(page);
    await tick(page).check();
    await expect(dialog(page).locator(".letter")).toContainText("______");
    await copy(page, "Copy as plain text");
    const texts = [await take(page)];
    for (const form of ["Ticket note", "Markdown"]) {
      await tab(page, form).click();
      await expect(tick(page)).toBeChecked();
      await copy(page);
      texts.push(await take(page));
    }
    for (const place of [3, 4]) {
      await chooseForm(page, place);
      await expect(tick(page)).toBeChecked();
      texts.push((await printed(page)).flat().join(" "));
      await expect(dialog(page).locator(".paper-letter")).toContainText("______");
    }
    for (const text of texts) {
      expect(text).not.toMatch(/Žukauskait|O’Neill|960 115|4711|Zoltán/);
    }
    await close(page);
    await expect(page.locator("#personal-customer")).toHaveValue(NAMES.customer);
    await expect(story(page)).toHaveValue(/Zoltán/);
  });

  test("the own letter is taken along, or left out", async ({ page }) => {
    await peopled(page);
    await page.locator("input[name=whose-letter]").nth(1).check();
    await page.locator("#own-letter").fill("Dear Zoltán,\n\nwe were late and the fault is ours.\nI am sorry.");
    const figure = await page.locator("#forecast .big strong").textContent();
    await openPapers(page);
    await expect(dialog(page).locator(".letter p")).toHaveCount(2);
    await copy(page, "Copy as plain text");
    expect(await take(page)).toBe("Dear Zoltán,\n\nwe were late and the fault is ours.\nI am sorry.");
    await tick(page).check();
    await expect(dialog(page).locator(".letter")).toHaveCount(0);
    await expect(dialog(page)).toContainText("left out: it may name people");
    await chooseForm(page, 3);
    // The forecast counts the parts of that letter, as on the page.
    await expect(dialog(page).locator(".paper-big strong")).toHaveText(figure);
  });
});

test.describe("printed", () => {
  for (const id of OPEN_EXAMPLES) {
    test(`the brief of ${id} is one page, the handout two, on A4 and Letter`, async ({ page, open }) => {
      await open();
      await loadExample(page, id);
      const sentence = (await page.locator("#forecast > p.print-only").textContent()).trim();
      const texts = await page.locator(".plan-section li .what > p:first-child").allTextContents();
      // No-break spaces keep an amount on one line.
      const steps = texts.map((text) => text.replaceAll(/\s+/g, " "));
      await openPapers(page);
      await chooseForm(page, 3);
      for (const pages of await printed(page)) {
        expect(pages).toHaveLength(1);
        for (const part of ["What happened", "How bad", sentence, ...steps, "Apology", "Sources", `Version ${VERSION}`, "Made on", "20"]) {
          expect(pages[0]).toContain(part);
        }
      }
      await chooseForm(page, 4);
      for (const pages of await printed(page)) {
        expect(pages).toHaveLength(2);
        for (const part of ["What happened", sentence, "Options", "Nothing beyond the law", "Plan", ...steps]) expect(pages[0]).toContain(part);
        for (const part of ["Apology", "Why", "Nothing done", "What it is not", "It is not legal advice", "Sources", VERSION]) expect(pages[1]).toContain(part);
      }
    });
  }

  for (const language of LANGUAGES) {
    test(`they fit in ${language}`, async ({ page, open }) => {
      test.setTimeout(60_000);
      await open();
      await inLanguage(page, language);
      for (const id of ["sc-06", "sc-07", "sc-15", "sc-17"]) {
        await loadExample(page, id);
        await openPapers(page);
        for (const [place, count] of [[3, 1], [4, 2]]) {
          await chooseForm(page, place);
          for (const pages of await printed(page)) {
            expect(pages.length, `${id}, form ${place}`).toBe(count);
            for (const sheet of pages) expect(sheet.length).toBeGreaterThan(200);
          }
        }
        await close(page);
      }
    });
  }

  test("a long letter is shortened and says so; nothing is clipped", async ({ page, open }) => {
    await open();
    await loadExample(page, "sc-06");
    await story(page).fill("It went on and on. ".repeat(400));
    await page.locator("input[name=whose-letter]").nth(1).check();
    await page.locator("#own-letter").fill("Every word of this counts, and there are many of them. ".repeat(8).concat("\n\n").repeat(20));
    await openPapers(page);
    await dialog(page).getByRole("tab").nth(3).click();
    await expect(tick(page)).toBeChecked();
    await tick(page).uncheck();
    await expect(dialog(page).locator(".paper-letter")).toContainText("Every word of this counts");
    await chooseForm(page, 3);
    for (const pages of await printed(page)) {
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain("The whole letter stands in the handout.");
    }
    await chooseForm(page, 4);
    for (const pages of await printed(page)) {
      expect(pages).toHaveLength(2);
      expect(pages[1]).toContain("Shortened.");
      expect(pages[1]).toContain("It is not legal advice");
    }
  });

  test("the gate prints what to do instead, and the holding note", async ({ page, open }) => {
    await open();
    await loadExample(page, "sc-17");
    await openPapers(page);
    await chooseForm(page, 3);
    for (const pages of await printed(page)) {
      expect(pages).toHaveLength(1);
      for (const part of ["Stop:", "What to do instead", "Holding note"]) expect(pages[0]).toContain(part);
      expect(pages[0]).not.toContain("of 100 stay");
    }
  });

  for (const colorScheme of ["light", "dark"]) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });

      test("black on white", async ({ page, open }) => {
        await open();
        await loadExample(page, "sc-06");
        await openPapers(page);
        for (const place of [3, 4]) {
          await chooseForm(page, place);
          await page.emulateMedia({ media: "print" });
          await expect(page.locator("#app")).toBeHidden();
          await expect(page.locator("dialog")).toBeHidden();
          await blackOnWhite(page, ".papers-print");
          await page.emulateMedia({ media: null });
        }
      });
    });
  }

  test("nothing of it is left behind when the dialog closes", async ({ page, open }) => {
    await open();
    await loadExample(page, "sc-06");
    await openPapers(page);
    await chooseForm(page, 4);
    await expect(page.locator(".papers-print")).toHaveCount(2);
    await close(page);
    await expect(page.locator(".papers-print")).toHaveCount(0);
  });
});

test.describe("in a frame that may not write to the clipboard", () => {
  test.use({ tolerated: /another origin|[Cc]lipboard|permissions policy/ });
  let host;
  test.afterEach(() => host?.close());

  test("the text is selected, and the page says so", async ({ page, baseURL }) => {
    // Another origin than the page's: what it may do there is what the host allows.
    const html = `<!doctype html><title>Intranet</title><link rel="icon" href="data:,"><iframe src="${baseURL}" width="1200" height="800"></iframe>`;
    host = await serve({ instead: new Map([["index.html", html]]), policy: "frame-src *" });
    await page.goto(host.url.replace("127.0.0.1", "localhost"));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html[data-ready]")).toHaveCount(1);
    // Nothing is kept there yet, so the examples stand open.
    await frame.locator("button.example").nth(5).click();
    await expect(frame.locator("#forecast")).toBeVisible();
    await frame.locator(".take-along button").click();
    const papers = frame.locator("dialog[open]");
    for (const [form, button] of [["Letter", "Copy with paragraphs"], ["Ticket note", "Copy"]]) {
      await papers.getByRole("tab", { name: form, exact: true }).click();
      await papers.getByRole("button", { name: button, exact: true }).click();
      await expect(papers.getByRole("status")).toHaveText(/^The browser did not let us copy/);
      const text = papers.locator(".letter, .papers-text");
      const shown = (await text.textContent()).replaceAll(/\s+/g, "");
      const selected = async () => (await text.evaluate(() => String(getSelection()))).replaceAll(/\s+/g, "");
      await expect.poll(selected).toBe(shown);
    }
  });
});

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    for (const language of ["en", "te"]) {
      test(`each form is accessible in ${language}`, async ({ page, open, axe }) => {
        await open();
        await inLanguage(page, language);
        await loadExample(page, "sc-06");
        await openPapers(page);
        for (const form of await dialog(page).getByRole("tab").all()) {
          await form.click();
          await expect(form).toHaveAttribute("aria-selected", "true");
          await axe();
          const wide = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
          expect(wide).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
