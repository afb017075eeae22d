// Starts the program: takes its two files, each only as published, and runs them.
// When that cannot be done, shows one of the reasons that index.html holds ready; no word
// a person reads stands here.

const { first, published, module, workshopWords, prepare, keep } = globalThis.amends;

// "\0asm", version 1: the smallest module there is.
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

document.getElementById("reload").addEventListener("click", () => location.reload());

// A panic shows itself (src/platform/failure.rs). A trap without one, such as a stack that
// ran over, comes to light only here. What others do wrong, such as an extension, is no fault of
// the program: there is no WebAssembly in it.
addEventListener("error", ({ error }) => {
  const traps = ["RuntimeError", "RangeError", "InternalError"].includes(error?.name);
  if (traps && /wasm/i.test(error.stack)) show("stopped");
});

const failed = (reason) => show(typeof reason === "string" ? reason : "stopped");

// The page, and the workshop that takes its place while the address asks for it.
const app = document.getElementById("app");
const room = Object.assign(document.createElement("div"), { id: "workshop" });
const framed = "embed" in document.documentElement.dataset;
const inWorkshop = () => !framed && location.hash.startsWith("#workshop");

if (inWorkshop()) {
  // The layout that is drawn beforehand is the page's, and so is the program on its way: taken
  // over and given up, it is not loaded to its end.
  app.querySelector("main").hidden = true;
  const preload = document.querySelector("link[as=fetch]");
  if (preload) fetch(preload.href).then(({ body }) => body.cancel()).catch(() => {});
}

const once = (start) => {
  let started;
  return () => (started ??= start());
};
const places = { page: once(page), workshop: once(workshop) };

addEventListener("hashchange", () => route().catch(failed));
route().catch(failed);

async function route() {
  if (typeof WebAssembly !== "object") throw "missing";
  try {
    new WebAssembly.Module(EMPTY);
  } catch {
    throw "refused";
  }
  // The page stays until the workshop is there.
  if (inWorkshop()) await globalThis.amends.workshop();
  const [gone, come] = inWorkshop() ? [app, room] : [room, app];
  gone.replaceWith(come);
  await places[inWorkshop() ? "workshop" : "page"]();
}

async function page() {
  const [wasm, glue] = first();
  const [response, { default: init, words, engine, draw, tell }] = await Promise.all([
    published(...wasm),
    module(...glue),
    framed && globalThis.amends.frame(),
  ]);
  globalThis.amends.tell = tell;
  // Step by step, so that the browser can answer in between.
  for (const step of [() => init({ module_or_path: response }), words, engine, draw]) {
    await step();
    await turn();
  }
  // After the first drawing, so as not to hold it up.
  requestAnimationFrame(() => setTimeout(later));
}

async function workshop() {
  (await globalThis.amends.workshop()).open(room);
  requestAnimationFrame(() => setTimeout(later));
}

function turn() {
  return new Promise((resolve) => setTimeout(resolve));
}

async function later() {
  const { dataset } = document.documentElement;
  if (inWorkshop()) await workshopWords(dataset.language).catch(() => {});
  // A telephone in the workshop only guesses, and a wall only shows.
  const all = !/^#workshop[=-]/.test(location.hash);
  if (all) await prepare(dataset.language, inWorkshop());
  dataset.ready = "";
  globalThis.amends.store?.drawn();
  // Where the browser keeps no copy, everything else goes on.
  if (all && !framed) keep().catch(() => {});
}

function show(reason) {
  // Whatever stands in front of it does not answer any more.
  app.hidden = room.hidden = true;
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  const failure = document.getElementById("failure");
  // The first reason is the cause; later ones only follow from it.
  if (!failure.hidden) return;
  failure.querySelector(`[data-reason="${reason}"]`).hidden = false;
  failure.hidden = false;
}
