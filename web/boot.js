// Starts the program: takes its two files, each only as published, and runs them.
// When that cannot be done, shows one of the reasons that index.html holds ready; no word
// a person reads stands here.

const { first, published, module, prepare, keep } = globalThis.amends;

// "\0asm", version 1: the smallest module there is.
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

document.getElementById("reload").addEventListener("click", () => location.reload());

// A panic shows itself (src/platform/failure.rs). A trap without one, such as a stack that
// ran over, comes to light only here.
addEventListener("error", ({ error }) => {
  if (["RuntimeError", "RangeError", "InternalError"].includes(error?.name)) show("stopped");
});

start().catch((reason) => show(typeof reason === "string" ? reason : "stopped"));

async function start() {
  if (typeof WebAssembly !== "object") throw "missing";
  try {
    new WebAssembly.Module(EMPTY);
  } catch {
    throw "refused";
  }
  const [wasm, glue] = first();
  const [response, { default: init, words, engine, draw }] = await Promise.all([
    published(...wasm),
    module(...glue),
  ]);
  // Step by step, so that the browser can answer in between.
  for (const step of [() => init({ module_or_path: response }), words, engine, draw]) {
    await step();
    await turn();
  }
  // After the first drawing, so as not to hold it up.
  requestAnimationFrame(() => setTimeout(later));
}

function turn() {
  return new Promise((resolve) => setTimeout(resolve));
}

async function later() {
  const { dataset } = document.documentElement;
  await prepare(dataset.language);
  dataset.ready = "";
  // Where the browser keeps no copy, everything else goes on.
  keep().catch(() => {});
}

function show(reason) {
  const failure = document.getElementById("failure");
  // The first reason is the cause; later ones only follow from it.
  if (!failure.hidden) return;
  document.getElementById("app").hidden = true;
  failure.querySelector(`[data-reason="${reason}"]`).hidden = false;
  failure.hidden = false;
}
