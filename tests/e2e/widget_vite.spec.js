// The package in an app made with Vite, built and while somebody works on it:
// `cargo xtask build --npm`.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { build, createServer } from "vite";

import { FACTS, expect, test as base } from "./widget_host.js";
import { serve } from "./server.js";

const PACKAGE = resolve("npm");

const HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>An app</title><link rel="icon" href="data:,"></head>
<body><main><h1>An app</h1><amends-advisor loading="eager" id="a"></amends-advisor></main><script type="module" src="/main.js"></script></body>
</html>`;

const MAIN = `import { AmendsAdvisor } from "amends-advisor";
const element = document.querySelector("amends-advisor");
globalThis.is = element instanceof AmendsAdvisor;
element.facts = ${JSON.stringify(FACTS)};`;

const test = base.extend({
  // The app with the package in it, as `npm install` puts it there.
  app: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "amends-app-"));
      const run = (...args) => execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
      const packed = JSON.parse(run("pack", PACKAGE, "--json"));
      writeFileSync(join(folder, "package.json"), '{ "name": "an-app", "private": true, "type": "module" }');
      run("install", `./${packed[0].filename}`, "--offline", "--no-audit", "--no-fund");
      writeFileSync(join(folder, "index.html"), HTML);
      writeFileSync(join(folder, "main.js"), MAIN);
      mkdirSync(join(folder, "public"));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

const config = (root) => ({
  root,
  base: "./",
  configFile: false,
  logLevel: "error",
  optimizeDeps: { exclude: ["amends-advisor"] },
});

const built = test.extend({
  site: [
    async ({ app }, use) => {
      await build(config(app));
      const site = await serve({ folder: join(app, "dist") });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
});

const worked = test.extend({
  site: [
    async ({ app }, use) => {
      const server = await createServer({ ...config(app), server: { host: "127.0.0.1", port: 0, hmr: false } });
      await server.listen();
      await use({ url: `http://127.0.0.1:${server.httpServer.address().port}/` });
      await server.close();
    },
    { scope: "worker" },
  ],
});

async function works(page) {
  const element = page.locator("#a");
  await expect(element.locator("#forecast")).toBeVisible({ timeout: 20_000 });
  await expect(element.locator(".apology .letter").first()).toContainText("90 minutes");
  await element.locator("#story").fill("We waited 45 minutes. ");
  await expect(element.locator(".story-marks mark").first()).toBeAttached();
  expect(await page.evaluate(() => globalThis.is)).toBe(true);
}

built("built, it works under the strict policy", async ({ page, host }) => {
  await host("");
  await works(page);
});

worked("it works from where it was installed, while somebody works on the app", async ({ page, host }) => {
  await host("");
  await works(page);
});

test("the manifest names what the element heeds", async ({ page, host }) => {
  const manifest = JSON.parse(readFileSync(join(PACKAGE, "custom-elements.json"), "utf8"));
  const [declared] = manifest.modules[0].declarations;
  await host();
  await page.waitForFunction(() => customElements.get("amends-advisor"));
  const has = await page.evaluate(() => {
    const element = customElements.get("amends-advisor");
    const own = Object.getOwnPropertyNames(element.prototype);
    const callbacks = ["constructor", "connectedCallback", "disconnectedCallback", "connectedMoveCallback", "attributeChangedCallback"];
    return { attributes: element.observedAttributes, members: own.filter((name) => !callbacks.includes(name)) };
  });
  const names = (list) => list.map(({ name }) => name).sort();
  expect(names(declared.attributes)).toEqual(has.attributes.toSorted());
  const reflected = declared.attributes.map(({ fieldName }) => fieldName).filter((name) => name !== "lang");
  expect([...names(declared.members), ...reflected].sort()).toEqual(has.members.toSorted());
  const tokens = readFileSync("styles/tokens.css", "utf8").split("\n}")[0].matchAll(/^ {2}--([\w-]+):/gm);
  const set = [...tokens].map(([, name]) => `--amends-${name}`).filter((name) => name !== "--amends-bar");
  expect(names(declared.cssProperties)).toEqual(set.sort());
});
