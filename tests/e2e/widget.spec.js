// The element in a page of somebody else: it works there, and leaves the page alone.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { FACTS, expect, heard, property, STORY, test, told } from "./widget_host.js";

test("a story gives advice, and the host is told without a word of it", async ({ page, host, put, traffic }) => {
  await host();
  const element = await put();
  await element.locator("#story").pressSequentially(STORY, { delay: 0 });
  await expect(element.locator("#forecast")).toBeVisible();
  await expect(element.locator("#fact-failures input[value=late]")).toBeChecked();
  await expect.poll(async () => (await told(page, "change")).at(-1)?.facts.delay).toBe(90);
  // The price is the last that the story tells.
  await expect(element.locator("#chip-price b")).toHaveText("£86.40");
  let result;
  await expect(async () => {
    result = (await heard(page, "result")).at(-1);
    expect(result).toEqual(await property(page, "result"));
  }).toPass();
  const { of_100, low, high } = result.options.find(({ id }) => id === "recommended");
  await expect(element.locator("#forecast .big strong").first()).toHaveText(String(of_100));
  expect(low <= of_100 && of_100 <= high).toBe(true);
  const all = await page.evaluate(() => globalThis.heard.a);
  expect(all.every(({ composed, bubbles }) => composed && !bubbles)).toBe(true);
  expect(JSON.stringify(all)).not.toMatch(/Horvat|kitchen|understaffed/);
  expect(traffic.carrying("Horvat")).toEqual([]);
  // The letter is written, in the words of the case.
  await expect(element.locator(".apology .letter").first()).toContainText("90 minutes");
});

test("what the host asks for is told: the user's words, where they are shared", async ({ page, host, put }) => {
  await host();
  const element = await put({ "share-text": "" });
  await element.locator("#story").fill("Late again. ");
  await expect.poll(async () => (await told(page, "change")).at(-1)?.incident).toBe("Late again. ");
});

test("what the host does is no change of the user's", async ({ page, host, put }) => {
  await host();
  const element = await put({}, { given: { facts: FACTS, incident: STORY } });
  await expect(element.locator("#forecast")).toBeVisible();
  await expect(element.locator("#story")).toHaveValue(STORY);
  expect(await property(page, "facts")).toMatchObject({ severity: "moderate", delay: 90 });
  await page.evaluate(() => {
    const element = document.getElementById("a");
    element.facts = { ...element.facts, severity: "major" };
    element.setAttribute("theme", "dark");
    element.setAttribute("currency", "PLN");
  });
  await expect(element.locator("#fact-severity input[value=major]")).toBeChecked();
  expect(await told(page, "change")).toEqual([]);
  expect(await told(page, "result")).toEqual([]);
  expect(await told(page, "error")).toEqual([]);
  // Then the user acts, and is heard.
  await element.locator("#fact-severity input[value=minor]").check();
  expect((await heard(page, "change")).at(-1).facts.severity).toBe("minor");
});

test("an amount keeps its currency, whatever the element begins in", async ({ page, host, put }) => {
  await host();
  const element = await put({ currency: "PLN", "policy-src": "house.json" }, { given: { facts: FACTS } });
  await expect(element.locator("#forecast")).toBeVisible();
  const price = { amount: FACTS.price.amount.toFixed(2), currency: FACTS.price.currency };
  expect(price.currency).not.toBe("PLN");
  await page.evaluate(() => {
    const element = document.getElementById("a");
    element.policy = null;
    element.setAttribute("currency", "CZK");
  });
  expect((await property(page, "facts")).price).toEqual(price);
});

