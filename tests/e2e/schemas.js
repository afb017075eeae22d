// The published schemas, and what a file breaks of them.

import { readFileSync } from "node:fs";

import Ajv2020 from "ajv/dist/2020.js";

const read = (name) => JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8"));

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
for (const name of ["case", "message", "plans", "policy", "record", "scenario", "session"]) ajv.addSchema(read(name), name);

// What a file breaks of a schema, a line each; nothing when it is as published.
export function breaks(name, file) {
  const check = ajv.getSchema(name);
  return check(file) ? [] : check.errors.map((error) => `${error.instancePath} ${error.message}`);
}
