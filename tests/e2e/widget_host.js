// A page of somebody else with the element in it, under the strict policy. Import `test` and
// `expect` from here.

import { readFileSync } from "node:fs";

import { test as base } from "./harness.js";
import { serve } from "./server.js";

export { expect } from "./harness.js";

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Our intranet</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css"></head>
<body><main><h1>Our intranet</h1><div id="here"></div></main>HOST</body>
</html>`;

export const page = (scripts) => Buffer.from(PAGE.replace("HOST", scripts));

// Nothing survives this; the measures are for what stands beside the element alone.
const HOSTILE = `* { all: unset; font-size: 40px; color: red; letter-spacing: 9px; text-transform: uppercase; }
html, body, main, #here, amends-advisor { display: block; }
head, head * { display: none; }
#here { inline-size: 1000px; }`;
const KIND = "body { margin: 0; }\n#here { inline-size: 1000px; }";

export const POLICY_FILE = readFileSync("schema/policy.sample.json", "utf8");

export const FILES = new Map([
  ["host.html", page('<script type="module" src="widget.js"></script>')],
  // The host loads the element itself, later.
  ["bare.html", page("")],
  ["hostile.html", page('<script type="module" src="widget.js"></script>').toString().replace("host.css", "hostile.css")],
  ["host.css", KIND],
  ["hostile.css", HOSTILE],
  ["house.json", POLICY_FILE],
  ["broken.json", '{"version": 1, "currency": "EUR"}'],
].map(([name, text]) => [name, Buffer.from(text)]));

export const test = base.extend({
  site: [
    async ({}, use) => {
      const site = await serve({ instead: FILES });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  // Opens a page of the host.
  host: async ({ page, baseURL }, use) => {
    await use(async (name = "host.html") => {
      await page.goto(baseURL + name);
    });
  },

  // Puts an element into the page and waits until it stands; it is `#id` from then on. Its events
  // are kept in `heard`.
  put: async ({ page }, use) => {
    await use(async (attributes = {}, { id = "a", given = {}, stands = true, inside = "" } = {}) => {
      await page.evaluate(
        ([attributes, id, given, inside]) => {
          const element = document.createElement("amends-advisor");
          element.id = id;
          element.innerHTML = inside;
          globalThis.heard ??= {};
          globalThis.heard[id] = [];
          for (const name of ["ready", "change", "result", "error", "resize"]) {
            element.addEventListener(`amends-${name}`, ({ detail, composed, bubbles }) =>
              globalThis.heard[id].push({ name, detail, composed, bubbles }),
            );
          }
          for (const [name, value] of Object.entries({ loading: "eager", ...attributes })) {
            element.setAttribute(name, value);
          }
          Object.assign(element, given);
          document.getElementById("here").append(element);
        },
        [attributes, id, given, inside],
      );
      if (stands) await heard(page, "ready", id);
      return page.locator(`#${id}`);
    });
  },
});

// The details of the events of a name so far; waits for the first one.
export async function heard(page, name, id = "a") {
  await page.waitForFunction(([name, id]) => globalThis.heard[id].some((e) => e.name === name), [name, id], {
    timeout: 20_000,
  });
  return told(page, name, id);
}

// The same, of those that there are.
export const told = (page, name, id = "a") =>
  page.evaluate(([name, id]) => globalThis.heard[id].filter((e) => e.name === name).map((e) => e.detail), [name, id]);

// A property of an element.
export const property = (page, name, id = "a") =>
  page.evaluate(([name, id]) => document.getElementById(id)[name], [name, id]);

export const STORY =
  "Mrs Horvat waited 90 minutes for her main course. It was our fault, the kitchen was understaffed. She complained by email, the bill was £86.40. ";

export const FACTS = {
  sector: "food_service",
  failures: ["late"],
  severity: "moderate",
  cause: "ours",
  price: { amount: 86.4, currency: "GBP" },
  delay: 90,
};
