// The published schema of messages says the same as the reader of messages, which
// tests/core/host.rs holds to the same table.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "./harness.js";
import { breaks } from "./schemas.js";
import { DIST } from "./server.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const ROWS = readFileSync("tests/cases/host_messages.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line));

test("the page publishes the schema", () => {
  expect(read(join(DIST, "schema/message.schema.json"))).toEqual(read("schema/message.schema.json"));
});

test("the schema and the reader agree", () => {
  const fits = ({ message }) => breaks("message#/$defs/to_frame", message).length === 0;
  const heard = ({ heard }) => ["hello", "init"].includes(heard);
  const odd = ROWS.filter((row) => !row.only_read && fits(row) !== heard(row));
  expect(odd.map((row) => row.case)).toEqual([]);
  // What only the reader can tell fits the schema, or it need not be told apart.
  expect(ROWS.filter((row) => row.only_read && !fits(row)).map((row) => row.case)).toEqual([]);
});
