// The hosts as scripts for the browser: `bundle("react")` is the text of one.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { compile, compileModule } from "svelte/compiler";

const FOLDER = dirname(fileURLToPath(import.meta.url));

const svelte = {
  name: "svelte",
  setup(build) {
    const compiled = (filename, by) => {
      const { js } = by(readFileSync(filename, "utf8"), { filename, generate: "client" });
      return { contents: js.code, loader: "js" };
    };
    build.onLoad({ filter: /\.svelte$/ }, ({ path }) => compiled(path, compile));
    build.onLoad({ filter: /\.svelte\.js$/ }, ({ path }) => compiled(path, compileModule));
  },
};

export async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, `${name}.js`)],
    bundle: true,
    format: "esm",
    write: false,
    conditions: ["browser", "production"],
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    plugins: [svelte],
  });
  return outputFiles[0].text;
}
