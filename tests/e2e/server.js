// Serves dist/ as a careful host would: under a sub-path, with the strict policy, the right
// types and brotli.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

export const DIST = join(dirname(fileURLToPath(import.meta.url)), "../../dist");

// The page is published to a folder of somebody's site, not to its top.
export const BASE = "/apps/amends/";

export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

// The page of the site above that folder.
const SITE = '<!doctype html><html lang="en"><title>A site</title><link rel="icon" href="data:,"><h1>A site</h1></html>';

// Starts a server on a free port. `url` is the page's address, `site` that of the site it is part
// of; `publish` puts another folder in the place of the first, `ail` has it answer for a file that
// the host is in trouble, `close` ends it. `instead` are files by their paths below the folder that
// are served in the place of what was built; what lies in a folder changes by being put up again.
// Files are compressed quickly, unless their size matters. `shared` lets pages of other origins
// read them.
export async function serve({
  folder = DIST,
  instead = new Map(),
  policy = POLICY,
  quality = 1,
  shared = false,
} = {}) {
  const compressed = new Map();
  const ailing = new Set();
  const squeezed = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const server = createServer((request, response) => {
    if (request.url === "/") {
      response.writeHead(200, { "content-type": TYPES[".html"], "content-security-policy": policy });
      response.end(SITE);
      return;
    }
    const file = fileOf(folder, request.url);
    if (file && ailing.has(relative(folder, file))) {
      response.writeHead(503).end();
      return;
    }
    const body = file && (instead.get(relative(folder, file)) ?? read(file));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": /\.html$|offline\.js$/.test(file) ? "no-cache" : "max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(shared && { "access-control-allow-origin": "*" }),
    };
    let bytes = body;
    if (/\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
      if (!compressed.has(file)) compressed.set(file, squeezed(body));
      bytes = compressed.get(file);
      headers["content-encoding"] = "br";
    }
    response.writeHead(200, { ...headers, "content-length": bytes.length });
    response.end(request.method === "HEAD" ? undefined : bytes);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${BASE}`,
    site: `http://127.0.0.1:${server.address().port}/`,
    publish: (other) => {
      folder = other;
      compressed.clear();
    },
    ail: (path) => ailing.add(path),
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}

// The file below the folder that an address names, if it lies there.
function fileOf(folder, address) {
  const { pathname } = new URL(address, "http://127.0.0.1");
  if (!pathname.startsWith(BASE)) return null;
  const inside = normalize(decodeURIComponent(pathname.slice(BASE.length)) || "index.html");
  return inside.startsWith("..") ? null : join(folder, inside);
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
