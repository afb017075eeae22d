// The copy of the page that the browser keeps: it opens without a network, and goes when everything
// is erased.

import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import { buildOf, caches, keptCase, test, visit } from "./copied.js";
import { setFact, story } from "./desk.js";
import { close, dialog, eraseAll, openDialog } from "./doors.js";
import { STORY, wholeFlow } from "./flow.js";
import { expect, started } from "./harness.js";
import { digest, namingPolicy } from "./published.js";
import { DIST, POLICY } from "./server.js";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 60_000 });

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
