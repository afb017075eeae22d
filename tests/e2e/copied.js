// A host whose page the browser copies, and the next version of that page.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { test as base } from "./harness.js";
import { digest } from "./published.js";
import { DIST, POLICY, serve } from "./server.js";

export const test = base.extend({
  policy: [POLICY, { option: true }],
  // A host of the test's own, which may change and go away.
  host: async ({ policy }, use) => {
    const host = await serve({ policy });
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
  // A copy of today's build, to change and to put up.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "amends-"));
    cpSync(DIST, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  // Puts up the next build, or half of it: the new worker beside the page of before.
  publishNext: async ({ host, folder }, use) =>
    use(({ half = false } = {}) => {
      makeNext(folder, half);
      host.publish(folder);
    }),
});

// The browser looks for a new version some seconds after the page was opened.
export const NEWS = { timeout: 20_000 };

export const buildOf = (folder) => {
  const [line, ...script] = readFileSync(join(folder, "offline.js"), "utf8").split("\n");
  return { build: JSON.parse(line.slice("self.build=".length, -1)), script: script.join("\n") };
};

// Today's build becomes one of tomorrow, with another script and a mark in the page. Of one that is
// put up by half, the page is still the one of before.
function makeNext(folder, half) {
  const { build, script } = buildOf(folder);
  const theme = Object.keys(build.files).find((name) => name.startsWith("theme-"));
  const text = `${readFileSync(join(folder, theme), "utf8")}\n// next`;
  writeFileSync(join(folder, "theme-next.js"), text);
  const path = join(folder, "index.html");
  const page = readFileSync(path, "utf8")
    .replace("<head>", '<head><meta name="build" content="next">')
    .replace(theme, "theme-next.js")
    .replace(build.files[theme], digest(text));
  if (!half) writeFileSync(path, page);
  rmSync(join(folder, theme));
  delete build.files[theme];
  build.version = "next";
  build.files["theme-next.js"] = digest(text);
  build.files[""] = digest(page);
  writeFileSync(join(folder, "offline.js"), `self.build=${JSON.stringify(build)};\n${script}`);
}

// Opens the page and waits until the copy is whole and serves it.
export async function visit(page, open) {
  await open();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

export const notice = (page) => page.locator(".notice");
export const isNext = (page) => page.locator('meta[name="build"]').count().then(Boolean);
export const caches = (page) => page.evaluate(() => globalThis.caches.keys());
// A page of the same site beside Amends, once the browser has seen that no window holds the version
// before. It does that in its own time: who comes back sooner still gets that one.
export async function besideIt(context, host) {
  const page = await context.newPage();
  await page.goto(host.site);
  await page.waitForFunction(async (scope) => !(await navigator.serviceWorker.getRegistration(scope)).waiting, host.url);
  return page;
}

// Stays until the page is loaded anew.
export const mark = (page) => page.evaluate(() => (globalThis.marked = true));
export const isMarked = (page) => page.evaluate(() => globalThis.marked === true);
export const keptCase = (page) => page.evaluate(() => localStorage.getItem("amends.case") ?? "");
