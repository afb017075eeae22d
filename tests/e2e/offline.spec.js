// The copy of the page that the browser keeps: it opens without a network, becomes a new version
// only when the reader says so, and goes when everything is erased.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { setFact, story } from "./desk.js";
import { close, dialog, eraseAll, openDialog } from "./doors.js";
import { STORY, wholeFlow } from "./flow.js";
import { expect, matrix, started, test as base } from "./harness.js";
import { digest, namingPolicy } from "./published.js";
import { DIST, POLICY, serve } from "./server.js";
import { LIBRARY, button, goTo } from "./workshop.js";

const test = base.extend({
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

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 60_000 });

// The browser looks for a new version some seconds after the page was opened.
const NEWS = { timeout: 20_000 };

const buildOf = (folder) => {
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
async function visit(page, open) {
  await open();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

const notice = (page) => page.locator(".notice");
const isNext = (page) => page.locator('meta[name="build"]').count().then(Boolean);
const caches = (page) => page.evaluate(() => globalThis.caches.keys());
// A page of the same site beside Amends, once the browser has seen that no window holds the version
// before. It does that in its own time: who comes back sooner still gets that one.
async function besideIt(context, host) {
  const page = await context.newPage();
  await page.goto(host.site);
  await page.waitForFunction(async (scope) => !(await navigator.serviceWorker.getRegistration(scope)).waiting, host.url);
  return page;
}

// Stays until the page is loaded anew.
const mark = (page) => page.evaluate(() => (globalThis.marked = true));
const isMarked = (page) => page.evaluate(() => globalThis.marked === true);
const keptCase = (page) => page.evaluate(() => localStorage.getItem("amends.case") ?? "");

test("the copy is exactly what was built", () => {
  const files = readdirSync(DIST, { recursive: true })
    .map((name) => join(DIST, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [relative(DIST, path).replaceAll("\\", "/"), digest(readFileSync(path))])
    // The worker itself, and the page as one file, which is made afterwards.
    .filter(([name]) => !["offline.js", "amends.html"].includes(name))
    // What pages of others load: the element, the frame's script, the digests for both.
    .filter(([name]) => !/^(widget[./]|embed\.js$|integrity\.json$)/.test(name))
    .map(([name, of]) => [name === "index.html" ? "" : name, of]);
  expect(buildOf(DIST).build.files).toEqual(Object.fromEntries(files));
});

test("the second visit needs no network", async ({ page, context, open, host }) => {
  await visit(page, open);
  await host.close();
  await context.setOffline(true);
  await page.goto(host.url);
  await started(page);
  await wholeFlow(page);
});

test("so does a first visit, once the copy is whole", async ({ page, context, open, host }) => {
  await visit(page, open);
  await host.close();
  await context.setOffline(true);
  await wholeFlow(page);
});

test("a link to a case opens without a network", async ({ page, open, host }) => {
  await visit(page, open);
  await host.close();
  await page.goto(`${host.url}index.html?from=mail#case=AQYAAAEB`);
  await started(page);
  await expect(dialog(page).getByRole("alert")).toContainText("damaged");
});

test.describe("a house with a policy beside the page", () => {
  // As whoever runs the site puts it there, after the build.
  const putPolicy = (folder, name) => {
    const path = join(folder, "index.html");
    writeFileSync(path, namingPolicy(readFileSync(path, "utf8")));
    const policy = JSON.parse(readFileSync("schema/policy.sample.json", "utf8"));
    writeFileSync(join(folder, "policy.json"), JSON.stringify({ ...policy, name }));
  };
  const policyOf = async (page, name) => {
    // It may come after the page has started, and an open dialog need not follow.
    await expect(async () => {
      const policy = await openDialog(page, "Policy");
      try {
        await expect(policy).toContainText("This is the policy of this site", { timeout: 2_000 });
        await expect(page.getByLabel("Name of the policy")).toHaveValue(name, { timeout: 2_000 });
      } finally {
        await close(page);
      }
    }).toPass({ timeout: 10_000 });
  };

  test("has it without a network too, as it was last", async ({ page, open, host, folder }) => {
    putPolicy(folder, "House of before");
    host.publish(folder);
    await visit(page, open);
    await policyOf(page, "House of before");
    writeFileSync(join(folder, "policy.json"), readFileSync(join(folder, "policy.json"), "utf8").replace("before", "today"));
    host.publish(folder);
    await page.reload();
    await started(page);
    await policyOf(page, "House of today");
    // A host in trouble has not taken it away.
    host.ail("policy.json");
    await page.reload();
    await started(page);
    await policyOf(page, "House of today");
    await host.close();
    await page.reload();
    await started(page);
    await policyOf(page, "House of today");
  });

  test("whose policy is named later has it at the visit after the next", async ({ page, open, host, folder }) => {
    putPolicy(folder, "House of later");
    await visit(page, open);
    host.publish(folder);
    await page.reload();
    await started(page);
    await expect.poll(() => page.evaluate(async () => (await (await globalThis.caches.match("./")).text()).includes("policy.json"))).toBe(true);
    await page.reload();
    await started(page);
    await policyOf(page, "House of later");
  });
});

test("the worker asks for nothing but the files, once", async ({ page, context, open, host }) => {
  const asked = [];
  context.on("request", (request) => request.serviceWorker() && asked.push(request));
  await visit(page, open);
  await story(page).fill(STORY);
  await expect(page.locator("#forecast")).toBeVisible();
  const urls = asked.map((request) => request.url()).filter((url) => !url.endsWith("offline.js"));
  const files = Object.keys(buildOf(DIST).build.files).map((name) => host.url + name);
  expect(urls.sort()).toEqual(files.sort());
  expect(asked.filter((request) => request.method() !== "GET" || request.postData())).toEqual([]);
  // Told beside what the page itself has fetched.
  await page.locator(".privacy").click();
  await expect(dialog(page)).toContainText(`a copy of the page: ${files.length} files of this site`);
  await expect(page.locator("[data-requests]")).toHaveAttribute("data-requests", "0");
});

test.describe("a new version", () => {
  test("waits, says so, and comes when it is asked for", async ({ page, open, publishNext }) => {
    await visit(page, open);
    publishNext();
    await page.reload();
    await started(page);
    await mark(page);
    await story(page).pressSequentially("A parcel came late. ");
    await expect(notice(page)).toContainText("A new version of this page is ready.", NEWS);
    expect(await isNext(page)).toBe(false);
    // In the language of the page, also when that changes.
    await page.locator(".bar .languages").selectOption("pl");
    await expect(notice(page)).toContainText("Nowa wersja tej strony jest gotowa.");
    await page.locator(".bar .languages").selectOption("en");
    await expect(notice(page)).toContainText("A new version");
    await expect(notice(page)).toHaveCount(1);
    // Typing goes on under it, and so does the old version.
    await story(page).press("End");
    await story(page).pressSequentially("Twice");
    expect(await isMarked(page)).toBe(true);
    await notice(page).getByRole("button", { name: "Load the new version" }).click();
    await page.waitForFunction(() => !globalThis.marked);
    await started(page);
    expect(await isNext(page)).toBe(true);
    await expect(story(page)).toHaveValue("A parcel came late. Twice");
    await expect(notice(page)).toHaveCount(0);
  });

  test("comes by itself when the page is opened after it was closed, and the old one goes", async ({ page, context, open, host, publishNext }) => {
    await visit(page, open);
    publishNext();
    await page.reload();
    await started(page);
    await notice(page).getByRole("button", { name: "Later" }).click();
    await expect(notice(page)).toHaveCount(0);
    expect(await isNext(page)).toBe(false);
    await page.close();
    const again = await besideIt(context, host);
    await again.goto(host.url);
    await started(again);
    expect(await isNext(again)).toBe(true);
    await expect.poll(() => caches(again)).toEqual([expect.stringMatching(/next$/)]);
  });

  test("is never loaded over a text that the browser does not keep", async ({ page, open, publishNext }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("", "QuotaExceededError");
      };
    });
    await visit(page, open);
    publishNext();
    await page.reload();
    await started(page);
    await mark(page);
    await story(page).fill("Nowhere but here. ");
    await notice(page).getByRole("button", { name: "Load the new version" }).click();
    await expect(notice(page)).toContainText("The new version was not loaded");
    expect(await isMarked(page)).toBe(true);
    await expect(story(page)).toHaveValue("Nowhere but here. ");
  });

  test("nor when keeping fails for the first time in that moment", async ({ page, open, publishNext }) => {
    await visit(page, open);
    publishNext();
    await page.reload();
    await started(page);
    await mark(page);
    await expect(notice(page)).toBeVisible(NEWS);
    // One task: nothing is drawn between what is typed and the click.
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("", "QuotaExceededError");
      };
      const story = document.querySelector("textarea");
      story.value = "Nowhere but here. ";
      story.dispatchEvent(new InputEvent("input", { bubbles: true }));
      document.querySelector(".notice button").click();
    });
    await expect(notice(page)).toContainText("The new version was not loaded");
    expect(await isMarked(page)).toBe(true);
    await expect(story(page)).toHaveValue("Nowhere but here. ");
  });

  test("nor over a case that is being written in the workshop", async ({ page, open, publishNext }) => {
    await visit(page, open);
    publishNext();
    await page.goto("#workshop");
    await page.reload();
    await button(page, "Write a case").click();
    await page.getByLabel("Title", { exact: true }).fill("Nowhere but here");
    await notice(page).getByRole("button", { name: "Load the new version" }).click();
    await expect(notice(page)).toContainText("The new version was not loaded");
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Nowhere but here");
    // Elsewhere in the workshop it is still begun, until it is left.
    await goTo(page, LIBRARY);
    await notice(page).getByRole("button", { name: "Load the new version" }).click();
    await expect(notice(page)).toContainText("The new version was not loaded");
    await button(page, "Write a case").click();
    await button(page, "Leave it").click();
    await notice(page).getByRole("button", { name: "Load the new version" }).click();
    await expect.poll(() => isNext(page).catch(() => false)).toBe(true);
  });

  test("leaves another window with the version that it began with", async ({ page, context, open, host, publishNext }) => {
    await visit(page, open);
    const other = await context.newPage();
    await other.goto(host.url);
    await started(other);
    await mark(other);
    publishNext();
    await page.reload();
    await started(page);
    await notice(page).getByRole("button", { name: "Load the new version" }).click();
    await expect.poll(() => isNext(page).catch(() => false)).toBe(true);
    await host.close();
    // What the old version loads later is still there for it.
    await other.locator(".bar .languages").selectOption("bg");
    await expect(other.locator("html")).toHaveAttribute("lang", "bg");
    expect(await isMarked(other)).toBe(true);
    expect(await isNext(other)).toBe(false);
  });

  test("of which only half is there is not kept", async ({ page, open, host, publishNext }) => {
    await visit(page, open);
    const before = await caches(page);
    publishNext({ half: true });
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
      const coming = registration.installing;
      return new Promise((done) => {
        const tell = () => ["installed", "redundant"].includes(coming.state) && done(coming.state);
        coming.addEventListener("statechange", tell);
        tell();
      });
    });
    expect(state).toBe("redundant");
    expect(await caches(page)).toEqual(before);
    await expect(notice(page)).toHaveCount(0);
    await host.close();
    await page.reload();
    await started(page);
    expect(await isNext(page)).toBe(false);
  });
});

