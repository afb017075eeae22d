// The files of this page: each is fetched once and only as it was published, and some only
// when they are wanted: the words of a language, and the scribe with its languages (web/ask.js).
// web/boot.js and src/platform/late.rs use what stands in `globalThis.amends`.

// Path and digest of the list of what is loaded later, and the worker that keeps a copy of the
// page, if there is one; `cargo xtask finish` writes them into the page.
const [list, digest, worker] = JSON.parse(document.getElementById("files").textContent);

// The response to a request whose digest the browser has compared.
async function fetched(path, integrity) {
  // A stale copy in the cache does not match either, so the second try goes past the cache.
  for (const cache of ["default", "reload"]) {
    const response = await fetch(path, { integrity, cache }).catch(() => null);
    if (response?.ok) return response;
  }
  // fetch() does not say whether it was the network or the digest.
  const there = await fetch(path, { method: "HEAD", cache: "no-store" }).catch(() => null);
  throw there?.ok ? "damaged" : "unreachable";
}

// Where files come from: over the network, unless the page has all of them inside (web/inside.js).
const { first, published, module } = globalThis.inside ?? {
  // Path and digest of the program's two files: Trunk writes both into <head> as preloads.
  first: () =>
    ["[as=fetch]", "[rel=modulepreload]"].map((kind) => {
      const link = document.querySelector(`link${kind}`);
      return [link.href, link.integrity || link.dataset.integrity];
    }),
  published: fetched,
  // The file is fetched by itself first, since import() checks no digest.
  module: async (path, integrity) => {
    await fetched(path, integrity);
    return import(new URL(path, document.baseURI));
  },
};

// Each thing is loaded once. What failed may be tried again.
const loads = new Map();

function once(name, load) {
  if (!loads.has(name)) {
    const loading = load();
    loading.catch(() => loads.delete(name));
    loads.set(name, loading);
  }
  return loads.get(name);
}

// Name → [path, digest] of each file.
const files = () => once("files", async () => (await published(list, digest)).json());

const file = async (name) => published(...(await files())[name]);

const text = async (name) => (await file(name)).text();

// Has the page use a sheet of styles, after those that it has.
const sheet = (name) =>
  once(name, async () => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(await text(name));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  });

// The words of the advice, and the styles of what there is to print from then on.
const words = (language) =>
  once(`words-${language}`, async () =>
    (await Promise.all([text(`words-${language}.ftl`), sheet("print.css")]))[0],
  );

// A script by its name, which stands for what it exports.
const script = (name) => once(name, async () => module(...(await files())[name]));

// A program by its name.
const program = (name) =>
  once(`${name}.wasm`, async () => {
    const [wasm, glue] = await Promise.all([file(`${name}.wasm`), script(`${name}.js`)]);
    await glue.default({ module_or_path: wasm });
    return glue;
  });

// What is asked of the scribe (web/ask.js), by its name.
const asking = () =>
  once("asking", async () => (await script("ask.js")).asking({ once, program, file, text }));
const ask = (name) => async (...rest) => (await asking())[name](...rest);

// A program with its styles, of which the later win.
async function styled(name, ...sheets) {
  const adopted = sheets.reduce((before, next) => before.then(() => sheet(next)), Promise.resolve());
  const [glue] = await Promise.all([program(name), adopted]);
  return glue;
}

const officeWords = (language) => once(`office-${language}`, () => text(`office-${language}.ftl`));

// The program of the dialogs, and the words that they are drawn with.
async function officeIn(language) {
  const [glue, ...parts] = await Promise.all([
    styled("office", "office.css"),
    words(language),
    officeWords(language),
  ]);
  return [glue, parts.join("\n")];
}

// Loads what a dialog wants, so that it is drawn with the case as it stands by then.
async function officeReady(kind, language) {
  await (kind === "workshop" ? workshop() : officeIn(language));
  return "";
}

// A dialog on the cases and the policies; what it changed when it is closed, or nothing.
async function office(kind, cases, houses, language) {
  if (kind === "workshop") {
    location.hash = kind;
    return "";
  }
  const [glue, ftl] = await officeIn(language);
  return glue.open(kind, cases, houses, language, ftl);
}

// The policy that the site has beside the page, where index.html names one; blank when it is not
// there. It may change at any time, so the browser asks whether its copy is the newest. Asked for
// at once, so that the first advice is under it; nothing waits for it.
async function sitePolicy() {
  const { content } = document.querySelector("meta[name=amends-policy]") ?? {};
  if (!content || new URL(content, document.baseURI).origin !== location.origin) return "";
  const response = await fetch(content, { cache: "no-cache", priority: "low" });
  return response.ok ? response.text() : "";
}

const site = sitePolicy().catch(() => "");
const policy = () => site;

// The digest of each published file, for pages that load a part of them.
const integrity = () => once("integrity", async () => (await fetched("integrity.json")).text());

const workshop = () => styled("workshop", "workshop.css");

// What goes between the page in a frame and the host of the frame. It keeps what there is to keep
// in the place of the browser.
async function frame() {
  globalThis.amends.store = await (await styled("office", "office.css", "frame.css")).frame();
}

const workshopWords = (language) =>
  once(`workshop-${language}`, async () =>
    (await Promise.all([words(language), text(`workshop-${language}.ftl`)])).join("\n"),
  );

// Fetches what a first case will want, so that the page needs no network from then on.
async function prepare(language, inWorkshop) {
  await Promise.allSettled([words(language), ask("prepare")(language)]);
  // The dialogs last: a case comes first. The workshop has none.
  await Promise.allSettled([inWorkshop || officeIn(language), worker && script("keep.js")]);
}

// Has the browser keep a copy of the page, and says when there is a new one (web/keep.js).
const keep = () =>
  once("keep", async () => {
    if (!worker) return;
    const { keep } = await script("keep.js");
    await keep(worker, await files(), officeIn);
  });

globalThis.amends = {
  first,
  published,
  module,
  words,
  read: ask("read"),
  write: ask("write"),
  judge: ask("judge"),
  officeReady,
  office,
  policy,
  workshop,
  workshopWords,
  frame,
  integrity,
  prepare,
  keep,
};
