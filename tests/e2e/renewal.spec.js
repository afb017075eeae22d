// A new version of the page comes only when the reader says so, and over nothing that is not kept.

import { NEWS, besideIt, caches, isMarked, isNext, mark, notice, test, visit } from "./copied.js";
import { story } from "./desk.js";
import { STORY } from "./flow.js";
import { expect, matrix, started } from "./harness.js";
import { LIBRARY, button, goTo } from "./workshop.js";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 60_000 });

// Opens the page again, while there is a version after it.
async function behind(page, publishNext) {
  publishNext();
  await page.reload();
  await started(page);
}

test.describe("a new version", () => {
  test("waits, says so, and comes when it is asked for", async ({ page, open, publishNext }) => {
    await visit(page, open);
    await behind(page, publishNext);
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
    await behind(page, publishNext);
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
    await behind(page, publishNext);
    await mark(page);
    await story(page).fill("Nowhere but here. ");
    await notice(page).getByRole("button", { name: "Load the new version" }).click();
    await expect(notice(page)).toContainText("The new version was not loaded");
    expect(await isMarked(page)).toBe(true);
    await expect(story(page)).toHaveValue("Nowhere but here. ");
  });

  test("nor when keeping fails for the first time in that moment", async ({ page, open, publishNext }) => {
    await visit(page, open);
    await behind(page, publishNext);
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
    await behind(page, publishNext);
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

for (const look of matrix) {
  test.describe(look.name, () => {
    test.use(look.use);

    test("the notice is accessible and covers nothing that has the focus", async ({ page, open, axe, publishNext }) => {
      await visit(page, open);
      await behind(page, publishNext);
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
