// Amends in a frame on a page of another origin: what it says and hears, how high it is, what it
// keeps, and that it needs nobody's script.

import { readFileSync } from "node:fs";

import { seeded } from "./desk.js";
import { expect, test as base } from "./harness.js";
import { framed, heard, hosting, iframe, inside, say } from "./host.js";
import { naming } from "./published.js";
import { breaks } from "./schemas.js";

const SAMPLE = JSON.parse(readFileSync("schema/policy.sample.json", "utf8"));
const FACTS = {
  failures: ["late"],
  severity: "moderate",
  cause: "ours",
  service: "kept",
  price: { amount: "86.00", currency: "EUR" },
};

const test = base.extend({
  // Opens a page with that body; `host` gives its address and that of Amends.
  host: async ({ page }, use) => {
    const hosts = [];
    await use(async (body, options) => {
      hosts.push(await hosting(body, options));
      await page.goto(hosts.at(-1).url);
      return hosts.at(-1);
    });
    for (const host of hosts) await host.close();
  },
});

// The page of these tests is the host's, so every address is another one's to the harness.
// Chromium says so when a frame tries to copy that may not.
test.use({ tolerated: /another origin: http:\/\/127\.0\.0\.1:\d+\/|The Clipboard API has been blocked/ });

const known = (fragment = "", attributes = "") => (amends, own) =>
  iframe(amends, `lang=en&host=${encodeURIComponent(own)}${fragment}`, attributes);

// Waits for the latest message of a kind that fits.
async function told(page, kind, fits = () => true) {
  await expect.poll(async () => (await heard(page, kind)).some(fits), `a ${kind}`).toBe(true);
  return (await heard(page, kind)).filter(fits).at(-1);
}

// As many drawings as a second and more has.
const idle = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let left = 90;
        const drawn = () => (left-- > 0 ? requestAnimationFrame(drawn) : done());
        drawn();
      }),
  );

test("hello, init, ready; then what the advice comes to, as the frame shows it", async ({ page, host }) => {
  const { amends } = await host(known("&id=first"));
  const frame = await framed(page, expect);
  expect((await heard(page))[0]).toMatchObject({ type: "hello", v: 1, id: "first" });
  await say(page, { v: 1, id: "first", type: "init", facts: FACTS });
  const { result } = await told(page, "result", ({ result }) => result.described);
  const kinds = (await heard(page)).map(({ type }) => type).filter((type) => type !== "resize");
  expect(kinds.slice(0, 3)).toEqual(["hello", "ready", "result"]);

  const columns = frame.locator("[data-option]");
  const shown = () => columns.evaluateAll((columns) => columns.map(({ dataset }) => dataset.option));
  await expect.poll(shown).toEqual(result.options.map(({ id }) => id));
  const chosen = result.options.find(({ id }) => id === result.chosen);
  await expect(frame.locator("#forecast")).toContainText(`${chosen.of_100.n}`);
  expect(result.facts).toMatchObject({ failures: ["late"], severity: "moderate" });

  // The reader goes on, and the host hears of it; of their words only what it asked for.
  await frame.locator("[data-option=apology_only] label").click();
  await told(page, "result", ({ result }) => result.chosen === "apology_only");
  await frame.locator("#story").fill("Ms Zukauskaite waited for an hour.");
  await frame.locator('#fact-severity input[value="major"]').check();
  await told(page, "result", ({ result }) => result.facts.severity === "major");
  const before = await page.evaluate(() => JSON.stringify(globalThis.heard));
  expect(before).not.toContain("Zukauskaite");
  await say(page, { v: 1, type: "init", texts: true });
  await told(page, "result", ({ result }) => result.story?.includes("Zukauskaite"));

  const all = await page.evaluate(() => globalThis.heard);
  expect(all.flatMap(({ data }) => breaks("message#/$defs/to_page", data.amends))).toEqual([]);
  expect(new Set(all.map(({ origin }) => origin))).toEqual(new Set([new URL(amends).origin]));
});

