// How fast what stands beside the page is: an element and a frame on somebody's page, the cases of
// the workshop, the wall. Each function gives milliseconds, one for each time.

import { expect } from "@playwright/test";

import { framed, hosting, iframe } from "./host.js";
import { LIBRARY, goTo, guess, openCase, openWall } from "./workshop.js";

// From an element's being put in until it stands, where another one has stood.
export const elements = (page, times) =>
  page.evaluate(async (times) => {
    const stands = async () => {
      const element = document.createElement("amends-advisor");
      element.setAttribute("loading", "eager");
      const ready = new Promise((resolve) => element.addEventListener("amends-ready", resolve, { once: true }));
      const begun = performance.now();
      document.body.append(element);
      await ready;
      return { element, took: performance.now() - begun };
    };
    await stands();
    const took = [];
    while (took.length < times) {
      const second = await stands();
      took.push(second.took);
      second.element.remove();
    }
    return took;
  }, times);

// From a click in the list until the case is there, for each of them.
export async function cases(page, ids) {
  const took = [];
  for (const id of ids) {
    await goTo(page, LIBRARY);
    took.push(
      await page.locator(`[data-scenario=${id}] .actions button`).first().evaluate(async (button) => {
        const begun = performance.now();
        button.click();
        while (!document.querySelector("#case-title")) await new Promise((next) => setTimeout(next));
        return performance.now() - begun;
      }),
    );
  }
  return took;
}

// From a key in the trainer's window to the frame of the wall that shows the step it leads to, by
// the one clock that both windows have.
export async function steps(page, id, keys) {
  await openCase(page, id);
  const wall = await openWall(page);
  await guess(page, 50);
  await page.locator("#case-title").focus();
  await page.evaluate(() =>
    addEventListener("keydown", ({ timeStamp }) => (globalThis.pressed = performance.timeOrigin + timeStamp), true),
  );
  await wall.evaluate(() => {
    globalThis.shown = {};
    new MutationObserver(() => {
      const { step } = document.querySelector("[data-step]").dataset;
      requestAnimationFrame(() => (globalThis.shown[step] ??= performance.timeOrigin + performance.now()));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const late = [];
  for (let key = 0; key < keys; key += 1) {
    const [press, step] = key % 2 ? ["PageUp", "room"] : ["PageDown", "reveal"];
    await wall.evaluate(() => (globalThis.shown = {}));
    await page.keyboard.press(press);
    const shown = await wall.waitForFunction((step) => globalThis.shown[step], step);
    late.push((await shown.jsonValue()) - (await page.evaluate(() => globalThis.pressed)));
  }
  return late;
}

// From a change of the height of what a frame shows until its host hears of it.
export async function heights(page, widths) {
  const host = await hosting((amends, own) => iframe(amends, `lang=en&host=${encodeURIComponent(own)}`));
  try {
    await page.goto(host.url);
    await framed(page, expect);
    return await page.evaluate(async (widths) => {
      const frame = document.querySelector("iframe");
      const heard = () =>
        new Promise((resolve) => {
          const hear = ({ data }) => {
            if (data.amends?.type !== "resize") return;
            removeEventListener("message", hear);
            resolve(performance.now());
          };
          addEventListener("message", hear);
        });
      const late = [];
      for (const width of widths) {
        await new Promise((resolve) => requestIdleCallback(resolve));
        const begun = performance.now();
        frame.width = width;
        late.push((await heard()) - begun);
      }
      return late;
    }, widths);
  } finally {
    await host.close();
  }
}
