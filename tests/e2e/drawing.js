// A browser that stops drawing. On a busy machine without a graphics card Chromium may, once in
// thousands of pages, give a page no more frames. What waits for one then waits forever: a click
// for its button to stand still, a closed dialog for its event. Nothing brings the frames back, so
// such a test is tried once more, in another browser. Any other failure counts at once: a test
// that passes at the second try has a fault, here or in the page.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// How long a page may take for an answer or a frame; both take milliseconds.
const PATIENCE = 5000;

// A fixture of every test. Playwright tries each failure again (`retries`); this ends those tries
// that no stopped browser is the reason for.
export const drawing = [
  // Named for its order: what asks for the page ends before the page does.
  async ({ browser, page: _ }, use, info) => {
    const folder = join(info.project.outputDir, "stopped");
    const mark = join(folder, info.testId);
    if (info.retry > 0 && !existsSync(mark)) throw new Error("It failed while the browser drew: see its first try.");
    await use();
    if (info.status !== info.expectedStatus && (await stopped(browser))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(mark, "");
      console.log(`The browser stopped drawing: ${info.title}`);
    }
  },
  { auto: true },
];

// Whether a page still answers but gets no frame. One that does not answer is busy: that is its own.
async function stopped(browser) {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const states = pages.map(
    async (page) => (await soon(page.evaluate(() => true))) && !(await soon(page.evaluate(frame))),
  );
  return (await Promise.all(states)).some(Boolean);
}

// Not by requestAnimationFrame, which a clock that a test has paused does not call.
const frame = () =>
  new Promise((drawn) => new IntersectionObserver(() => drawn(true)).observe(document.documentElement));

// Whether a promise is kept in time. One that is broken tells nothing of frames.
function soon(promise) {
  const late = new Promise((done) => setTimeout(done, PATIENCE, false));
  return Promise.race([promise.catch(() => true), late]);
}
