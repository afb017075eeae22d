// How the page starts, and what it says when it cannot.

import { readFileSync } from "node:fs";

import { expect, failure, matrix, test } from "./harness.js";
import { POLICY } from "./server.js";

const WORDS = words("locales/en/shell.ftl");

test("the program takes over the shell", async ({ page, open }) => {
  await open();
  await expect(failure(page).view).toBeHidden();
});

test("each file comes over the network once", async ({ page, open }) => {
  await open();
  const loads = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry.transferSize > 0)
      .map((entry) => entry.name),
  );
  expect(loads.length).toBeGreaterThan(3);
  expect(loads).toEqual([...new Set(loads)]);
});

test.describe("a damaged program", () => {
  test.use({ tolerated: /digest|integrity|preload/i });

  test("is not run", async ({ page, baseURL }) => {
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 1] ^= 1;
      await route.fulfill({ response, body });
    });
    await page.goto(baseURL);
    await expect(failure(page).reason).toHaveText(WORDS["shell-damaged"]);
  });

  test("nor is a damaged glue", async ({ page, baseURL }) => {
    await page.route(/amends-[0-9a-f]+\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n;` });
    });
    await page.goto(baseURL);
    await expect(failure(page).reason).toHaveText(WORDS["shell-damaged"]);
  });
});

test.describe("a program that does not arrive", () => {
  test.use({ tolerated: /404|digest|integrity|preload/i });

  test("is named", async ({ page, baseURL }) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
    await page.goto(baseURL);
    await expect(failure(page).reason).toHaveText(WORDS["shell-unreachable"]);
  });
});

test("a browser without WebAssembly is told so", async ({ page, baseURL }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(baseURL);
  await expect(failure(page).reason).toHaveText(WORDS["shell-missing"]);
});

test.describe("a site that forbids WebAssembly", () => {
  test.use({ tolerated: /wasm-eval|WebAssembly|preload/i });

  test("is named", async ({ page, baseURL }) => {
    await page.route(baseURL, async (route) => {
      const response = await route.fetch();
      const policy = POLICY.replace(" 'wasm-unsafe-eval'", "");
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    await page.goto(baseURL);
    await expect(failure(page).reason).toHaveText(WORDS["shell-refused"]);
  });
});

test.describe("without JavaScript", () => {
  // The program is preloaded in vain.
  test.use({ javaScriptEnabled: false, tolerated: /preload/ });

  test("the page says what it needs", async ({ page, baseURL }) => {
    await page.goto(baseURL);
    const notice = page.locator("noscript p");
    await expect(notice).toBeVisible();
    await expect(notice).toHaveText(WORDS["shell-no-script"]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(WORDS["shell-incident"]);
  });
});

test.describe("a fault of somebody else’s, such as an extension", () => {
  test.use({ tolerated: /Invalid array length/ });

  test("leaves the page in front", async ({ page, open }) => {
    await open();
    const heard = page.waitForEvent("pageerror");
    await page.evaluate(() => void setTimeout(() => new Array(-1)));
    await heard;
    await expect(page.locator("#app")).toBeVisible();
    await expect(failure(page).view).toBeHidden();
  });
});

test.describe("a panic", () => {
  test.use({ tolerated: /panicked|unreachable|broken by an extension/ });

  // What an extension that rewrites the page does to it: the nodes are no longer the program's.
  const breakTheDocument = () => {
    const refuse = () => {
      throw new Error("broken by an extension");
    };
    Node.prototype.appendChild = refuse;
    Node.prototype.insertBefore = refuse;
  };

  test("shows a view that needs nothing from the program", async ({ page, baseURL }) => {
    await page.addInitScript(breakTheDocument);
    await page.goto(baseURL);
    await expect(failure(page).reason).toHaveText(WORDS["shell-stopped"]);
    await expect(page.locator("#app")).toBeHidden();
    await page.getByText(WORDS["shell-detail"]).click();
    await expect(page.locator("#failure pre")).toContainText("panicked at");

    const reloaded = page.waitForEvent("load");
    await page.getByRole("button", { name: WORDS["shell-reload"] }).click();
    await reloaded;
  });

  for (const [where, open] of [
    ["the workshop", (page) => page.locator(".ws-place").nth(2)],
    ["a dialog", (page) => page.locator("dialog[open] .tabs, dialog[open] button").last()],
  ]) {
    test(`in ${where} leaves nothing in front of it`, async ({ page, baseURL }) => {
      await page.goto(baseURL + (where === "the workshop" ? "#workshop" : ""));
      await page.waitForSelector("html[data-ready]");
      if (where === "a dialog") await page.getByRole("button", { name: "Cases" }).click();
      await expect(open(page)).toBeVisible();
      await page.evaluate(breakTheDocument);
      await open(page).click();
      await expect(failure(page).reason).toHaveText(WORDS["shell-stopped"]);
      await expect(page.locator("#app:visible, #workshop:visible, dialog[open]")).toHaveCount(0);
    });
  }

  for (const look of matrix) {
    test.describe(look.name, () => {
      test.use(look.use);

      test("its view is accessible", async ({ page, baseURL, axe }) => {
        await page.addInitScript(breakTheDocument);
        await page.goto(baseURL);
        await expect(failure(page).view).toBeVisible();
        await axe();
      });
    });
  }
});

// The messages of a file, by id; those of one line.
function words(file) {
  const lines = readFileSync(file, "utf8").matchAll(/^([a-z-]+) = (.+)$/gm);
  return Object.fromEntries([...lines].map(([, id, text]) => [id, text]));
}
