// How fast the built page is in Chromium: node tests/e2e/bench.mjs, after a build.
//
// Goals are printed beside the figures. None of them fails the run: a figure depends on the
// machine, and the reader knows which one it was.

import { constants } from "node:zlib";

import { chromium as playwright } from "@playwright/test";

import { cases, elements, heights, steps } from "./bench_beside.mjs";
import { chromium } from "./chromium.js";
import { serve } from "./server.js";
import { CASES } from "./workshop.js";

// The case that is edited, what is typed into, and where its advice appears.
const EXAMPLE = "button.example >> nth=5";
const CHIP = "#chip-price";
const FIELD = "#field-price";
const ADVICE = "#advice";

const LOADS = 5;
const EDITS = 50;
const RUNS = 200;
const STEPS = 15;
// Of a frame, in pixels.
const WIDTHS = [360, 1200, 480, 900];
// What the page measures of the engine (performance.measure).
const PARTS = ["advise", "probe"];

// "Fast 4G" of Chromium's own developer tools, in bytes a second and milliseconds.
const FAST_4G = {
  offline: false,
  downloadThroughput: ((9 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((1.5 * 1000 * 1000) / 8) * 0.9,
  latency: 60 * 2.75,
};
const SLOWER = 4;

const HOST = '<!doctype html><html lang="en"><title>Intranet</title><script type="module" src="widget.js"></script>';
const site = await serve({
  quality: constants.BROTLI_MAX_QUALITY,
  instead: new Map([["bench.html", Buffer.from(HOST)]]),
});
const browser = await playwright.launch(chromium);
try {
  head();
  await measureLoad();
  await measureEdits();
  await measureAdvise();
  await measureBeside();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await site.close();
}

async function measureLoad() {
  await opened({}, async () => {}); // The server compresses each file at its first request.
  const loads = [];
  for (let load = 0; load < LOADS; load += 1) {
    loads.push(await opened({ network: FAST_4G, cpu: SLOWER }, loaded));
  }
  const where = `Fast 4G, CPU ${SLOWER}× slower, median of ${LOADS}`;
  row(`First load: largest paint (${where})`, median(loads.map((l) => l.paint)), 1000);
  row("First load: thread blocked", median(loads.map((l) => l.blocked)), 150);
  row("First load: program running", median(loads.map((l) => l.running)));
}

// Runs in the page after the load.
async function loaded(page) {
  await page.waitForFunction(() => !document.querySelector("main[aria-busy]"));
  const running = await page.evaluate(() => performance.now());
  await page.waitForLoadState("networkidle");
  const { paint, blocked } = await page.evaluate(() => globalThis.load);
  return { paint, blocked, running };
}

// In the page, before anything else there.
function watchLoad() {
  const load = { paint: 0, blocked: 0 };
  const watch = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => (load.paint = startTime));
  watch("longtask", ({ duration }) => (load.blocked += Math.max(0, duration - 50)));
  globalThis.load = load;
}

async function measureEdits() {
  const times = await opened({ cpu: SLOWER }, (page) => edit(page, EDITS));
  if (times.length !== EDITS) throw new Error(`The browser timed ${times.length} of ${EDITS} keys.`);
  row(`Key press to new advice painted (CPU ${SLOWER}× slower, ${EDITS} edits): median`, median(times));
  row("Key press to new advice painted: p95", quantile(times, 0.95), 50);
}

async function measureAdvise() {
  const measured = await opened({}, async (page) => {
    await page.evaluate(watchParts, PARTS);
    await edit(page, RUNS);
    return page.evaluate((names) => names.map((name) => globalThis.parts[name]), PARTS);
  });
  for (const [place, times] of measured.entries()) {
    if (times.length < RUNS) throw new Error(`The page measured "${PARTS[place]}" ${times.length} times in ${RUNS} edits.`);
    row(`${PARTS[place]}, in WebAssembly (${times.length} runs): median`, median(times));
    row(`${PARTS[place]}, in WebAssembly: p99`, quantile(times, 0.99));
  }
  const together = measured.map(median).reduce((sum, time) => sum + time);
  row("Advice with all turning points, in WebAssembly: sum of the medians", together, 3);
}

async function measureBeside() {
  const second = await opened({ at: "bench.html" }, (page) => elements(page, LOADS));
  row("A second element on a page stands: median", median(second), 50);
  const opens = await opened({ at: "#workshop" }, (page) => cases(page, CASES.map(({ id }) => id)));
  row("A case of the workshop is open: p95", quantile(opens, 0.95), 100);
  const late = await opened({ at: "#workshop" }, (page) => steps(page, "sc-06", STEPS));
  row("A key of the trainer is seen on the wall: median", median(late), 100);
  const heard = await opened({}, (page) => heights(page, WIDTHS));
  row("A host hears of a frame's new height: slowest", Math.max(...heard), 100);
}

// Types into the field, so that each key changes the advice, and returns the milliseconds
// from each key to the frame that shows it, as the browser itself counts them (Event Timing,
// in steps of 8 ms). As with a person's fingers, the next key comes when the page is at rest.
async function edit(page, count) {
  await page.locator(EXAMPLE).click();
  await page.locator(CHIP).click();
  const field = page.locator(FIELD);
  await field.fill("1");
  await field.press("End");
  await page.evaluate(watchKeys, ADVICE);
  for (let key = 0; key < count; key += 1) {
    await page.evaluate(() => globalThis.bench.rest());
    await page.evaluate(() => globalThis.bench.arm());
    await page.keyboard.press(key % 2 ? "Backspace" : "5");
    const changed = page.evaluate(() => globalThis.bench.changed);
    const late = new Promise((_, reject) => {
      setTimeout(reject, 5000, new Error(`Key ${key + 1} did not change ${ADVICE} within 5 s.`));
    });
    await Promise.race([changed, late]);
  }
  await page.evaluate(() => globalThis.bench.rest());
  return page.evaluate(() => globalThis.bench.times());
}

// In the page: how long each part took each time; the page itself keeps the last time alone.
function watchParts(names) {
  const parts = Object.fromEntries(names.map((name) => [name, []]));
  const see = ({ name, duration }) => parts[name]?.push(duration);
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type: "measure" });
  globalThis.parts = parts;
}

