// The form that writes the code for pages of one's own; and that the code works there.

import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

import { copied, drawn, loadExample, watchClipboard } from "./desk.js";
import { dialog } from "./doors.js";
import { AXE, expect, matrix, started, test } from "./harness.js";
import { framed, hosting, inside } from "./host.js";
import { digest } from "./published.js";
import { BASE, DIST, serve } from "./server.js";

async function openForm(page) {
  await page.locator(".menu button").nth(1).click();
  await page.getByRole("tab", { name: "In a page of yours" }).click();
  await expect(dialog(page).locator("#embed-code")).toBeVisible();
  return dialog(page);
}

// The form in Amends, beside a page that is to show it.
async function formFor(page, host) {
  await page.goto(host.amends);
  await started(page);
  return openForm(page);
}

const code = async (form) => form.locator(".share-link").first().textContent();
const tick = (form, name) => form.getByLabel(name).check();

test("the digests are those of the published files", () => {
  const list = JSON.parse(readFileSync(join(DIST, "integrity.json"), "utf8"));
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(DIST, join(parentPath, name)));
  // It cannot name itself, nor the worker, which has the list in it; the page as one file has no other.
  const unlisted = ["integrity.json", "offline.js", "amends.html"];
  expect(Object.keys(list).sort()).toEqual(paths.filter((path) => !unlisted.includes(path)).sort());
  for (const [path, listed] of Object.entries(list)) {
    expect(digest(readFileSync(join(DIST, path))), path).toBe(listed);
  }
});

test("what is chosen stands in the code, and is copied", async ({ page, open, baseURL }) => {
  await watchClipboard(page);
  await open();
  const form = await openForm(page);
  await expect.poll(() => code(form)).toBe(
    `<iframe src="${baseURL}?embed=1" title="Amends" width="100%" height="900" allow="clipboard-write" loading="lazy"></iframe>`,
  );
  await form.getByLabel("Language", { exact: true }).selectOption("pl");
  await form.getByLabel("Colours", { exact: true }).selectOption("dark");
  await form.getByLabel("Begins with").selectOption("sc-06");
  await form.getByLabel("The plan").uncheck();
  await tick(form, "More contrast");
  await tick(form, "The reader cannot change the case");
  await form.locator("#embed-host").fill("intranet.example");
  await expect(form.locator("#embed-host-wrong")).toContainText("not the address of a page");
  await form.locator("#embed-host").fill("https://Intranet.example/teams");
  await expect(form.locator("#embed-host-wrong")).toBeEmpty();
  await expect.poll(() => code(form)).toContain(
    'src="' + baseURL + '?embed=1#lang=pl&amp;theme=dark+more&amp;scenario=sc-06&amp;locked=true' +
      '&amp;parts=form+forecast+options+letter+why&amp;host=https://intranet.example"',
  );
  const origin = new URL(baseURL).origin;
  await expect(form.locator(".csp")).toHaveText(`frame-src ${origin}`);
  await tick(form, "With a script");
  await expect(form.locator(".csp")).toHaveText(`frame-src ${origin}; script-src ${origin}`);
  const list = JSON.parse(readFileSync(join(DIST, "integrity.json"), "utf8"));
  await expect(form.locator(".share-link").first()).toContainText(`integrity="${list["embed.js"]}"`);
  await form.getByRole("button", { name: "Copy the code" }).click();
  await expect(form.locator(".report")).toHaveText("Copied.");
  expect(await copied(page)).toBe(await code(form));
  for (const [place, words] of [["sharepoint", "Embed"], ["react", "JSX"], ["vue", "template"], ["wordpress", "Custom HTML"], ["confluence", "Iframe"]]) {
    await form.getByLabel("Where it goes").selectOption(place);
    await expect(form).toContainText(words);
  }
  await form.getByLabel("An element").check();
  await expect.poll(() => code(form)).toContain(
    '<amends-advisor lang="pl" theme="dark more" scenario="sc-06" locked="true" parts="form forecast options letter why">',
  );
});

test("the preview shows what was chosen, and follows it", async ({ page, open }) => {
  await open();
  await loadExample(page, "sc-04");
  const form = await openForm(page);
  await form.getByLabel("Begins with").selectOption("desk");
  await form.getByLabel("Language", { exact: true }).selectOption("ro");
  await tick(form, "Show a preview");
  const frame = page.frameLocator(".embed-preview");
  await expect(frame.locator("html[data-ready]")).toHaveAttribute("lang", "ro", { timeout: 20_000 });
  const shown = (scope) => scope.locator("[data-option] .n, [data-option] strong").allTextContents();
  await expect(frame.locator("#forecast")).toBeVisible();
  await expect.poll(async () => (await shown(frame)).join()).toBe((await shown(page)).join());
  await form.getByLabel("Colours", { exact: true }).selectOption("dark");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark", { timeout: 20_000 });
  // It says that nothing has left the page, and that stays true.
  await expect(page.locator(".requests")).toHaveAttribute("data-requests", "0");
});