test("the host sets language, colours, parts, example and currency, and may set them again", async ({ page, host }) => {
  await host(known("&scenario=sc-06&theme=dark&parts=forecast+options"));
  const frame = await framed(page, expect);
  const root = frame.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(frame.locator("#forecast")).toBeVisible();
  await expect(frame.locator(".options-section")).toBeVisible();
  for (const part of [".incident", ".apology", ".why", ".plan-section", ".bar .menu"]) {
    await expect(frame.locator(part)).toBeHidden();
  }
  const option = frame.locator("[data-option=apology_only]");
  await option.locator("label").click();
  await expect(option.getByRole("radio")).toBeChecked();
  await say(page, { v: 1, type: "init", settings: { lang: "te", theme: "light more", parts: null, locked: true } });
  await expect(root).toHaveAttribute("lang", "te");
  await expect(root).toHaveAttribute("data-theme", "light more");
  await expect(frame.locator(".apology")).toBeVisible();
  // The reader sees the case, and cannot change it.
  await expect(frame.locator("#story")).toBeVisible();
  await expect(frame.locator("#story")).toBeDisabled();
  await expect(frame.locator("#story")).not.toHaveValue("");
  await expect(frame.locator(".turning-points li").first()).toBeVisible();
  await expect(frame.locator(".turning-points .button").first()).toBeAttached();
  await expect(frame.locator(".turning-points .button:visible")).toHaveCount(0);
  await option.getByRole("radio").press("Control+z");
  await idle(page);
  await expect(option.getByRole("radio")).toBeChecked();
  await frame.locator(".plan-section [aria-haspopup=dialog]").click();
  await expect(frame.locator("#record-files")).toBeVisible();
  await expect(frame.locator("dialog input[type=file]")).toHaveCount(0);
  await frame.locator("dialog").press("Escape");
  await expect(frame.locator("dialog[open]")).toHaveCount(0);
  // Until the host opens it again.
  await say(page, { v: 1, type: "init", settings: { locked: false } });
  await expect(frame.locator("#story")).toBeEnabled();
  await option.getByRole("radio").press("Control+z");
  await expect(option.getByRole("radio")).not.toBeChecked();
  await say(page, { v: 1, type: "init", settings: { locked: false, scenario: null, currency: "PLN" }, facts: {} });
  await expect(frame.locator("#story")).toBeEnabled();
  await expect(frame.locator("#story")).toHaveValue("");
  await frame.locator("#chip-price").click();
  await expect(frame.locator("#fact-price select")).toHaveValue("PLN");
});

test("the host's policy is in force, and a wrong one changes nothing", async ({ page, host }) => {
  await host(known());
  const frame = await framed(page, expect);
  await say(page, { v: 1, type: "init", facts: FACTS, policy: SAMPLE });
  const note = frame.locator(".options-notes");
  await expect(note).toContainText(SAMPLE.name);
  await say(page, { v: 1, type: "init", facts: {}, policy: { ...SAMPLE, margin_percent: 400 } });
  const { field, sentence } = await told(page, "error");
  expect([field, sentence]).toEqual(["policy.margin_percent", "policy.margin_percent: 400 is not between 0 and 100."]);
  await expect(note).toContainText(SAMPLE.name);
  await expect(frame.locator("#forecast")).toBeVisible();
  await say(page, { v: 1, type: "init", policy: null });
  await expect(note).toContainText("a general policy");
});

test("a thousand messages that are none are left alone", async ({ page, host }) => {
  await host(known());
  const frame = await framed(page, expect);
  await say(page, { v: 1, type: "init", facts: FACTS });
  await told(page, "result", ({ result }) => result.described);
  await idle(page);
  const before = (await heard(page)).length;
  const random = seeded(7);
  const seeds = Array.from({ length: 1000 }, random);
  await page.evaluate((seeds) => {
    const { contentWindow } = document.querySelector("iframe");
    const round = { amends: { v: 1, type: "init" } };
    round.amends.facts = round;
    const kinds = [
      (n) => n,
      (n) => `${n}`,
      () => null,
      () => undefined,
      () => "[iFrameSizer]message:0:0:init",
      () => JSON.stringify({ amends: { v: 1, type: "init" } }),
      (n) => ({ giscus: { resizeHeight: n } }),
      (n) => [n, { amends: n }],
      (n) => ({ amends: n }),
      (n) => ({ amends: { v: n, type: "init" } }),
      (n) => ({ amends: { v: 1, type: `${n}` } }),
      (n) => ({ amends: [{ v: 1, type: "init", n }] }),
      (n) => ({ amends: { v: 1, type: "resize", height: n * 1e9 } }),
      (n) => ({ amends: { v: 1, type: "result", result: n } }),
      (n) => ({ amends: { v: 1, id: `${n}`, type: "init", facts: {} } }),
      (n) => ({ amends: { v: 1n, type: "init", big: BigInt(Math.round(n * 1e9)) } }),
      () => round,
      (n) => new Map([["amends", n]]),
      (n) => new Uint8Array(Math.round(n * 1000)),
      (n) => new Date(n * 1e12),
      (n) => ({ amends: { v: 1, type: "init", settings: "x".repeat(n * 1e6 + 300_000) } }),
    ];
    seeds.forEach((seed, place) => contentWindow.postMessage(kinds[place % kinds.length](seed), "*"));
  }, seeds);
  // What comes after them is answered after them.
  await say(page, { v: 1, type: "hello" });
  await expect.poll(async () => (await heard(page)).length).toBe(before + 1);
  expect((await heard(page)).at(-1).type).toBe("hello");
  await idle(page);
  expect((await heard(page)).length).toBe(before + 1);
  await expect(frame.locator("#forecast")).toBeVisible();
});

