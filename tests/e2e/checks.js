// What holds of the page in each of its states, whatever it shows.

import { NARROW, expect } from "./harness.js";

// The least side of a target.
const LEAST = 24;
// More stops than there are in any state.
const FAR = 400;

// No scrolling to the side.
export async function fits(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect.soft(content, "the width of the page").toBeLessThanOrEqual(window);
}

// Each target, with its label and what the label spreads over; links that run in a text are
// as high as its lines.
export async function largeEnough(page, part = "") {
  const kinds = ["a[href]", "button", "input", "select", "summary", "textarea", "[role=tab]"];
  const targets = page.locator(kinds.map((kind) => part + kind).join(", "));
  const small = await targets.evaluateAll((targets, least) => {
    const runsInText = (target) =>
      getComputedStyle(target).display.startsWith("inline") &&
      [...target.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const sizes = (target) => {
      const { width, height } = target.getBoundingClientRect();
      const spread = getComputedStyle(target, "::after");
      const own = [width, height];
      return spread.position === "absolute" ? [own, [spread.width, spread.height].map(Number.parseFloat)] : [own];
    };
    return targets
      .filter((target) => target.checkVisibility() && !target.disabled && !target.matches(".skip") && !runsInText(target))
      .map((target) => {
        const all = [target, target.closest("label")].filter(Boolean).flatMap(sizes);
        const [width, height] = [0, 1].map((side) => Math.max(...all.map((size) => size[side])));
        return [width, height, target.outerHTML.slice(0, 110)];
      })
      .filter(([width, height]) => Math.min(width, height) < least - 0.01)
      .map(([width, height, html]) => `${width.toFixed(1)} × ${height.toFixed(1)}: ${html}`);
  }, LEAST);
  expect.soft(small, "targets that are too small").toEqual([]);
}

// Through the page until the focus leaves it; how many stops there were.
export async function walk(page, key) {
  for (let stop = 0; stop < FAR; stop += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) return stop;
    await inSight(page);
  }
  throw new Error(`the focus does not leave the page by ${key}`);
}

// Near each corner, inside its rounding, of what has the focus, it is what the eye sees. Of what is higher than the
// window, the part inside counts, and one corner; and one of a field of several lines, of which the browser brings
// the line with the caret into sight.
export async function inSight(page) {
  const covered = () => page.evaluate(() => {
    const focus = document.activeElement;
    if (focus === document.body) return [];
    const name = `${focus.localName}#${focus.id}.${focus.className} ${focus.textContent.slice(0, 40)}`;
    // A radio or a checkbox is seen by its label.
    const seen = focus.matches("input[type=radio], input[type=checkbox]") ? (focus.closest("label") ?? focus) : focus;
    const [box] = seen.getClientRects();
    if (!box || box.width === 0) return [`${name} is not shown`];
    const edges = {
      left: Math.max(box.left, 0),
      right: Math.min(box.right, innerWidth),
      top: Math.max(box.top, 0),
      bottom: Math.min(box.bottom, innerHeight),
    };
    const high = box.height > innerHeight / 2 || focus.localName === "textarea";
    const { left, right, top, bottom } = high ? edges : box;
    const [x, y] = [Math.min(8, (right - left) / 4), Math.min(8, (bottom - top) / 4)];
    const hits = [
      [left + x, top + y],
      [right - x, top + y],
      [left + x, bottom - y],
      [right - x, bottom - y],
    ].map(([left, top]) => {
      const hit = document.elementFromPoint(left, top);
      if (hit && (seen.contains(hit) || hit.contains(focus) && hit.matches("label"))) return null;
      const by = hit ? `${hit.localName}.${hit.getAttribute("class")}` : "the edge of the window";
      return `${name} is covered at ${left.toFixed()},${top.toFixed()} by ${by}`;
    });
    const found = hits.filter(Boolean);
    return high && found.length < hits.length ? [] : found;
  });
  // A part that is drawn a frame later may push it down before the browser follows.
  await expect.poll(covered, "what covers the focus").toEqual([]);
}

// No words are cut off, neither by what hides the rest nor at the end of their box.
export async function whole(page, part = "body") {
  const cut = await page.locator(part).evaluate((part) => {
    // What lies behind a field and repeats it; what is heard and not seen; the bar, which says
    // the beginning of what stands above it; the reader's own words in a field of one line; the
    // beginning of a story on its card.
    const MEANT = ".story-marks, .story-marks *, .unseen, .unseen *, .sticky *, .case-name, .ws-excerpt";
    const pen = document.createElement("canvas").getContext("2d");
    const width = (text, style) => {
      pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      return pen.measureText(text).width;
    };
    const room = (element, style) =>
      element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const hides = (overflow) => ["hidden", "clip"].includes(overflow);
    const found = (element) => {
      const style = getComputedStyle(element);
      if (element.localName === "select") return width(element.selectedOptions[0]?.text ?? "", style) > room(element, style);
      if (element.localName === "input") return !element.value && width(element.placeholder, style) > room(element, style) + 1;
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      if (hides(style.overflowY) && high) return true;
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      return wide && (hides(style.overflowX) || (words && style.overflowX === "visible"));
    };
    return [...part.querySelectorAll("*")]
      .filter((element) => element instanceof HTMLElement && element.clientWidth > 0 && element.checkVisibility() && !element.matches(MEANT))
      .filter(found)
      .map((element) => `${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}: ${element.outerHTML.slice(0, 160)}`);
  });
  expect.soft(cut, "words that are cut off").toEqual([]);
}

// What is read on a wide screen is read on one as narrow as 400 % of zoom leave it.
export async function stays(page) {
  const texts = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set();
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (data.trim() && parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.add(data.trim());
      }
      return [...found];
    });
  const wide = await texts();
  await page.setViewportSize(NARROW);
  const lost = async () => {
    const narrow = new Set(await texts());
    return wide.filter((text) => !narrow.has(text));
  };
  await expect.poll(lost, "what a narrow screen leaves out").toEqual([]);
}
