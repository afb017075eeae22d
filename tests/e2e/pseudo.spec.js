// In a language that nobody speaks, everything is in that language, and nothing is cut off.

import { fits, largeEnough, whole } from "./checks.js";
import { inLanguage } from "./desk.js";
import { eachDialog, someCases } from "./doors.js";
import { NARROW, WIDE, test as base, expect, started } from "./harness.js";
import { CLOSE, INSTEAD_OF, OPEN, pseudoFiles } from "./pseudo.js";
import { serve } from "./server.js";
import { STATES } from "./states.js";

const test = base.extend({
  site: [
    async ({}, use) => {
      const site = await serve({ instead: pseudoFiles() });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
});

for (const [name, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const [state, bring] of Object.entries(STATES)) {
      test(`${state} is translated and has room`, async ({ page, open }) => {
        await open();
        await inLanguage(page, INSTEAD_OF);
        await bring(page);
        await translated(page);
        await fits(page);
        await whole(page);
        await largeEnough(page);
      });
    }

    test("so is each dialog", async ({ page, open }) => {
      test.setTimeout(90_000);
      await open();
      await inLanguage(page, INSTEAD_OF);
      await someCases(page);
      const start = async () => {
        await page.reload();
        await started(page);
        await expect(page.locator("html")).toHaveAttribute("lang", INSTEAD_OF);
      };
      await eachDialog(page, start, (title) =>
        test.step(title, async () => {
          await translated(page);
          await fits(page);
          await whole(page, "dialog");
          await largeEnough(page, "dialog ");
        }),
      );
    });
  });
}

// What is read or heard stands in brackets, but for what is the same in every language or the
// reader's own.
async function translated(page) {
  const bare = await page.evaluate(
    ([OPEN, CLOSE, language]) => {
      // The reader's own words; what a machine reads; keys; grades; languages by their own names;
      // texts to copy, which have codes and sources in their midst (tests/core/papers.rs).
      const MEANT = [
        "q, .story-marks, blockquote[lang], .own-print",
        "code, kbd, .share-link, .requested, script, style",
        ".grade [aria-hidden], option[lang], .papers-text, .paper-cited",
      ].join();
      // A work is called as its authors called it.
      const labels = [...document.querySelectorAll(".source-label, .cited-label")].map((label) => label.textContent.trim());
      const SPOKEN = ["alt", "aria-description", "aria-label", "aria-roledescription", "aria-valuetext", "placeholder", "title"];
      // What the browser writes in the language of the page: days, months, currencies.
      const days = [...Array(366).keys()].map((day) => new Date(2028, 0, 1 + day, 12));
      const dates = ["long", "short"].flatMap((style) =>
        days.map((day) => day.toLocaleDateString(language, { weekday: style, day: "numeric", month: style })),
      );
      const browser = new Set(dates.flatMap((date) => date.match(/\p{L}+/gu)));
      const isCode = (word) => /^[A-Z]{3}$/.test(word);

      let depth = 0;
      // The words of a text that stand outside of brackets.
      const outside = (text) => {
        let words = "";
        for (const sign of text) {
          if (sign === OPEN) depth += 1;
          else if (sign === CLOSE) depth -= 1;
          else if (depth === 0) words += sign;
          if (depth < 0) return [text];
        }
        return (words.match(/\p{L}+/gu) ?? []).filter((word) => !browser.has(word) && !isCode(word));
      };
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const element = node instanceof Element ? node : node.parentElement;
        if (!element.checkVisibility() || element.closest(MEANT)) continue;
        if (node instanceof Element) {
          for (const name of SPOKEN.filter((name) => node.hasAttribute(name) && !node.matches(".case-name"))) {
            const before = depth;
            depth = 0;
            const words = outside(node.getAttribute(name));
            if (words.length > 0 || depth !== 0) found.push(`${name}=${node.getAttribute(name)}`);
            depth = before;
          }
        } else if (!labels.includes(node.data.trim()) && outside(node.data).length > 0) {
          found.push(`${node.data} in ${element.outerHTML.slice(0, 120)}`);
        }
      }
      if (depth !== 0) found.push("brackets that are not closed");
      depth = 0;
      if (outside(document.title).length > 0) found.push(document.title);
      return found;
    },
    [OPEN, CLOSE, INSTEAD_OF],
  );
  expect.soft(bare, "what is not translated").toEqual([]);
}
