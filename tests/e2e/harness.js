// What every end-to-end test stands on. Import `test` and `expect` from here, never from
// @playwright/test: this `page` watches itself, and a test fails when the page did anything
// it must not, whatever the test was looking at.
//
//   import { expect, matrix, test } from "./harness.js";
//
//   for (const look of matrix) {
//     test.describe(look.name, () => {
//       test.use(look.use);
//       test("the empty case", async ({ page, open, axe }) => {
//         await open();
//         await axe();
//       });
//     });
//   }

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { expect, test as base } from "@playwright/test";

import { drawing } from "./drawing.js";
import { serve } from "./server.js";

export { expect };

// For `evaluate`: the browser's debugger runs it, where a script element would break the policy.
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const WIDE = { width: 1280, height: 720 };
// The width at which 1280 px are left at 400 % zoom.
export const NARROW = { width: 320, height: 640 };

// Each theme at each width, as options for `test.use`.
export const matrix = ["light", "dark"].flatMap((colorScheme) =>
  Object.entries({ wide: WIDE, narrow: NARROW }).map(([width, viewport]) => ({
    name: `${width}, ${colorScheme}`,
    use: { colorScheme, viewport },
  })),
);

// Playwright says so where a test wants no copy of the page to be kept, which is most of them: a
// copy would answer in the place of what they send (`serviceWorkers` in playwright.config.js).
const NO_COPY = /Service Worker registration blocked by Playwright/;

export const test = base.extend({
  drawing,

  // The complaints a test provokes on purpose: `test.use({ tolerated: /digest/ })`.
  tolerated: [/(?!)/, { option: true }],

  site: [
    async ({}, use) => {
      const site = await serve();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  // All requests of the page so far, and those that carry a text.
  traffic: async ({ page }, use) => {
    const requests = [];
    page.on("request", (request) => requests.push(request));
    await use({
      requests,
      carrying: (text) => {
        const forms = [text, encodeURIComponent(text), btoa(unescape(encodeURIComponent(text)))];
        return requests
          .map((r) => `${r.method()} ${r.url()} ${JSON.stringify(r.headers())} ${r.postData() ?? ""}`)
          .filter((line) => forms.some((form) => line.includes(form)));
      },
    });
  },

  // Watches all pages of a browser's profile, and returns what they do that they must not.
  watch: async ({ baseURL, tolerated }, use) => {
    await use(async (context) => {
      const complaints = [];
      const complain = (text) => [tolerated, NO_COPY].some((known) => known.test(text)) || complaints.push(text);

      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complain(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => complain(`uncaught: ${error.error().message}`));
      context.on("page", (page) => page.on("crash", () => complain("the page crashed")));
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== new URL(baseURL).origin) {
          complain(`another origin: ${request.url()}`);
        }
      });
      await context.exposeFunction("reportViolation", (text) => complain(`policy: ${text}`));
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", (event) =>
          globalThis.reportViolation(`${event.effectiveDirective} ${event.blockedURI}`),
        );
      });
      return complaints;
    });
  },

  context: async ({ context, watch }, use) => {
    const complaints = await watch(context);
    await use(context);
    expect(complaints, "what the page did that it must not").toEqual([]);
  },

  // A page of somebody else, in a profile of its own.
  elsewhere: async ({ browser, watch }, use) => {
    const others = [];
    await use(async () => {
      const context = await browser.newContext();
      others.push({ context, complaints: await watch(context) });
      return context.newPage();
    });
    for (const { context, complaints } of others) {
      expect(complaints, "what the page elsewhere did that it must not").toEqual([]);
      await context.close();
    }
  },

  // Opens the page and waits until the program has taken over the shell.
  open: async ({ page, baseURL }, use) => {
    await use(async (hash = "") => {
      await page.goto(baseURL + hash);
      await started(page);
    });
  },

  // Fails with what axe finds in the page as it stands, or in the part a selector names; by its
  // usual rules and more that are named.
  axe: async ({ page }, use) => {
    await use(async (selector = ":root", more = []) => {
      await page.evaluate(AXE);
      // Parts that are laid out when they come into sight move the others while axe scrolls, and it
      // would see two parts at one place.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { content-visibility: visible !important; }");
        document.adoptedStyleSheets.push(sheet);
      });
      const findings = await page.evaluate(async ([context, more]) => {
        const rules = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
        const { violations } = await globalThis.axe.run(context, { resultTypes: ["violations"], rules });
        return violations.map(
          ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.target.join(" ")).join(", ")}`,
        );
      }, [selector, more]);
      expect(findings, "what axe finds").toEqual([]);
    });
  },
});

// The first visit shares the machine with those of the other workers, who all begin at once.
const FIRST_VISIT = { timeout: 20_000 };

// Resolves when the program runs: it replaces the shell, which alone is busy; and when it has
// what a first case wants.
export async function started(page) {
  await expect(page.locator("main[aria-busy]")).toHaveCount(0, FIRST_VISIT);
  await expect(page.locator("html[data-ready]")).toHaveCount(1, FIRST_VISIT);
}

// The failure view, and the reason it gives.
export function failure(page) {
  return {
    view: page.locator("#failure"),
    reason: page.locator("#failure [data-reason]:visible"),
  };
}
