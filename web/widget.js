// The element <amends-advisor>: Amends as a part of any page. The program is loaded once, when the
// first element is near the sight of the reader; each element has a handle to its own advisor in it
// (src/widget/main.rs). Nothing of the page is touched but the inside of the elements.

import { asking } from "./ask.js";

// Why it cannot go on, by language and reason: the messages of locales/*/shell.ftl, which the build
// puts here.
const SENTENCES = {};

// "\0asm", version 1: the smallest module there is.
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

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

// Name → [address, digest] of each file; without a digest where the host packs them itself.
const files = async () => (await once("files", () => imported(import("./files.js")))).default;

async function imported(module) {
  try {
    return await module;
  } catch {
    throw "unreachable";
  }
}

async function file(name) {
  const [address, integrity] = (await files())[name];
  const response = await fetch(address, { integrity }).catch(() => null);
  if (response?.ok) return response;
  // fetch() does not say whether it was the network or the digest.
  const there = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => null);
  throw there?.ok ? "damaged" : "unreachable";
}

const text = async (name) => (await file(name)).text();

const words = (language) => once(`words-${language}`, () => text(`words-${language}.ftl`));

// A program with its glue, by its name.
const program = (name) =>
  once(name, async () => {
    const [[address, integrity]] = [(await files())[`${name}.js`]];
    // import() checks no digest, so the file is fetched by itself first.
    const [wasm] = await Promise.all([file(`${name}.wasm`), integrity && file(`${name}.js`)]);
    const glue = await imported(import(/* webpackIgnore: true */ /* @vite-ignore */ address));
    await glue.default({ module_or_path: wasm });
    return glue;
  });

// What stops the elements that are drawn.
const living = new Set();

const sheets = () =>
  once("sheets", async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await text("widget.css"));
    return [sheet];
  });

// The program that draws, ready, and the styles.
const ready = () =>
  once("ready", async () => {
    if (typeof WebAssembly !== "object") throw "missing";
    try {
      new WebAssembly.Module(EMPTY);
    } catch {
      throw "refused";
    }
    const [glue, styles] = await Promise.all([program("widget"), sheets()]);
    const asked = asking({ once, program, file, text });
    glue.begin({ ...asked, words }, () => living.forEach((stop) => stop("stopped")));
    return [glue, styles];
  });

// A length of 1rem by what the reader has set in the browser, whatever the page makes of it: the
// size of letters in a place that has its styles.
let rem;

function measured(place) {
  if (rem) return rem;
  rem = new CSSStyleSheet();
  rem.replaceSync(`.place { --rem: ${getComputedStyle(place).fontSize} }`);
  return rem;
}

// The language of the nearest from there on that names one, or the reader's.
function around(from) {
  for (let node = from; node; node = node.parentNode ?? node.host) if (node.lang) return node.lang;
  return navigator.language;
}

// That of an element, if it is one of ours.
function language(element) {
  const [code] = around(element).toLowerCase().split("-");
  return code in SENTENCES ? code : "en";
}

// The attributes that the program reads, and all that are heeded.
const SETTINGS = ["lang", "theme", "mode", "scenario", "currency", "locked", "parts"];
const HEEDED = [...SETTINGS, "policy-src", "share-text", "loading"];

// What is given as a property, in the order in which it counts.
const GIVEN = ["policy", "state", "facts", "incident"];

// How far from the sight of the reader loading begins.
const NEAR = "400px";