test("what is wrong in a message for it gets one sentence, once", async ({ page, host }) => {
  await host(known());
  await framed(page, expect);
  const rows = readFileSync("tests/cases/host_messages.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const wrong = rows.filter(({ heard }) => heard === "wrong");
  for (const { message } of wrong) await say(page, message);
  await expect.poll(async () => (await heard(page, "error")).map(({ sentence }) => sentence)).toEqual(wrong.map(({ sentence }) => sentence));
  expect(await heard(page, "ready")).toEqual([]);
});

for (const [who, fragment, served] of [
  ["that the address does not name", "&host=https://intranet.example", undefined],
  ["where nobody is named", "", undefined],
  ["that whoever serves it does not name", "", "https://intranet.example"],
]) {
  test(`a page ${who} is not heard`, async ({ page, host }) => {
    const lists = served && naming(readFileSync("dist/index.html", "utf8"), "amends-hosts", served);
    const instead = lists && new Map([["index.html", Buffer.from(lists)]]);
    await host((amends) => iframe(amends, `lang=en${fragment}`), { served: instead && { instead } });
    const frame = await framed(page, expect);
    await say(page, { v: 1, type: "hello" });
    await say(page, { v: 1, type: "init", facts: FACTS, settings: { theme: "dark" } });
    await frame.locator("button.example").first().click();
    await expect(frame.locator("#forecast")).toBeVisible();
    await idle(page);
    // Its height it says to anybody.
    const kinds = new Set((await heard(page)).map(({ type }) => type));
    expect(kinds).toEqual(new Set(["hello", "resize"]));
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "system");
  });
}

test("a frame beside it is not heard", async ({ page, host }) => {
  // Of the origin that is allowed, and still not the page around it.
  await host((amends, own) => known()(amends, own) + `<iframe id="other" title="Other" src="${own}/other"></iframe>`);
  const frame = await framed(page, expect);
  const other = await (await page.locator("#other").elementHandle()).contentFrame();
  await other.evaluate(() => {
    globalThis.parent.frames[0].postMessage({ amends: { v: 1, type: "init", settings: { theme: "dark" } } }, "*");
  });
  await idle(page);
  expect(await heard(page, "ready")).toEqual([]);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "system");
});

test.describe("what the page says for it, where it is no JSON", () => {
  test.use({ tolerated: /another origin|data-amends of the frame is not JSON/ });

  test("is left out, and its writer is told", async ({ page, host }) => {
    const warned = page.waitForEvent("console", (message) => message.text().startsWith("data-amends of the frame"));
    await host((amends, own) => `<script src="${amends}embed.js"></script>` + known("", "data-amends='{'")(amends, own));
    await framed(page, expect);
    await warned;
    await told(page, "ready");
    await expect.poll(() => page.locator("#amends").evaluate((frame) => frame.style.height)).toMatch(/px$/);
  });
});

