// The same figure is the same integer wherever it stands: in words, as a bar, as dots, in the
// table, at the end of the curve, in the options, in the reasons.

import {
  CHOICES,
  OPEN_EXAMPLES,
  advice,
  chooseOption,
  drawn,
  loadExample,
  openAll,
  options,
  seeded,
  setFact,
} from "./desk.js";
import { expect, test } from "./harness.js";

const CASES = ["untreated", "plan", "no-failure"];
const SETTINGS = 32;

for (const id of OPEN_EXAMPLES) {
  test(`the figures of ${id} agree under each option`, async ({ page, open }) => {
    await open();
    await loadExample(page, id);
    for (const option of await options(page)) {
      await chooseOption(page, option);
      await figuresAgree(page);
    }
  });
}

// Two parts, so that two workers share them.
for (const part of [0, 1]) {
  test(`the figures of random facts agree, part ${part + 1}`, async ({ page, open }) => {
    test.setTimeout(60_000);
    const random = seeded(1 + part);
    const one = (list) => list[Math.floor(random() * list.length)];
    await open();
    for (const _ of Array(SETTINGS / 2)) {
      // All but the first setting stands on the one before, as a person's changes do.
      await setFact(page, "severity", one(CHOICES.severity));
      for (const fact of [one(Object.keys(CHOICES)), one(Object.keys(CHOICES))]) {
        await setFact(page, fact, one(CHOICES[fact]));
      }
      await chooseOption(page, one(await options(page)));
      await figuresAgree(page);
    }
  });
}

// Reads the figures in each place where they stand, and compares them with the bars.
async function figuresAgree(page) {
  await drawn(page);
  const figures = await bars(page);
  const { untreated, plan, "no-failure": intact } = figures;
  for (const { n, low, high } of Object.values(figures)) {
    expect(low).toBeLessThanOrEqual(n);
    expect(n).toBeLessThanOrEqual(high);
    expect(high).toBeLessThanOrEqual(100);
  }

  const forecast = page.locator("#forecast");
  expect(integers(await forecast.locator(".big strong").textContent())).toEqual([plan.n]);
  expect(integers(await forecast.locator(".big-range").textContent())).toEqual([plan.low, plan.high]);
  // Of 100, the figure, its range, nothing done, nothing gone wrong.
  const sentence = (await forecast.locator(":scope > p.print-only").textContent()).trim();
  expect(integers(sentence).filter((n, place) => ![0, 4].includes(place))).toEqual([
    plan.n,
    plan.low,
    plan.high,
    untreated.n,
    intact.n,
  ]);
  const bar = await page.locator(".sticky a b").textContent();
  expect(integers(bar)).toEqual([plan.n, 100, plan.low, plan.high]);

  const view = (place) => page.locator(`#forecast-view-tab-${place}`).click();
  await view(0);
  const dots = await page.locator("svg.dots").evaluate((chart) => ({
    drawn: chart.querySelectorAll(".dot").length,
    stay: chart.querySelectorAll(".dot.stay").length,
    more: chart.querySelectorAll(".dot.more").length,
    lost: chart.querySelectorAll(".dot.lost").length,
    label: chart.getAttribute("aria-label"),
  }));
  expect(dots.drawn).toBe(100);
  expect(dots.stay + dots.more).toBe(plan.n);
  expect(dots.stay + dots.lost).toBe(untreated.n);
  expect(integers(dots.label)).toEqual([
    100,
    12,
    dots.stay,
    dots.more || dots.lost,
    100 - dots.stay - dots.more - dots.lost,
    plan.low,
    plan.high,
  ]);
  const legend = await page.locator(".legend li").allTextContents();
  expect(legend.flatMap(integers).reduce((sum, n) => sum + n, 0)).toBe(100);

  await view(1);
  const curve = page.locator(".curve");
  expect(integers(await curve.getAttribute("aria-label")).slice(2)).toEqual([
    plan.n,
    plan.low,
    plan.high,
    untreated.n,
    intact.n,
  ]);
  const names = await curve.locator(".name").evaluateAll((texts) =>
    texts.map((text) => [text.classList[1], ...[".n", ".range"].map((part) => text.querySelector(part).textContent)]),
  );
  for (const [name, n, range] of names) {
    expect([Number(n), ...integers(range)], name).toEqual(triple(figures[name]));
  }
  const nothing = await page.locator("[data-option=nothing] input").isChecked();
  expect(names.length).toBe(nothing ? 2 : 3);
  await openAll(page, ".over-time");
  // Each month, and at the last the same figures again.
  const rows = await page.locator("#curve-table tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
  );
  expect(rows.length).toBe(13);
  for (const [n, low, high] of rows.flat().map(integers)) {
    expect(low <= n && n <= high && high <= 100, `${low} ≤ ${n} ≤ ${high}`).toBe(true);
  }
  expect(rows.at(-1).map(integers)).toEqual(names.map(([name]) => triple(figures[name])));

  await view(2);
  await expect(page.locator("#forecast [data-row]")).toHaveCount(CASES.length);
  for (const name of CASES) {
    const cells = await page.locator(`#forecast [data-row=${name}] td`).allTextContents();
    const { n, low, high } = figures[name];
    expect(cells.flatMap(integers), name).toEqual([n, low, high, 100 - n]);
  }

  const columns = await page.locator("[data-option]").evaluateAll((columns) =>
    columns.map((column) => ({
      id: column.dataset.option,
      chosen: column.querySelector("input").checked,
      n: column.querySelector(".n").textContent,
      range: column.querySelector(".range").textContent,
      extra: column.querySelector("[data-figure=extra] dd")?.textContent ?? "0",
    })),
  );
  for (const option of columns) {
    const [n, [low, high]] = [Number(option.n), integers(option.range)];
    expect(low <= n && n <= high, `${option.id}: ${low} ≤ ${n} ≤ ${high}`).toBe(true);
    expect(Number(option.extra.replace("−", "-")), `more by ${option.id}`).toBe(n - untreated.n);
    if (option.chosen) expect([n, low, high]).toEqual(triple(plan));
    if (option.id === "nothing") expect([n, low, high]).toEqual(triple(untreated));
  }
  expect(columns.filter((option) => option.chosen).length).toBe(1);

  const level = async (row) => integers(await page.locator(`.way-row[data-row=${row}] td`).first().textContent());
  expect(await level("untreated")).toEqual(triple(untreated));
  expect(await level("no_failure")).toEqual(triple(intact));
  if (!nothing) expect(await level("plan")).toEqual(triple(plan));

  // Frequencies are told “of 100”, never as one in so many.
  expect(await advice(page).innerText()).not.toMatch(/\b1 in \d/);
}

// What the bars beside the forecast say, by case.
async function bars(page) {
  const rows = await page.locator("#forecast [data-bar]").evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.dataset.bar,
      text: row.querySelector(".figure").textContent,
      drawn: ["x", "width"].map((side) => row.querySelector(".band").getAttribute(side)),
      tick: row.querySelector(".tick").getAttribute("x"),
    })),
  );
  expect(rows.map((row) => row.id)).toEqual(CASES);
  return Object.fromEntries(
    rows.map(({ id, text, drawn, tick }) => {
      const [n, low, high] = integers(text);
      expect([tick, ...drawn].map(Number.parseFloat), `the bar of ${id}`).toEqual([n, low, high - low]);
      return [id, { n, low, high }];
    }),
  );
}

function triple({ n, low, high }) {
  return [n, low, high];
}

function integers(text) {
  return (text.match(/\d+/g) ?? []).map(Number);
}
