// The published schema of policies says the same as the reader of files, which
// tests/core/policies.rs holds to the same table.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import Ajv from "ajv/dist/2020.js";

import { openDialog, saved } from "./doors.js";
import { expect, test } from "./harness.js";
import { DIST } from "./server.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
const fits = ajv.compile(read("schema/policy.schema.json"));
const ROWS = readFileSync("tests/cases/policies.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line));

test("the page publishes the schema", () => {
  expect(read(join(DIST, "schema/policy.schema.json"))).toEqual(read("schema/policy.schema.json"));
});

test("the sample fits the schema", () => {
  expect(fits(read("schema/policy.sample.json")), ajv.errorsText(fits.errors)).toBe(true);
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
  expect(fits(file), ajv.errorsText(fits.errors)).toBe(true);
  expect(file.margin_percent).toBe(40);
});
