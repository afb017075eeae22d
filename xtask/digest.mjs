// node xtask/digest.mjs <file>…: a line `sha384-…` for each, as `integrity` wants it.
// Node brings the digest along; a crate for it would have to be compiled.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

for (const file of process.argv.slice(2)) {
  console.log(`sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`);
}