test("the published script gives it its height at once, and then nothing is said", async ({ page, host }) => {
  await host((amends, own) => `<script src="${amends}embed.js"></script>` + known("", `data-amends='{"settings":{"theme":"dark"}}'`)(amends, own));
  const frame = await framed(page, expect);
  // It answers the hello with what the frame's attribute says.
  await told(page, "ready");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  const content = inside(page);
  await content.evaluate(() => {
    globalThis.sizes = [];
    new ResizeObserver(() => globalThis.sizes.push(document.body.getBoundingClientRect().height)).observe(document.body);
  });
  const off = async () => {
    const height = await content.evaluate(() => globalThis.sizes.at(-1));
    return Math.abs(height - (await page.locator("#amends").evaluate((frame) => frame.clientHeight)));
  };
  for (const change of [
    () => frame.locator("button.example").nth(3).click(),
    () => frame.locator(".why .disclosure-button").first().click(),
    () => page.locator("#amends").evaluate((frame) => (frame.width = "360")),
    () => page.locator("#amends").evaluate((frame) => (frame.width = "1200")),
    () => frame.locator(".case-actions button").last().click(),
  ]) {
    const before = (await heard(page, "resize")).length;
    await change();
    await expect.poll(async () => (await heard(page, "resize")).length).toBeGreaterThan(before);
    await expect.poll(off).toBeLessThanOrEqual(1);
    await idle(page);
    expect(await off()).toBeLessThanOrEqual(1);
    // As high as what it shows, it has nothing to scroll.
    expect(await content.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
  }
  const settled = (await heard(page)).length;
  for (let second = 0; second < 4; second += 1) await idle(page);
  expect((await heard(page)).length, "what an idle frame says").toBe(settled);
});

test("a dialog in a high frame opens beside its button, and the frame holds it", async ({ page, host }) => {
  await host((amends, own) => `<script src="${amends}embed.js"></script>` + known("&scenario=sc-06")(amends, own));
  const frame = await framed(page, expect);
  const button = frame.locator(".plan-section [aria-haspopup=dialog]").first();
  await button.scrollIntoViewIfNeeded();
  await button.click();
  const dialog = frame.locator("dialog[open]");
  await expect(dialog).toBeVisible();
  // Both now: what is drawn late above the button moves it.
  const below = () =>
    inside(page).evaluate(() => {
      const [dialog, button] = ["dialog[open]", ".plan-section [aria-haspopup=dialog]"].map((one) => document.querySelector(one));
      return dialog.getBoundingClientRect().top - button.getBoundingClientRect().top;
    });
  await expect.poll(below).toBeLessThan(50);
  await expect
    .poll(() => dialog.evaluate((dialog) => dialog.getBoundingClientRect().bottom - innerHeight))
    .toBeLessThanOrEqual(1);
  await dialog.locator(".dialog-head button").click();
  await expect(dialog).toHaveCount(0);
});

test("in a sandbox it works with storage blocked and without a script of the host", async ({ page, host }) => {
  await host((amends) => iframe(amends, "lang=en", `sandbox="allow-scripts"`));
  const frame = await framed(page, expect);
  const content = inside(page);
  expect(await content.evaluate(() => { try { return Boolean(localStorage); } catch { return "blocked"; } })).toBe("blocked");
  await frame.locator("button.example").nth(2).click();
  await expect(frame.locator("#forecast")).toBeVisible();
  await expect(frame.locator(".apology")).toBeVisible();
  await expect(frame.locator(".storage")).toContainText("keeps no data");
  await frame.locator("#story").fill("The parcel came a week late, it is our fault. ");
  await expect(frame.locator("mark, .told").first()).toBeAttached();
});

test("what is written in a frame is kept nowhere", async ({ page, host }) => {
  await host(known());
  const frame = await framed(page, expect);
  await frame.locator("#story").fill("Only here.");
  await expect(frame.locator(".storage")).toContainText("keeps no data");
  // Whoever leaves has what was typed kept at once, where anything is.
  const places = await inside(page).evaluate(async () => {
    dispatchEvent(new Event("pagehide"));
    const databases = await indexedDB.databases();
    return [localStorage, sessionStorage, databases, await caches.keys()].map((place) => Object.keys(place));
  });
  expect(places).toEqual([[], [], [], []]);
});

for (const [allowed, attributes] of [[true, `allow="clipboard-write"`], [false, ""]]) {
  test(`copying ${allowed ? "is let through" : "falls back to selecting where the frame may not"}`, async ({ page, host, context }) => {
    await context.grantPermissions(["clipboard-write", "clipboard-read"]).catch(() => {});
    await host(known("&scenario=sc-06", attributes));
    const frame = await framed(page, expect);
    const content = inside(page);
    const letter = frame.locator(".apology");
    await letter.getByRole("button", { name: /^Copy/ }).first().click();
    if (allowed) return expect(letter.getByText("Copied.")).toBeVisible();
    await expect.poll(() => content.evaluate(() => getSelection().toString().length)).toBeGreaterThan(50);
  });
}

test.describe("with complaints", () => {
  test.use({ tolerated: /another origin|^console: (theme|colour)=/ });

  test("a setting that is wrong is left out, and said", async ({ page, host }) => {
    const warned = [];
    page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
    await host(known("&theme=sepia&colour=red&currency=PLN"));
    const frame = await framed(page, expect);
    const sentences = (await heard(page, "error")).map(({ sentence }) => sentence);
    expect(sentences).toEqual([
      'theme="sepia": expected system, light or dark, with "more" behind it or not.',
      'colour="red": there is no such setting.',
    ]);
    expect(warned).toEqual(sentences);
    await frame.locator("#chip-price").click();
    await expect(frame.locator("#fact-price select")).toHaveValue("PLN");
  });
});
