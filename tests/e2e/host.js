// A page of somebody else that shows Amends in a frame, on an origin of its own.

import { createServer } from "node:http";

import { serve } from "./server.js";

// Notes every message that comes, and lets a test speak to the frame.
const NOTES = `
globalThis.heard = [];
addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));
globalThis.say = (message) => document.querySelector("iframe").contentWindow.postMessage(message, "*");
`;

// A host that lets in only its own scripts, and what it is told to.
function policy(allowed) {
  const own = { "default-src": ["'none'"], "script-src": ["'self'"], "img-src": ["data:"], "frame-src": ["'self'"], "base-uri": ["'none'"] };
  for (const directive of allowed.split(";")) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    own[name] = [...(own[name] ?? []), ...sources];
  }
  return Object.entries(own).map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}

// Starts Amends, as a host that lets others embed it serves it, and a page of another origin with
// `body(amends, own)`; both are addresses. `allowed(origin)` are the directives that the page adds
// to its policy. `url` is that of the page, `amends` that of Amends.
export async function hosting(body, { served, allowed = (origin) => `frame-src ${origin}; script-src ${origin}` } = {}) {
  const site = await serve({ shared: true, ...served });
  const { origin } = new URL(site.url);
  const server = createServer((request, response) => {
    const script = request.url === "/notes.js";
    const type = script ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(200, { "content-type": type, "content-security-policy": policy(allowed(origin)) });
    const own = `http://127.0.0.1:${server.address().port}`;
    response.end(
      script
        ? NOTES
        : `<!doctype html><html lang="en"><title>Intranet</title><link rel="icon" href="data:,">
           <script src="/notes.js"></script><main><h1>Intranet</h1>${body(site.url, own)}</main></html>`,
    );
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    amends: site.url,
    close: async () => {
      await site.close();
      await new Promise((done) => { server.closeAllConnections(); server.close(done); });
    },
  };
}

export const iframe = (amends, fragment, attributes = "") =>
  `<iframe id="amends" title="Amends" width="900" height="500" src="${amends}?embed=1#${fragment}" ${attributes}></iframe>`;

// The frame of Amends in the page, once it is ready.
export async function framed(page, expect) {
  const frame = page.frameLocator("#amends");
  await expect(frame.locator("html[data-ready]")).toHaveCount(1, { timeout: 20_000 });
  return frame;
}

// The page inside of the frame.
export const inside = (page) => page.frames().find((frame) => frame.url().includes("?embed"));

// What the frame has said so far, of one kind or of all.
export const heard = (page, kind) =>
  page.evaluate(
    (kind) => globalThis.heard.map(({ data, origin }) => ({ ...data.amends, origin })).filter(({ type }) => !kind || type === kind),
    kind,
  );

export const say = (page, amends) => page.evaluate((amends) => globalThis.say({ amends }), amends);
