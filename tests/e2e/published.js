// The built page, as whoever publishes it may change it.

import { createHash } from "node:crypto";

// The digest of a file, as the lists of the page have it.
export const digest = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

// index.html with something in one of its meta elements.
export const naming = (page, meta, content) =>
  page.replace(new RegExp(`(<meta name="?${meta}"? content=)("")?`), `$1"${content}"`);

// index.html that names a policy beside it.
export const namingPolicy = (page) => naming(page, "amends-policy", "policy.json");

// A host that names the file in index.html and answers with it, to a page or to all of a browser.
export async function serveWith(pages, baseURL, answer) {
  await pages.route(baseURL, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: namingPolicy(await response.text()) });
  });
  await pages.route(`${baseURL}policy.json`, (route) => route.fulfill(answer));
}
