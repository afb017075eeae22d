// What every printed page must be.

import { expect } from "./harness.js";

// The lightest grey that still reads as black text, of 255.
const DARK = 0x59;

// Each visible text, and what lies behind it.
export async function blackOnWhite(page, part = "#app") {
  const colours = await page.evaluate((part) => {
    const found = new Set();
    const walker = document.createTreeWalker(document.querySelector(part), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility()) continue;
      const { color, fill } = getComputedStyle(element);
      const ink = element instanceof SVGElement ? fill : color;
      let paper = "rgba(0, 0, 0, 0)";
      for (let at = element; at && paper === "rgba(0, 0, 0, 0)"; at = at.parentElement) {
        paper = getComputedStyle(at).backgroundColor;
      }
      found.add(`${ink} on ${paper} in ${element.closest("[class]")?.getAttribute("class")}`);
    }
    return [...found];
  }, part);
  expect(colours.length).toBeGreaterThan(0);
  const wrong = colours.filter((entry) => {
    const [ink, paper] = entry.split(" in ")[0].split(" on ").map((colour) => colour.match(/[\d.]+/g).map(Number));
    const white = paper.slice(0, 3).every((part) => part === 255) && (paper[3] ?? 1) === 1;
    return ink.slice(0, 3).some((part) => part > DARK) || !white;
  });
  expect(wrong, "text that is not black on white").toEqual([]);
}
