// node xtask/pack.mjs <file>…: a line for each, what it holds squeezed (deflate) and in letters
// (base64). Node brings both along; crates for them would have to be compiled.

import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

for (const file of process.argv.slice(2)) {
  console.log(deflateRawSync(readFileSync(file), { level: 9 }).toString("base64"));
}