// In the page: how long each key took, and when the advice has changed after one.
function watchKeys(selector) {
  const bench = {};
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  // Twice: what an idle moment begins is over before the next one.
  bench.rest = () => idle().then(idle);
  bench.arm = () => {
    bench.changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      const what = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(document.querySelector(selector), what);
    });
  };
  // A key is several events; the longest is the key.
  const keys = new Map();
  const see = ({ interactionId: id, name, duration }) => {
    if (id && name === "keydown") keys.set(id, Math.max(keys.get(id) ?? 0, duration));
  };
  const events = new PerformanceObserver((list) => list.getEntries().forEach(see));
  events.observe({ type: "event", durationThreshold: 16 });
  bench.times = () => {
    events.takeRecords().forEach(see);
    return [...keys.values()];
  };
  globalThis.bench = bench;
}

// Opens the page in a fresh profile, as slow as asked, and closes it after `use`.
async function opened({ at = "", network, cpu }, use) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send("Network.enable");
  if (network) await debug.send("Network.emulateNetworkConditions", network);
  if (cpu) await debug.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.addInitScript(watchLoad);
  await page.goto(site.url + at);
  const result = await use(page);
  await context.close();
  return result;
}

function median(times) {
  return quantile(times, 0.5);
}

// The smallest time that this share of the times does not pass.
function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function head() {
  console.log(`${"".padEnd(74)} ${"ms".padStart(8)} ${"goal".padStart(6)}`);
}

function row(name, milliseconds, goal) {
  console.log(`${name.padEnd(74)} ${milliseconds.toFixed(1).padStart(8)} ${String(goal ?? "").padStart(6)}`);
}
