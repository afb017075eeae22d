// The element comes and goes: moved it stays as it is, removed it leaves nothing, and neither the
// styles nor the rules of the host break it.

import { FACTS, FILES, STORY, expect, heard, property, test, told } from "./widget_host.js";
import { POLICY, serve } from "./server.js";

test("moved, it keeps its state and its listeners", async ({ page, host, put }) => {
  await host();
  const element = await put();
  await element.locator("#story").fill(STORY);
  await expect(element.locator("#chip-delay b")).toHaveText("90 min");
  const result = await property(page, "result");
  const moves = [
    () => document.querySelector("main").prepend(document.getElementById("a")),
    () => {
      const element = document.getElementById("a");
      element.remove();
      document.getElementById("here").append(element);
    },
    () => document.body.moveBefore?.(document.getElementById("a"), null),
  ];
  for (const move of moves) {
    await page.evaluate(move);
    await expect(element.locator("#story")).toHaveValue(STORY);
    expect(await property(page, "result")).toEqual(result);
  }
  expect(await told(page, "ready")).toHaveLength(1);
  const before = (await told(page, "change")).length;
  await element.locator("#fact-severity input[value=major]").check();
  await expect.poll(async () => (await told(page, "change")).length).toBeGreaterThan(before);
  await expect(element.locator("#fact-severity input[value=major]")).toBeChecked();
});

