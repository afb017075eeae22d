// Keeps a copy of the page in the browser, so that it opens without a network. It is registered
// by web/keep.js.
//
// The build writes `self.build` above this: `version`, and `files`, the digest of each file by its
// path; the page itself is "". A build is kept whole or not at all, in a cache of its own, and
// the page never gets a part of another one. A new build waits until the reader asks for it, or
// until no window of the page is open. The policy that a house has put beside the page is asked for
// each time, and kept for when there is no network.
//
// Without files it takes itself and all copies away: that is what `cargo xtask serve` writes, and
// how a site stops keeping copies.

const { version, files } = self.build;
const SCOPE = registration.scope;
// Other pages of the same site keep theirs.
const OURS = `amends ${SCOPE} `;
const CACHE = OURS + version;
const BESIDE = `${OURS}beside`;

addEventListener("install", (event) => event.waitUntil(version ? fill() : skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(version ? begin() : retire()));
addEventListener("message", ({ data }) => data === "begin" && skipWaiting());

addEventListener("fetch", (event) => {
  const { method, mode, destination, url } = event.request;
  const [address] = url.split(/[?#]/);
  if (!version || method !== "GET") return;
  const inside = address.startsWith(SCOPE);
  const path = address.slice(SCOPE.length).replace(/^index\.html$/, "");
  if (inside && path in files) {
    event.respondWith(kept(path).then((response) => response ?? fetch(event.request)));
    if (mode === "navigate") event.waitUntil(Promise.all([tidy(), renew()]));
  } else if (inside && path.startsWith("late/")) {
    event.respondWith(before(path).then((response) => response ?? fetch(event.request)));
  } else if (mode !== "navigate" && destination === "") {
    event.respondWith(beside(event.request));
  }
});

async function fill() {
  const cache = await caches.open(CACHE);
  try {
    // The page first: where the host has put up only half of a build, it is left at that.
    const page = await todaysPage();
    await Promise.all(Object.keys(files).map((path) => path && put(cache, path)));
    await cache.put(SCOPE, page);
    const policy = await policyAddress();
    if (policy) await beside(new Request(policy, { cache: "no-cache" }));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// From what the browser has fetched for the page already, where that is what was published.
async function put(cache, path) {
  for (const mode of ["default", "reload"]) {
    const request = new Request(SCOPE + path, { integrity: files[path], cache: mode });
    const response = await fetch(request).catch(() => null);
    if (response?.ok) return cache.put(SCOPE + path, response);
  }
  throw new Error(`not as published: ${path}`);
}

// The page as the host has it now: whoever runs it may have named a policy in it, but it has to be
// the one of this build, with the digests of the files beside it and of the list of the others.
// One that was redirected to is none that a browser would open from a copy.
async function todaysPage() {
  const response = await fetch(SCOPE, { cache: "no-cache" });
  const page = await response.clone().text();
  const first = Object.keys(files).filter((path) => /^([^/]+\.(css|js|wasm)|late\/files-.*)$/.test(path));
  if (response.ok && !response.redirected && first.every((path) => page.includes(files[path]))) {
    return response;
  }
  throw new Error("not the page of this build");
}

// What the host has changed in the page since holds from the next visit on.
async function renew() {
  const page = await todaysPage().catch(() => null);
  if (page && (await caches.has(CACHE))) await (await caches.open(CACHE)).put(SCOPE, page);
}

// Where the page says that the policy of the house lies (web/files.js asks for it).
async function policyAddress() {
  const page = await (await kept(""))?.text();
  const [, name] = page?.match(/<meta name="?amends-policy"? content="?([^">]+)/) ?? [];
  return name && new URL(name, SCOPE).href;
}

// The policy as it is now; without a network, or with a host in trouble, as it was. Only a host that
// says it is gone takes it away, and nothing but JSON is kept in its place. What else is asked for
// goes its way.
async function beside(request) {
  if (request.url !== (await policyAddress())) return fetch(request);
  const response = await fetch(request).catch(() => null);
  if (!response || response.status >= 500) {
    return (await caches.match(request.url, { cacheName: BESIDE })) ?? response ?? Response.error();
  }
  const cache = await caches.open(BESIDE);
  if ([404, 410].includes(response.status)) await cache.delete(request.url);
  if (response.ok && (await isJson(response.clone()))) await cache.put(request.url, response.clone());
  return response;
}

const isJson = (response) => response.json().then(() => true, () => false);

// Also for the window that the page was first opened in.
async function begin() {
  await tidy();
  await clients.claim();
}

// A file of this build.
const kept = (path) => caches.match(SCOPE + path, { cacheName: CACHE, ignoreVary: true });

// A file of a build before, for a window that was opened then: the names of what is loaded later
// have their digest in them.
async function before(path) {
  for (const cacheName of await ours()) {
    const response = await caches.match(SCOPE + path, { cacheName, ignoreVary: true });
    if (response) return response;
  }
}

// Takes the builds before away, once no window can still want something of theirs.
async function tidy() {
  if ((await clients.matchAll({ type: "window" })).length > 0) return;
  const old = (await ours()).filter((name) => ![CACHE, BESIDE].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function retire() {
  await Promise.all((await ours()).map((name) => caches.delete(name)));
  await registration.unregister();
}

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));
