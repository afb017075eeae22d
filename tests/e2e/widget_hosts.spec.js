// The element in the frameworks that hosts are written in: children, attributes, properties that are
// objects, names of several words, events, and being shown again.

import { FACTS, FILES, expect, page as pageOf, property, test as base } from "./widget_host.js";
import { bundle } from "./hosts/build.js";
import { serve } from "./server.js";

const HOSTS = ["vanilla", "react", "vue", "svelte", "lit"];

const test = base.extend({
  site: [
    async ({}, use) => {
      const scripts = await Promise.all(HOSTS.map(async (name) => [`${name}.js`, Buffer.from(await bundle(name))]));
      const pages = HOSTS.map((name) => [
        `${name}.html`,
        pageOf(`<script type="module" src="${name}.js"></script><script type="module" src="widget.js"></script>`),
      ]);
      const site = await serve({ instead: new Map([...FILES, ...scripts, ...pages]) });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
});

const show = (page, given) =>
  page.evaluate(async (given) => {
    globalThis.changes ??= [];
    const onChange = ({ detail }) => globalThis.changes.push(detail);
    await globalThis.host.show({ ...given, onChange }, document.getElementById("here"));
    document.querySelector("amends-advisor").id = "a";
  }, given);

for (const name of HOSTS) {
  test(`in ${name}`, async ({ page, host }) => {
    await host(`${name}.html`);
    await page.waitForFunction(() => globalThis.host);
    await show(page, { theme: "dark", locked: true, shareText: true, facts: FACTS });
    const element = page.locator("#a");

    // Children, strings, switches, objects, names of several words.
    await expect(element.locator("#forecast")).toBeVisible();
    await expect(element.locator("> p[slot=footer]")).toBeVisible();
    await expect(element.locator(".amends")).toHaveAttribute("data-theme", "dark");
    await expect(element.locator("#story")).toBeDisabled();
    expect(await property(page, "facts")).toMatchObject({ severity: "moderate", delay: 90 });
    expect(await property(page, "shareText")).toBe(true);

    // What changes at the host changes here, and is no news to the host.
    const facts = { ...FACTS, severity: "minor" };
    await page.evaluate((given) => globalThis.host.update(given), { theme: "light", locked: false, facts });
    await expect(element.locator(".amends")).toHaveAttribute("data-theme", "light");
    await expect(element.locator("#story")).toBeEnabled();
    await expect(element.locator("#fact-severity input[value=minor]")).toBeChecked();
    expect(await page.evaluate(() => globalThis.changes)).toEqual([]);

    // What the user changes is told, and stays when the host draws the same again.
    await element.locator("#fact-severity input[value=major]").check();
    await expect.poll(() => page.evaluate(() => globalThis.changes.at(-1)?.facts.severity)).toBe("major");
    await page.evaluate((given) => globalThis.host.update(given), { theme: "dark", locked: false, facts: { ...facts } });
    await expect(element.locator("#fact-severity input[value=major]")).toBeChecked();

    // Hidden and shown again.
    await page.evaluate(() => globalThis.host.hide());
    await expect(element).toHaveCount(0);
    await show(page, { theme: "dark", locked: false, shareText: false, facts });
    await expect(element.locator("#fact-severity input[value=minor]")).toBeChecked();
    await expect(element.locator("> p[slot=footer]")).toBeVisible();
  });
}