// The browser itself notes that a file is not there.
test.describe(() => {
  test.use({ tolerated: /404/ });

  test("attributes set it, and nonsense in them is one sentence", async ({ page, host, put }) => {
  await host();
  const element = await put({ lang: "pl", theme: "dark more", scenario: "sc-04", parts: "forecast letter", locked: "" });
  const inside = element.locator(".amends");
  await expect(inside).toHaveAttribute("lang", "pl");
  await expect(inside).toHaveCSS("color-scheme", "dark");
  await expect(element.locator("#story-title")).toBeHidden();
  await expect(element.locator("#forecast")).toBeVisible();
  await expect(element.locator(".plan-section")).toBeHidden();
  const set = (name, value) =>
    page.evaluate(([name, value]) => document.getElementById("a").setAttribute(name, value), [name, value]);
  await set("parts", "form forecast");
  await expect(element.locator("#story-title")).toHaveText("Co się stało?");
  await expect(element.locator("#story")).toBeDisabled();
  await page.evaluate(() => document.getElementById("a").removeAttribute("locked"));
  await expect(element.locator("#story")).toBeEnabled();
  await set("mode", "advice");
  await expect(element.locator("#story-title")).toBeHidden();

  const wrong = [
    ["lang", "tlh", 'lang="tlh": expected en, ru, ro, pl, bg or te.'],
    ["theme", "sepia", 'theme="sepia": expected system, light or dark, with "more" behind it or not.'],
    ["mode", "wizard", 'mode="wizard": expected full or advice.'],
    ["currency", "shells", 'currency="shells": expected the code of a currency of ISO 4217, such as EUR.'],
    ["locked", "perhaps", 'locked="perhaps": expected true or false.'],
    ["loading", "soon", 'loading="soon": expected lazy or eager.'],
    ["policy-src", "nowhere.json", 'policy-src="nowhere.json": there is no file to be had.'],
    ["policy-src", "broken.json", "policy.roles: missing"],
  ];
  for (const [name, value, sentence] of wrong) {
    const before = (await told(page, "error")).length;
    await set(name, value);
    await expect.poll(async () => (await told(page, "error")).slice(before).map((e) => e.message)).toEqual([sentence]);
  }
  await set("scenario", "sc-99");
  expect((await told(page, "error")).at(-1).message).toMatch(/^scenario="sc-99": expected sc-01, .* or sc-19\.$/);
  // What was set before stays.
  await expect(inside).toHaveAttribute("lang", "pl");
  await expect(inside).toHaveCSS("color-scheme", "dark");
  });
});

test("what is given before the element is defined counts", async ({ page, host, put }) => {
  await host("bare.html");
  await put({ lang: "ro" }, { given: { facts: FACTS, locked: true, theme: "dark" }, stands: false });
  expect(await page.evaluate(() => document.getElementById("a").matches(":defined"))).toBe(false);
  await page.evaluate(() => import("./widget.js"));
  await heard(page, "ready");
  const element = page.locator("#a");
  await expect(element.locator("#forecast")).toBeVisible();
  await expect(element.locator("#story")).toBeDisabled();
  await expect(element).toHaveAttribute("theme", "dark");
  expect(await property(page, "facts")).toMatchObject({ severity: "moderate" });
});

test("a state goes out and comes in, and a reset begins anew", async ({ page, host, put }) => {
  await host();
  const element = await put({ scenario: "sc-01" });
  await expect(element.locator("#forecast")).toBeVisible();
  await element.locator("#fact-severity input[value=major]").check();
  const state = await page.evaluate(() => document.getElementById("a").exportState());
  await put({}, { id: "b", given: { state } });
  expect(await property(page, "facts", "b")).toEqual(await property(page, "facts"));
  expect(await property(page, "result", "b")).toEqual(await property(page, "result"));
  await page.evaluate(() => document.getElementById("a").reset());
  await expect(element.locator("#fact-severity input[value=minor]")).toBeChecked();
  expect(await page.evaluate(() => document.getElementById("b").importState({ version: 9 }))).toBe(false);
  // Taken again, it is that state again, whatever the user has done with it since.
  const known = await page.evaluate(() => document.getElementById("b").exportState());
  await page.locator("#b").locator("#story").fill("Something else. ");
  expect(await page.evaluate((known) => document.getElementById("b").importState(known), known)).toBe(true);
  await page.locator("#b").locator("#story").fill("Something else again. ");
  expect(await page.evaluate((known) => document.getElementById("b").importState(known), known)).toBe(true);
  await expect(page.locator("#b").locator("#story")).toHaveValue(known.case.story);
  expect((await told(page, "error", "b")).map((e) => e.message)).toEqual(["state: expected what exportState() gave."]);
  expect(await property(page, "facts", "b")).toMatchObject({ severity: "major" });
});

test("the policy of the host counts, from a file and from a property", async ({ page, host, put }) => {
  await host();
  const element = await put({ "policy-src": "house.json" }, { given: { facts: FACTS } });
  const { name } = await page.evaluate(() => fetch("house.json").then((response) => response.json()));
  await expect(element.locator(".options-section")).toContainText(name);
  await page.evaluate(() => (document.getElementById("a").policy = null));
  await expect(element.locator(".options-section")).not.toContainText(name);
});

