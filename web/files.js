// The files of this page: each is fetched once and only as it was published, and some only
// when they are wanted: the words of a language, and the reader of texts with its languages.
// web/boot.js and src/platform/late.rs use what stands in `globalThis.amends`.

// Name → [path, digest]; xtask/src/late.rs writes it into the page.
const late = JSON.parse(document.getElementById("files").textContent || "{}");

// The response to a request whose digest the browser has compared.
async function published(href, integrity) {
  // A stale copy in the cache does not match either, so the second try goes past the cache.
  for (const cache of ["default", "reload"]) {
    const response = await fetch(href, { integrity, cache }).catch(() => null);
    if (response?.ok) return response;
  }
  // fetch() does not say whether it was the network or the digest.
  const there = await fetch(href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  throw there?.ok ? "damaged" : "unreachable";
}

const address = (name) => new URL(late[name][0], document.baseURI).href;
const file = (name) => published(address(name), late[name][1]);
const text = async (name) => (await file(name)).text();

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

const words = (language) => once(`words-${language}`, () => text(`words-${language}.ftl`));

// The program that reads. Its glue is fetched by itself first, since import() checks no digest.
const reader = () =>
  once("reader", async () => {
    const [wasm] = await Promise.all([file("reader.wasm"), file("reader.js")]);
    const glue = await import(address("reader.js"));
    await glue.default({ module_or_path: wasm });
    return glue;
  });

// The reader with a language, to read stories in or to judge letters in.
const readerOf = (kind, language) =>
  once(`${kind}-${language}`, async () => {
    const [glue, lexicon, model] = await Promise.all([
      reader(),
      text(`${kind}-${language}.txt`),
      file(`${kind}-${language}.bin`).then((response) => response.arrayBuffer()),
    ]);
    if (!glue.load(kind === "judging", language, lexicon, new Uint8Array(model))) throw "damaged";
    return glue;
  });

// What a story says; in a language, or in the one that it is written in.
async function read(story, language) {
  const known = language || (await reader()).language(story);
  return (await readerOf("reading", known)).read(story, known);
}

// What a letter has and lacks.
async function judge(letter, language, channel, severity, cause) {
  const glue = await readerOf("judging", language);
  return glue.judge(letter, language, channel, severity, cause);
}

// Fetches what a first case will want, so that the page needs no network from then on.
const prepare = (language) =>
  Promise.allSettled([
    words(language),
    readerOf("reading", language),
    readerOf("judging", language),
  ]);

globalThis.amends = { published, words, read, judge, prepare };