test("taken out and put in again later, it goes on where it was", async ({ page, host, put }) => {
  await host();
  const element = await put();
  await element.locator("#story").fill(STORY);
  await expect(element.locator("#chip-delay b")).toHaveText("90 min");
  await page.evaluate(async () => {
    globalThis.away = document.getElementById("a");
    globalThis.away.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(await page.evaluate(() => globalThis.away.shadowRoot.querySelector(".amends"))).toBeNull();
  await page.evaluate(() => document.getElementById("here").append(globalThis.away));
  await expect(element.locator("#story")).toHaveValue(STORY);
  await expect(element.locator("#chip-delay b")).toHaveText("90 min");
});

test("a hundred times put in and taken out, nothing is left", async ({ page, host, put }) => {
  test.setTimeout(90_000);
  await host();
  await put({}, { id: "first" });
  const cdp = await page.context().newCDPSession(page);
  const rounds = (count) =>
    page.evaluate(
      async ([count, facts]) => {
        for (let n = 0; n < count; n += 1) {
          const element = document.createElement("amends-advisor");
          element.loading = "eager";
          element.facts = facts;
          const ready = new Promise((resolve) => element.addEventListener("amends-ready", resolve, { once: true }));
          document.getElementById("here").append(element);
          await ready;
          element.shadowRoot.querySelector("#fact-severity input").click();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          element.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      },
      [count, FACTS],
    );
  const measured = async () => {
    for (let n = 0; n < 3; n += 1) await cdp.send("HeapProfiler.collectGarbage");
    const { metrics } = await cdp.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize") };
  };
  await cdp.send("Performance.enable");
  await rounds(10);
  const before = await measured();
  await rounds(100);
  // What the browser lets go of late is gone with a later collection.
  await expect(async () => {
    const after = await measured();
    const report = JSON.stringify({ before, after });
    expect(after.listeners, report).toBeLessThanOrEqual(before.listeners);
    expect(after.nodes, report).toBeLessThanOrEqual(before.nodes + 20);
    expect(after.heap - before.heap, report).toBeLessThanOrEqual(1_000_000);
  }).toPass({ timeout: 15_000 });
});

test("the styles of the host change nothing inside", async ({ page, host, put }) => {
  const drawn = async (name) => {
    await host(name);
    const element = await put({}, { given: { facts: FACTS, incident: STORY } });
    await expect(element.locator(".why")).toBeVisible();
    await expect(element.locator(".apology .letter").first()).toContainText("90 minutes");
    const look = () => element.evaluate(async ({ shadowRoot }) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const LOOKED_AT = ["display", "fontSize", "fontFamily", "fontWeight", "color", "backgroundColor", "letterSpacing", "textTransform", "lineHeight", "padding", "borderWidth"];
      for (const part of shadowRoot.querySelectorAll(".advice-parts > *")) part.scrollIntoView();
      return [...shadowRoot.querySelectorAll(".amends, .amends *")].map((e) => {
        const style = getComputedStyle(e);
        const { width, height } = e.getBoundingClientRect();
        const size = [width, height].map((length) => Math.round(length)).join("×");
        return [e.localName, e.id, e.getAttribute("class"), size, ...LOOKED_AT.map((name) => style[name])].join(" | ");
      });
    });
    // What is read and what is asked next are drawn frames later: looked at once it stands still.
    let seen = await look();
    const stands = async () => {
      const before = seen;
      seen = await look();
      return seen.join("\n") === before.join("\n");
    };
    await expect.poll(stands).toBe(true);
    return seen;
  };
  const kind = await drawn("host.html");
  const hostile = await drawn("hostile.html");
  expect(kind.length).toBeGreaterThan(300);
  expect(hostile.filter((line, place) => line !== kind[place])).toEqual([]);
  expect(hostile.length).toBe(kind.length);
});

test("its colours and sizes are the host's to set", async ({ page, host, put }) => {
  await host();
  const element = await put({}, { given: { facts: FACTS } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      amends-advisor { --amends-accent: rgb(120, 0, 80); --amends-r: 0px; --amends-sans: monospace; }
      amends-advisor::part(forecast) { border: 5px solid rgb(1, 2, 3); }
      amends-advisor::part(button) { border-radius: 19px; }`);
    document.adoptedStyleSheets = [sheet];
  });
  await expect(element.locator(".amends")).toHaveCSS("font-family", "monospace");
  await expect(element.locator(".plan-section")).toHaveCSS("border-radius", "0px");
  await expect(element.locator("#forecast")).toHaveCSS("border-top-color", "rgb(1, 2, 3)");
  await expect(element.locator(".apology .actions .button").first()).toHaveCSS("border-radius", "19px");
  await expect(element.locator(".apology .button.main").first()).toHaveCSS("background-color", "rgb(120, 0, 80)");
});

test("it follows the colour scheme of the page", async ({ page, host, put }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await host();
  const element = await put();
  const paper = () => element.locator(".amends").evaluate((e) => getComputedStyle(e).backgroundColor);
  const light = await paper();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":root { color-scheme: light dark }");
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(paper).not.toBe(light);
  await page.evaluate(() => document.getElementById("a").setAttribute("theme", "light"));
  await expect.poll(paper).toBe(light);
});

test("what the host puts around it is shown, and its height is told", async ({ page, host, put }) => {
  await host();
  const inside = '<h2 slot="heading">Put it right</h2><p slot="footer">Ask Ana.</p><p>Loading.</p>';
  await put({}, { inside });
  await expect(page.locator("#a > h2")).toBeVisible();
  await expect(page.locator("#a > p[slot]")).toBeVisible();
  await expect(page.locator("#a > p:not([slot])")).toBeHidden();
  const height = () => page.locator("#a").evaluate((e) => e.getBoundingClientRect().height);
  await page.evaluate((facts) => (document.getElementById("a").facts = facts), FACTS);
  await expect(page.locator("#a #forecast")).toBeVisible();
  await expect.poll(async () => Math.abs(((await told(page, "resize")).at(-1)?.height ?? 0) - (await height()))).toBeLessThan(1);
  await page.evaluate(() => (document.getElementById("a").hidden = true));
  await expect(page.locator("#a")).toBeHidden();
});

test("it takes the focus when it is asked to", async ({ page, host, put }) => {
  await host();
  const element = await put({ loading: "lazy" }, { stands: false });
  await page.evaluate(() => document.getElementById("a").focus());
  await expect(element.locator("#story")).toBeFocused();
});

const refusing = test.extend({
  site: [
    async ({}, use) => {
      const policy = POLICY.replace(" 'wasm-unsafe-eval'", "");
      const site = await serve({ instead: FILES, policy });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
});

refusing.describe("without WebAssembly", () => {
  refusing.use({ tolerated: /wasm-eval|WebAssembly|Content Security Policy/ });

  for (const [lang, sentence] of [["en", "does not allow WebAssembly"], ["pl", "WebAssembly"]]) {
    refusing(`what the host has for that is shown, and why, in ${lang}`, async ({ page, host, put }) => {
      await host();
      await put({ lang }, { stands: false, inside: "<p>Call Ana, extension 12.</p>" });
      const [{ reason, message }] = await heard(page, "error");
      expect(reason).toBe("refused");
      expect(message).toContain(sentence);
      await expect(page.locator("#a [part=failure]")).toHaveText(message);
      await expect(page.getByText("Call Ana, extension 12.")).toBeVisible();
    });
  }
});

test("its headings stand below those of the page", async ({ page, host, put }) => {
  await host();
  const element = await put({}, { given: { facts: FACTS } });
  await expect(element.locator(".why")).toBeVisible();
  await expect(element.locator("h1")).toHaveCount(0);
  await expect(element.locator("h2#story-title")).toBeVisible();
});

test.describe("with a file that is not as it was published", () => {
  // The browser itself notes both.
  test.use({ tolerated: /ERR_FAILED|integrity|digest/ });

  test("it says which of the two it is, and tries again when it is put in again", async ({ page, host, put }) => {
    const program = /\/widget\/widget-[^/]*\.wasm$/;
    for (const [reason, answer] of [
      ["unreachable", (route) => route.abort()],
      ["damaged", (route) => route.fulfill({ body: "something else", contentType: "application/wasm" })],
    ]) {
      await page.route(program, answer);
      await host();
      const element = await put({}, { stands: false, inside: "<p>Call Ana.</p>" });
      const [error] = await heard(page, "error");
      expect(error.reason).toBe(reason);
      await expect(element.locator("[part=failure]")).toHaveText(error.message);
      await expect(page.getByText("Call Ana.")).toBeVisible();
      await page.unroute(program);
      await page.evaluate(async () => {
        const element = document.getElementById("a");
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
        document.getElementById("here").append(element);
      });
      await heard(page, "ready");
      await expect(element.locator("#story")).toBeVisible();
      await expect(element.locator("[part=failure]")).toHaveCount(0);
    }
  });
});