test("three elements have a state each", async ({ page, host, put }) => {
  await host();
  await put({}, { id: "a" });
  await put({ lang: "bg" }, { id: "b" });
  await put({ theme: "dark" }, { id: "c" });
  const element = (id) => page.locator(`#${id}`);
  await element("a").locator("#story").fill(STORY);
  await expect(element("a").locator("#chip-delay b")).toHaveText("90 min");
  await expect(element("b").locator("#story")).toHaveValue("");
  await element("c").locator("#fact-severity input[value=minor]").check();
  expect(await property(page, "facts", "b")).toEqual({});
  expect(await property(page, "facts", "c")).toEqual({ severity: "minor" });
  for (const id of ["a", "b", "c"]) {
    const ids = await element(id).evaluate((e) => [...e.shadowRoot.querySelectorAll("[id]")].map(({ id }) => id));
    expect(new Set(ids).size, id).toBe(ids.length);
    const dangling = await element(id).evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("[aria-labelledby], [aria-describedby], label[for]")]
        .flatMap((e) => [e.getAttribute("aria-labelledby"), e.getAttribute("aria-describedby"), e.htmlFor])
        .flatMap((ids) => ids?.split(" ") ?? [])
        .filter((id) => !shadowRoot.getElementById(id)),
    );
    expect(dangling, id).toEqual([]);
  }
  // The focus goes to places of the element that the user is in.
  await element("b").locator("#chip-sector").click();
  await expect(element("b").locator("#fact-sector")).toBeFocused();
  await element("c").locator("#chip-sector").click();
  await expect(element("c").locator("#fact-sector")).toBeFocused();
});

test("nothing is loaded until it is near, or focused", async ({ page, host, put, traffic }) => {
  await host();
  await page.evaluate(() => {
    const spacer = document.createElement("canvas");
    spacer.height = 5_000;
    document.getElementById("here").append(spacer);
  });
  const programs = () => traffic.requests.filter((r) => r.url().endsWith(".wasm")).length;
  await put({ loading: "lazy" }, { stands: false, inside: '<a href="host.html">Ask us</a>' });
  await put({ loading: "lazy" }, { id: "b", stands: false });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  expect(programs()).toBe(0);
  await page.locator("#a a").evaluate((link) => link.focus({ preventScroll: true }));
  await heard(page, "ready");
  expect(programs()).toBe(1);
  expect(await told(page, "ready", "b")).toEqual([]);
  await page.locator("#b").scrollIntoViewIfNeeded();
  await heard(page, "ready", "b");
  // One program for both.
  expect(traffic.requests.filter((r) => /widget[^/]*\.wasm/.test(r.url())).length).toBe(1);
});

test("the page of the host stays as it was", async ({ page, host, put, traffic }) => {
  await host();
  const around = () =>
    page.evaluate(() => ({
      title: document.title,
      html: document.documentElement.outerHTML.replace(/<amends-advisor.*<\/amends-advisor>/s, ""),
      sheets: document.adoptedStyleSheets.length,
      address: location.href,
      kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(),
      globals: Object.keys(globalThis).filter((name) => /amends|wasm/i.test(name)),
      marks: performance.getEntriesByType("measure").length,
    }));
  await page.evaluate(() => (document.getElementById("here").style.inlineSize = "480px"));
  const before = await around();
  const element = await put({ lang: "te", theme: "dark" }, { given: { facts: FACTS } });
  // Its links lead inside of it.
  await element.locator(".sticky a").click();
  await expect(element.locator("#forecast")).toBeFocused();
  await element.locator("#story").fill(STORY);
  await element.locator("#story").press("Control+z");
  await expect(element.locator("#story")).toHaveValue("");
  expect(await around()).toEqual(before);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(traffic.requests.every((r) => r.method() === "GET")).toBe(true);
});

test("the loader is small", () => {
  expect(gzipSync(readFileSync("dist/widget.js")).length).toBeLessThanOrEqual(10_000);
});

test("axe finds nothing, inside and outside", async ({ page, host, put, axe }) => {
  await host();
  const element = await put({}, { given: { facts: FACTS, incident: STORY } });
  await expect(element.locator(".why")).toBeVisible();
  // As the harness does for the page: what is laid out late would lie on other parts.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.getElementById("a").shadowRoot.adoptedStyleSheets.push(sheet);
  });
  await axe();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.getElementById("a").setAttribute("theme", "dark"));
  await axe();
});