// One advisor without a page: where there are no elements, as on a server, only the name is there.
export class AmendsAdvisor extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = HEEDED;

  // The handle, once it is drawn; before that what it will be given.
  #advisor;
  #given = new Map();
  #place;
  // Kept when it is drawn, or cannot be; none before it begins.
  #starting;
  #watch;
  #sizes;
  #size = "";
  #fallback = document.createElement("slot");

  constructor() {
    super();
    const slot = (name) => Object.assign(document.createElement("slot"), { name });
    this.attachShadow({ mode: "open" }).append(slot("heading"), this.#fallback, slot("footer"));
  }

  connectedCallback() {
    // Set before the element was defined.
    for (const name of [...GIVEN, ...REFLECTED.keys()]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (this.#starting) return;
    if (this.getAttribute("loading") === "eager") return this.#start();
    this.#watch = new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && this.#start(), {
      rootMargin: NEAR,
    });
    this.#watch.observe(this);
    this.addEventListener("focusin", this.#start);
  }

  // Moved, it stays as it is; removed, nothing of it is left.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  connectedMoveCallback() {}

  attributeChangedCallback(name, before, value) {
    if (before !== value) this.#heed(name, value);
  }

  #start = () => (this.#starting ??= this.#begin());

  async #begin() {
    this.#unwatch();
    try {
      // Its words come along with the program.
      words(language(this)).catch(() => {});
      const [{ Advisor }, styles] = await ready();
      // It may have been taken out meanwhile, and put in again, or not be put in yet.
      if (!this.isConnected) this.#starting = undefined;
      else if (this.#starting && !this.#advisor) this.#draw(Advisor, styles);
    } catch (reason) {
      this.#stop(typeof reason === "string" ? reason : "stopped");
    }
  }

  #draw(Advisor, styles) {
    const tell = (event, json) => this.#tell(event, JSON.parse(json));
    this.#advisor = new Advisor(around(this.parentNode), tell);
    living.add(this.#stop);
    for (const name of HEEDED) if (this.hasAttribute(name)) this.#heed(name, this.getAttribute(name));
    for (const what of GIVEN) if (this.#given.has(what)) this.#give(what, this.#given.get(what));
    this.#place = this.#advisor.draw();
    this.shadowRoot.querySelector("[part=failure]")?.remove();
    this.#fallback.replaceWith(this.#place);
    this.shadowRoot.adoptedStyleSheets = styles;
    this.shadowRoot.adoptedStyleSheets = [...styles, measured(this.#place)];
    this.#sizes = new ResizeObserver(([{ contentRect: { width, height } }]) => {
      const size = `${Math.round(width)} ${Math.round(height)}`;
      if (size !== this.#size) this.#tell("resize", { width, height });
      this.#size = size;
    });
    this.#sizes.observe(this);
  }

  #leave() {
    this.#unwatch();
    this.#starting = undefined;
    if (!this.#advisor) return;
    // Put in again, it goes on where it was.
    this.#given = new Map([...this.#given].filter(([what]) => what === "policy"));
    this.#given.set("state", this.#advisor.get("state"));
    // It leaves while it is still in its place, which it then forgets.
    this.#place.after(this.#fallback);
    this.#advisor.leave();
    this.#end();
  }

  #end() {
    // What stopped it while it was drawn left some of it out.
    this.#sizes?.disconnect();
    this.#place?.replaceWith(this.#fallback);
    this.#advisor = this.#place = undefined;
    living.delete(this.#stop);
  }

  #unwatch() {
    this.#watch?.disconnect();
    this.removeEventListener("focusin", this.#start);
  }

  // It cannot go on: what the host has for that is shown again, and why.
  #stop = (reason) => {
    if (this.#advisor) this.#end();
    const lang = language(this);
    const message = SENTENCES[lang][reason];
    const failure = Object.assign(document.createElement("p"), { lang, textContent: message });
    failure.setAttribute("part", "failure");
    failure.setAttribute("role", "alert");
    this.shadowRoot.querySelector("[part=failure]")?.remove();
    this.#fallback.before(failure);
    this.#tell("error", { reason, message });
  };

  #heed(name, value) {
    if (name === "loading" && ![null, "lazy", "eager"].includes(value)) {
      queueMicrotask(() => this.#refuse(`loading="${value}": expected lazy or eager.`));
    }
    if (!this.#advisor) return;
    if (name === "policy-src") this.#fetch(value);
    if (name === "share-text") this.#advisor.shareText(value !== null);
    if (SETTINGS.includes(name)) this.#refuse(this.#advisor.set(name, value));
  }

  // The policy in a file of the host.
  async #fetch(address) {
    if (address === null) return this.#give("policy", "");
    const response = await fetch(address, { cache: "no-cache" }).catch(() => null);
    const policy = response?.ok ? await response.text().catch(() => null) : null;
    if (address !== this.getAttribute("policy-src")) return;
    if (policy === null) this.#refuse(`policy-src="${address}": there is no file to be had.`);
    else this.#give("policy", policy);
  }

  // Gives something; what was refused says why.
  #give(what, text) {
    const refused = this.#advisor?.give(what, text) ?? "";
    if (!refused) this.#given.set(what, text);
    this.#refuse(refused);
    return !refused;
  }

  // The same from a property. Frameworks set alike values again and again, which changes nothing.
  #take(what, value) {
    let text = value ?? "";
    if (typeof text !== "string" || what !== "incident") {
      try {
        if (typeof text === "object") text = JSON.stringify(text);
      } catch {
        text = String(value);
      }
    }
    if (text === "" && what === "facts") text = "{}";
    text = String(text);
    return this.#given.get(what) === text || this.#give(what, text);
  }

  #read(what) {
    const text = this.#advisor && what !== "policy" ? this.#advisor.get(what) : this.#given.get(what);
    if (what === "incident") return text ?? "";
    try {
      return JSON.parse(text ?? "null");
    } catch {
      return null;
    }
  }

  #refuse(message) {
    if (message) this.#tell("error", { reason: "refused-value", message });
  }

  #tell(event, detail) {
    this.dispatchEvent(new CustomEvent(`amends-${event}`, { detail, composed: true }));
  }

  // The story, in the words of the user.
  get incident() { return this.#read("incident"); }
  set incident(text) { this.#take("incident", text); }

  get facts() { return this.#read("facts"); }
  set facts(facts) { this.#take("facts", facts); }

  get policy() { return this.#read("policy"); }
  set policy(policy) { this.#take("policy", policy); }

  get state() { return this.#read("state"); }
  set state(state) { this.#take("state", state); }

  // The advice; null until there is something to advise on.
  get result() { return this.#advisor ? this.#read("result") : null; }

  exportState() { return this.state; }
  // Anew each time, whatever the user has changed since.
  importState(state) {
    this.#forget();
    return this.#take("state", state);
  }

  reset() {
    this.#forget();
    this.#advisor?.reset();
  }

  // What was given of the case is no longer what there is.
  #forget() {
    for (const what of ["state", "facts", "incident"]) this.#given.delete(what);
  }

  // Goes to the story, or to the advice where there is no form; loads it first if need be.
  async focus(options) {
    await this.#start();
    // Drawn by the next task.
    await new Promise((resolve) => setTimeout(resolve));
    this.#place?.querySelector("textarea:enabled, #advice")?.focus(options);
  }
}

// Properties that stand for attributes: `policySrc` for `policy-src`. Whether one is a switch.
const REFLECTED = new Map(
  HEEDED.filter((name) => name !== "lang").map((name) => [
    name.replace(/-./g, ([, letter]) => letter.toUpperCase()),
    { name, isSwitch: ["locked", "share-text"].includes(name) },
  ]),
);

for (const [property, { name, isSwitch }] of REFLECTED) {
  Object.defineProperty(AmendsAdvisor.prototype, property, {
    configurable: true,
    enumerable: true,
    get() { return isSwitch ? this.hasAttribute(name) : (this.getAttribute(name) ?? ""); },
    set(value) {
      if (isSwitch) this.toggleAttribute(name, Boolean(value) && value !== "false");
      else if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

const elements = globalThis.customElements;
if (elements && !elements.get("amends-advisor")) elements.define("amends-advisor", AmendsAdvisor);