test.describe("on a page of another origin", () => {
  test.use({ tolerated: /another origin: http:\/\/127\.0\.0\.1:\d+\// });

  const ways = {
    "a frame alone": async () => {},
    "a frame with the script and a policy": async (form) => {
      await tick(form, "With a script");
      await tick(form, "With the policy");
    },
    "a frame in a sandbox, with the script": async (form) => {
      await tick(form, "With a script");
      await tick(form, "Shut in");
    },
  };

  for (const [name, choose] of Object.entries(ways)) {
    test(`the code of ${name} works`, async ({ page }) => {
      let [pasted, allowed] = ["", ""];
      const host = await hosting(() => pasted, { allowed: () => allowed });
      try {
        const form = await formFor(page, host);
        await form.getByLabel("Language", { exact: true }).selectOption("en");
        await form.getByLabel("Begins with").selectOption("sc-06");
        await form.locator("#embed-host").fill(host.url);
        await choose(form);
        if (name !== "a frame alone") await expect(form.locator(".share-link").first()).toContainText("integrity=");
        await drawn(page);
        pasted = (await code(form)).replace("<iframe ", '<iframe id="amends" ');
        // The page allows what the form says, and no more.
        allowed = await form.locator(".csp").textContent();
        await page.goto(host.url);
        await page.locator("#amends").scrollIntoViewIfNeeded();
        const frame = await framed(page, expect);
        await expect(frame.locator("#forecast")).toBeVisible();
        const [outer, inner] = [page.locator("#amends"), frame.locator("body")];
        const high = async () => [
          await outer.evaluate((frame) => frame.clientHeight),
          await inner.evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
        ];
        if (name === "a frame alone") {
          expect((await high())[0]).toBe(900);
        } else {
          await expect.poll(async () => { const [a, b] = await high(); return Math.abs(a - b); }).toBeLessThanOrEqual(1);
        }
        if (name.includes("policy")) {
          await expect.poll(() => page.evaluate(() => globalThis.heard.map(({ data }) => data.amends.type))).toContain("ready");
        }
      } finally {
        await host.close();
      }
    });
  }
});

test.describe("as an element on a page of another origin", () => {
  test.use({ tolerated: /another origin: http:\/\/127\.0\.0\.1:\d+\// });

  test("the code works", async ({ page }) => {
    let [pasted, allowed] = ["", ""];
    const host = await hosting(() => pasted, { allowed: () => allowed });
    try {
      const form = await formFor(page, host);
      await form.getByLabel("An element").check();
      await form.getByLabel("Language", { exact: true }).selectOption("pl");
      await form.getByLabel("Begins with").selectOption("sc-06");
      await form.getByLabel("The plan").uncheck();
      await tick(form, "The reader cannot change the case");
      await expect.poll(() => code(form)).toContain('locked="true"');
      await drawn(page);
      [pasted, allowed] = [await code(form), await form.locator(".csp").textContent()];
      expect(pasted).toMatch(/integrity="sha384-.*<amends-advisor lang="pl"/s);
      await page.goto(host.url);
      const advisor = page.locator("amends-advisor");
      await expect(advisor.locator("#forecast")).toBeVisible({ timeout: 20_000 });
      await expect(advisor.locator(".plan-section")).toBeHidden();
      await expect(advisor.locator("#story")).toBeDisabled();
      await expect(advisor.locator("[lang=pl]").first()).toBeVisible();
    } finally {
      await host.close();
    }
  });
});

// The frame on a page of the same site, so that axe sees both; what it shows is the page's, whose own
// states a11y.spec.js opens.
const around = (fragment) =>
  `<!doctype html><html lang="en"><title>Intranet</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
   <main><h1>Intranet</h1><iframe id="amends" title="Amends" width="100%" height="600" src="${BASE}?embed=1#${fragment}"></iframe></main></html>`;

for (const language of ["en", "te"]) {
  for (const look of matrix) {
    test.describe(`${language}, ${look.name}`, () => {
      test.use({ ...look.use, tolerated: /another origin: http:\/\/127\.0\.0\.1:\d+\// });

      test("a frame is accessible", async ({ page, axe }) => {
        test.setTimeout(90_000);
        const pages = ["", "&scenario=sc-06", "&scenario=sc-06&locked=true", "&scenario=sc-06&mode=advice", "&scenario=sc-06&parts=forecast+letter"];
        const bodies = pages.map((settings, place) => [`host-${place}.html`, Buffer.from(around(`lang=${language}${settings}`))]);
        const site = await serve({ instead: new Map(bodies) });
        try {
          for (const [place, settings] of pages.entries()) {
            await page.goto(`${site.url}host-${place}.html`);
            const frame = await framed(page, expect);
            await expect(frame.locator("html")).toHaveAttribute("lang", language);
            if (settings) await expect(frame.locator("#forecast")).toBeVisible();
            const content = inside(page);
            await content.evaluate(AXE);
            await axe();
            const over = await content.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(over, "what runs over the side").toBeLessThanOrEqual(0);
          }
        } finally {
          await site.close();
        }
      });
    });
  }
}
