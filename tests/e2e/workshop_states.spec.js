// Every state of the workshop is usable by all, in each theme and at each width, in a language of
// short words and one of long and tall ones. The page is loaded once for all states of a look.

import { fits, largeEnough, whole } from "./checks.js";
import { give } from "./doors.js";
import { expect, matrix, test } from "./harness.js";
import { EXERCISES, SESSION, code, codes, goTo, guess, openCase, reveal } from "./workshop.js";

const main = (page) => page.locator(".ws-exercise .button.main").click();

async function exercise(page, name) {
  await goTo(page, EXERCISES);
  await page.locator(`input[value=${name}]`).check();
}

// Codes of guesses, so many of 100 each.
const typed = (id, ...stays) => stays.map((stays, salt) => code({ stays, parts: ["regret"] }, salt, id)).join(" ");

// Two cases are put into the session.
async function twoCases(page) {
  for (const at of [0, 1]) await page.locator(".ws-card .actions .link").nth(at).click();
  await goTo(page, SESSION);
}

const STATES = {
  cases: async () => {},
  "no case fits": (page) => page.getByRole("searchbox").fill("qqqq"),
  "a file refused": async (page) => {
    await give(page, '{"amends":"scenario","version":1,"language":"en","title":"x","facts":{"severity":"awful"}}', "x.json");
    await expect(page.locator(".caution")).toBeVisible();
  },
  "a case": (page) => openCase(page, "sc-06"),
  "a guess refused": async (page) => {
    await openCase(page, "sc-06");
    await page.locator("#guess-stays").fill("many");
    await page.locator(".ws-guess button[type=submit]").click();
  },
  "a guess committed, codes of the room": async (page) => {
    await openCase(page, "sc-06");
    await guess(page, 50, "words", ["regret"]);
    await codes(page).fill(`${typed("sc-06", 20, 40, 60)} ABC`);
    await page.locator(".ws-room summary").click();
  },
  "the forecast": async (page) => {
    await reveal(page, "sc-06", 99, "words");
    await codes(page).fill(typed("sc-06", 30, 60, 90));
    await page.locator(".ws-presenter .disclosure-button").click();
  },
  debrief: async (page) => {
    await reveal(page, "sc-02");
    await page.locator(".ws-step").nth(4).click();
  },
  "a case that is handed over": (page) => reveal(page, "sc-17", 40, "words"),
  "the matrix": async (page) => {
    await page.locator(".ws-frame select").selectOption("matrix");
    await reveal(page, "sc-06");
  },
  "another vocabulary": async (page) => {
    await page.locator(".ws-frame select").selectOption("learn");
    await openCase(page, "sc-06");
  },
  "no case for an exercise": (page) => goTo(page, EXERCISES),
  "what if": async (page) => {
    await reveal(page, "sc-06");
    await goTo(page, EXERCISES);
    await page.locator("input[name=direction][value=more]").check();
    await main(page);
  },
  faults: async (page) => {
    await exercise(page, "faults");
    await page.locator(".ws-sentence").nth(1).click();
    await main(page);
    await expect(page.locator(".ws-verdict").first()).toBeVisible();
  },
  "one written": async (page) => {
    await reveal(page, "sc-06");
    await codes(page).fill(typed("sc-06", 30, 60));
    await exercise(page, "write");
    await page.locator("#try-letter").fill("a b c d e f g h i j");
    await main(page);
    await expect(page.locator(".ws-exercise table")).toBeVisible();
  },
  money: async (page) => {
    await reveal(page, "sc-06");
    await exercise(page, "money");
    await page.locator(".ws-picks select").last().selectOption({ index: 1 });
  },
  "no session": (page) => goTo(page, SESSION),
  "the session": async (page) => {
    await twoCases(page);
    await page.locator("#begins").fill("noon");
  },
  "writing a case": async (page) => {
    await page.locator(".ws-library > .actions button").first().click();
    await page.locator("#write-price").fill("a lot");
    await page.locator(".ws-write button[type=submit]").click();
  },
  sheets: async (page) => {
    await twoCases(page);
    await page.locator(".ws-session .button.main + .button").click();
    await expect(page.locator(".ws-sheet")).toBeVisible();
  },
  handout: async (page) => {
    await STATES.sheets(page);
    await page.locator("input[value=handout]").check();
  },
  "the answer key": async (page) => {
    await STATES.sheets(page);
    await page.locator("input[value=key]").check();
    await page.locator(".ws-paper .actions .button").click();
    await expect(page.locator(".ws-sheet")).toBeVisible();
  },
};

// What a telephone shows, by its address.
const PHONES = {
  "a guess": ["sc-07", async () => {}],
  "its code": ["sc-07", (page) => guess(page, 50)],
  "the forecast": [
    "sc-07",
    async (page) => {
      await guess(page, 50);
      await page.locator(".ws-main > .actions .button").click();
      await expect(page.locator("#reveal")).toBeVisible();
    },
  ],
  "a bad link": ["sc-99", async () => {}],
};

// To another part of the workshop as it is at first, without loading the page again.
async function to(page, hash) {
  for (const way of ["#workshop-wall", hash]) {
    await page.evaluate((way) => {
      for (const name of ["amends.workshop", "amends.workshop.guess"]) localStorage.removeItem(name);
      location.hash = way;
    }, way);
    await expect(page.locator(".ws-wall")).toHaveCount(way === "#workshop-wall" ? 1 : 0);
  }
}

for (const look of matrix) {
  for (const language of ["en", "te"]) {
    test.describe(`${language}, ${look.name}`, () => {
      test.use(look.use);

      test.beforeEach(async ({ page, open }) => {
        await page.addInitScript((language) => localStorage.setItem("amends.language", language), language);
        await open("#workshop");
        await expect(page.locator("html")).toHaveAttribute("lang", language);
      });

      test("each state is accessible", async ({ page, axe }) => {
        test.setTimeout(180_000);
        for (const [name, bring] of Object.entries(STATES)) {
          await test.step(name, async () => {
            await to(page, "#workshop");
            await bring(page);
            await fits(page);
            await largeEnough(page);
            await whole(page);
            await axe();
          });
        }
      });

      test("each state of a telephone is accessible, and the wall", async ({ page, axe }) => {
        test.setTimeout(60_000);
        for (const [name, [id, bring]] of Object.entries(PHONES)) {
          await test.step(name, async () => {
            await to(page, `#workshop=${id}`);
            await bring(page);
            await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
            await fits(page);
            await largeEnough(page);
            await whole(page);
            await axe();
          });
        }
        await test.step("the wall", async () => {
          await to(page, "#workshop-wall");
          await axe();
        });
      });
    });
  }
}
