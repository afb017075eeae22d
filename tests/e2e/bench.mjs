// How fast the built page is in Chromium: node tests/e2e/bench.mjs, after a build.
//
// Goals are printed beside the figures. None of them fails the run: a figure depends on the
// machine, and the reader knows which one it was.

import { chromium as playwright } from "@playwright/test";

import { chromium } from "./chromium.js";
import { serve } from "./server.js";

// The case that is edited, what is typed into, and where its advice appears. The page
// measures each run of the engine as "advise" (performance.measure).
const EXAMPLE = "button.example >> nth=5";
const CHIP = "#chip-price";
const FIELD = "#field-price";
const ADVICE = "#advice";

const LOADS = 5;
const EDITS = 50;
const RUNS = 200;

// "Fast 4G" of Chromium's own developer tools, in bytes a second and milliseconds.
const FAST_4G = {
  offline: false,
  downloadThroughput: ((9 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((1.5 * 1000 * 1000) / 8) * 0.9,
  latency: 60 * 2.75,
};
const SLOWER = 4;

const site = await serve();
const browser = await playwright.launch(chromium);
try {
  head();
  await measureLoad();
  await measureEdits();
  await measureAdvise();
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
  row(`Key press to new advice painted (CPU ${SLOWER}× slower, ${EDITS} edits): median`, median(times));
  row("Key press to new advice painted: p95", quantile(times, 0.95), 50);
}

async function measureAdvise() {
  const times = await opened({}, async (page) => {
    await edit(page, RUNS);
    return page.evaluate(() => performance.getEntriesByName("advise", "measure").map((m) => m.duration));
  });
  if (times.length < RUNS) throw new Error(`The page measured "advise" ${times.length} times in ${RUNS} edits.`);
  row(`advise, in WebAssembly (${times.length} runs): median`, median(times), 3);
  row("advise, in WebAssembly: p99", quantile(times, 0.99));
}

// Types into the field, so that each key changes the advice, and returns the milliseconds
// from each key to the frame that shows it.
async function edit(page, count) {
  await page.locator(EXAMPLE).click();
  await page.locator(CHIP).click();
  const field = page.locator(FIELD);
  await page.evaluate(watchAdvice, ADVICE);
  await field.fill("1");
  await field.press("End");
  const times = [];
  for (let key = 0; key < count; key += 1) {
    await page.evaluate(() => globalThis.bench.arm());
    await page.keyboard.press(key % 2 ? "Backspace" : "5");
    const painted = page.evaluate(() => globalThis.bench.painted);
    const late = new Promise((_, reject) => {
      setTimeout(reject, 5000, new Error(`Key ${key + 1} did not change ${ADVICE} within 5 s.`));
    });
    times.push(await Promise.race([painted, late]));
  }
  return times;
}

// In the page: from a key's own time stamp to the end of the frame after the last change.
function watchAdvice(selector) {
  const bench = {};
  let pressed;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true });
  bench.arm = () => {
    bench.painted = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - pressed);
          port2.postMessage(null);
        });
      });
      const what = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(document.querySelector(selector), what);
    });
  };
  globalThis.bench = bench;
}

// Opens the page in a fresh profile, as slow as asked, and closes it after `use`.
async function opened({ network, cpu }, use) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send("Network.enable");
  if (network) await debug.send("Network.emulateNetworkConditions", network);
  if (cpu) await debug.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.addInitScript(watchLoad);
  await page.goto(site.url);
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
