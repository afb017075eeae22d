// node xtask/brotli.mjs <folder>: a line `raw brotli path` for each file in it.
// Node brings brotli along; a crate for it would have to be compiled.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

const folder = process.argv[2];

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const bytes = readFileSync(path);
  console.log(bytes.length, brotliCompressSync(bytes).length, relative(folder, path));
}
