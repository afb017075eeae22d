// Has the browser keep a copy of the page (web/offline.js), says when there is a new version, and
// lets the page be installed. It comes last, when the page is ready.

const root = document.documentElement;

// `files`: name → [path, digest]. `officeIn`: the program that draws, and its words in a language.
export async function keep(worker, files, officeIn) {
  const workers = navigator.serviceWorker;
  // Browsers have it only where nobody on the way can change the page.
  if (!workers) return;
  const registration = await workers.register(worker);

  // Says so, in the language that the page has then. Where its words cannot be had, what stands
  // there stays.
  function tell() {
    const { language } = root.dataset;
    const drawn = officeIn(language).then(
      ([office, words]) => root.dataset.language === language && office.notice(language, words, load),
    );
    drawn.catch(() => {});
  }

  // Loads the new version; whether it does, since nothing may be lost by it.
  async function load() {
    // Has the page keep what was typed last, as when it is left; where it could not, it objects
    // (src/platform/page.rs).
    if (!dispatchEvent(new Event("pagehide", { cancelable: true }))) return false;
    if (registration.waiting) {
      const changed = new Promise((resolve) => {
        workers.addEventListener("controllerchange", resolve, { once: true });
      });
      registration.waiting.postMessage("begin");
      await changed;
    }
    location.reload();
    return true;
  }

  // A first copy is no news, nor is one to a page that did not come from the copy.
  const news = () => workers.controller && tell();
  const watch = (coming) =>
    coming?.addEventListener("statechange", () => coming.state === "installed" && news());
  if (registration.waiting) news();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  new MutationObserver(() => document.querySelector(".notice") && tell()).observe(root, {
    attributeFilter: ["data-language"],
  });

  const { scope } = await workers.ready;
  const page = await caches.match(scope);
  if (page && allowsManifest(page.headers.get("content-security-policy"))) {
    const [path] = files[`manifest-${root.dataset.language}.webmanifest`];
    document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: path }));
  }
}

// Whether the policies that the page came with let it name a manifest. Named all the same, it
// would only be reported as a breach.
function allowsManifest(policies) {
  const allows = (policy) => {
    const rules = policy.split(";").map((rule) => rule.trim().split(/\s+/));
    const of = (name) => rules.find(([directive]) => directive.toLowerCase() === name);
    const sources = of("manifest-src") ?? of("default-src");
    return !sources || ["*", "'self'", location.origin].some((source) => sources.includes(source));
  };
  return !policies || policies.split(",").every(allows);
}
