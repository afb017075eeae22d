// The published schema of policies says the same as the reader of files, which
// tests/core/policies.rs holds to the same table.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openDialog, saved } from "./doors.js";
import { expect, test } from "./harness.js";
import { breaks } from "./schemas.js";
import { DIST } from "./server.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const fits = (file) => breaks("policy", file).length === 0;
const ROWS = readFileSync("tests/cases/policies.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line));

test("the page publishes the schema", () => {
  expect(read(join(DIST, "schema/policy.schema.json"))).toEqual(read("schema/policy.schema.json"));
});

test("the sample fits the schema", () => {
  expect(breaks("policy", read("schema/policy.sample.json"))).toEqual([]);
});

test("the schema and the reader agree", () => {
  const odd = ROWS.filter((row) => !row.only_read && fits(row.file) === Boolean(row.wrong));
  expect(odd.map((row) => row.case)).toEqual([]);
  // What only the reader can tell fits the schema, or it need not be told apart.
  expect(ROWS.filter((row) => row.only_read && !fits(row.file)).map((row) => row.case)).toEqual([]);
});

test("what the page saves fits the schema", async ({ page, open }) => {
  await open();
  await openDialog(page, "Policy");
  const file = JSON.parse(await saved(page, "Save as a file"));
  expect(breaks("policy", file)).toEqual([]);
  expect(file.margin_percent).toBe(40);
});
