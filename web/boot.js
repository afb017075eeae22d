// Starts the program: fetches its two files, each only as published, and runs them.
// When that cannot be done, shows one of the reasons that index.html holds ready; no word
// a person reads stands here.

// Trunk writes both files into <head> as preloads, with their digests.
const glue = document.querySelector('link[rel="modulepreload"]');
const wasm = document.querySelector('link[rel="preload"][as="fetch"]');

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
  // The glue is fetched by itself first, since import() checks no digest.
  const [response] = await Promise.all([published(wasm), published(glue)]);
  const { default: init } = await import(glue.href);
  await init({ module_or_path: response });
}

// The response to a preload link, whose digest the browser has compared.
async function published(link) {
  const { href } = link;
  const integrity = link.integrity || link.dataset.integrity;
  // A stale copy in the cache does not match either, so the second try goes past the cache.
  for (const cache of ["default", "reload"]) {
    const response = await fetch(href, { integrity, cache }).catch(() => null);
    if (response?.ok) return response;
  }
  // fetch() does not say whether it was the network or the digest.
  const there = await fetch(href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  throw there?.ok ? "damaged" : "unreachable";
}

function show(reason) {
  const failure = document.getElementById("failure");
  // The first reason is the cause; later ones only follow from it.
  if (!failure.hidden) return;
  document.getElementById("app").hidden = true;
  failure.querySelector(`[data-reason="${reason}"]`).hidden = false;
  failure.hidden = false;
}
