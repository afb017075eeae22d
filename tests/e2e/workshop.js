// The workshop as a trainer and a room handle it.

import { readFileSync } from "node:fs";

import { WIDE, expect, started } from "./harness.js";

export const CASES = JSON.parse(readFileSync("src/course/scenarios.json", "utf8"));

// The order in which a guess counts them.
const WAYS = ["nothing", "words", "restore", "beyond", "hand_over"];
const PARTS = ["responsibility", "repair", "explanation", "regret", "repentance", "forgiveness"];
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const figure = (page) => page.locator("#reveal .ws-figure");
export const codes = (page) => page.locator("#codes");
export const button = (page, name) => page.getByRole("button", { name, exact: true });

// Places of the workshop, in the order of their buttons.
export const LIBRARY = 0;
export const EXERCISES = 2;
export const SESSION = 3;
export const placeButton = (page, place) => page.locator(".ws-place").nth(place);
export const goTo = (page, place) => placeButton(page, place).click();

// Opens a case of ours from the list.
export async function openCase(page, id) {
  if ((await page.locator(".ws-cards").count()) === 0) await goTo(page, LIBRARY);
  await page.locator(`[data-scenario=${id}] .actions button`).first().click();
  await expect(page.locator("#case-title")).toBeVisible();
}

export async function guess(page, stays, way = "restore", parts = []) {
  await page.locator("#guess-stays").fill(String(stays));
  await page.locator(`input[name=way][value=${way}]`).check();
  for (const part of parts) await page.locator(".ws-guess .ws-parts input").nth(PARTS.indexOf(part)).check();
  await page.locator(".ws-guess button[type=submit]").click();
  await expect(page.locator(".ws-committed")).toBeVisible();
}

// To the forecast of a case, by a guess of one's own.
export async function reveal(page, id, stays = 60, way = "restore") {
  await openCase(page, id);
  await guess(page, stays, way);
  await page.locator(".ws-step").nth(3).click();
  await expect(figure(page)).toBeVisible();
}

// A code, worked out apart from the program: four characters of the guess and the salt, and one
// that is the sum of them in the field of 32, each weighed, and of the case.
export function code({ stays, way = "words", parts = [] }, salt, tie) {
  const bits = parts.reduce((sum, part) => sum + 2 ** PARTS.indexOf(part), 0);
  const data = ((stays * WAYS.length + WAYS.indexOf(way)) * 64 + bits) * 32 + salt;
  const symbols = [15, 10, 5, 0].map((shift) => (data >> shift) & 31);
  const doubled = (n) => (n & 16 ? (n << 1) ^ 37 : n << 1);
  const weighed = (n, times) => Array.from({ length: times }).reduce(doubled, n);
  const check = symbols.reduce((sum, symbol, place) => sum ^ weighed(symbol, place + 1), crc32(tie) % 32);
  return [...symbols, check].map((symbol) => LETTERS[symbol]).join("");
}

function crc32(text) {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

// Everything a person sees or hears of the page, and its address.
export const everything = (page) =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll("body *")].flatMap((element) =>
      [...element.attributes].filter(({ name }) => /^(aria-|title|alt|placeholder|value|data-)/.test(name)).map(({ value }) => value),
    );
    return [document.body.innerText, document.body.textContent, ...attributes, location.href, document.title].join("\n");
  });

// The wall, opened from the case that is open.
export async function openWall(page) {
  const [wall] = await Promise.all([page.waitForEvent("popup"), button(page, "Open the wall").click()]);
  await wall.setViewportSize(WIDE);
  await started(wall);
  return wall;
}