test("everything erased leaves no copy, and the next visit makes one anew", async ({ page, open, host }) => {
  await visit(page, open);
  await story(page).fill("Late. ");
  await setFact(page, "severity", "minor");
  await expect.poll(() => keptCase(page)).toContain("Late.");
  await eraseAll(page);
  await expect(story(page)).toHaveValue("");
  const left = await page.evaluate(async () => ({
    storage: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await globalThis.caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ storage: [], session: [], caches: [], databases: [], workers: 0 });
  await page.goto(host.url);
  await started(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  expect(await caches(page)).toHaveLength(1);
});

test("a worker without files takes all copies away", async ({ page, open, host, folder }) => {
  await visit(page, open);
  writeFileSync(join(folder, "offline.js"), `self.build={"version":"","files":{}};\n${buildOf(DIST).script}`);
  host.publish(folder);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await expect.poll(() => caches(page)).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test.describe("installing", () => {
  test("is not offered where the site's policy forbids it, and nothing is breached", async ({ page, open }) => {
    await visit(page, open);
    await expect(page.locator("link[rel=manifest]")).toHaveCount(0);
  });

  test.describe("under a policy that allows it", () => {
    test.use({ policy: `${POLICY}; manifest-src 'self'` });

    test("is offered, with icons, in the language of the page", async ({ page, context, open, host }) => {
      await visit(page, open);
      await expect(page.locator("link[rel=manifest]")).toHaveCount(1);
      const browser = await context.newCDPSession(page);
      const { errors, data } = await browser.send("Page.getAppManifest");
      expect(errors).toEqual([]);
      const manifest = JSON.parse(data);
      expect(manifest.lang).toBe("en");
      expect(manifest.name).toContain("Amends");
      const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
      expect(installabilityErrors.map((error) => error.errorId).filter((id) => id !== "in-incognito")).toEqual([]);
      const where = await page.locator("link[rel=manifest]").evaluate((link) => link.href);
      expect(new URL(manifest.start_url, where).href).toBe(host.url);
      for (const icon of manifest.icons) {
        const size = await page.evaluate(async (address) => {
          const blob = await (await fetch(address)).blob();
          if (blob.type.includes("svg")) return "any";
          const { width, height } = await createImageBitmap(blob);
          return `${width}x${height}`;
        }, new URL(icon.src, where).href);
        expect(size).toBe(icon.sizes);
      }
    });
  });
});

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    test("the notice is accessible and covers nothing that has the focus", async ({ page, open, axe, publishNext }) => {
      await visit(page, open);
      publishNext();
      await page.reload();
      await started(page);
      await expect(notice(page)).toBeVisible(NEWS);
      await story(page).fill(STORY);
      await expect(page.locator("#forecast")).toBeVisible();
      await axe(".notice");
      const covered = () =>
        page.evaluate(() => {
          const focused = document.activeElement;
          const { left, top, right, bottom } = focused.getBoundingClientRect();
          const corners = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]];
          const seen = corners.filter(([x, y]) => !document.elementFromPoint(x, y)?.closest(".notice"));
          return focused.closest(".notice") || seen.length > 0 ? "" : focused.outerHTML.slice(0, 100);
        });
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press("Tab");
        await expect.poll(covered, "what the notice covers").toBe("");
      }
    });
  });
}
