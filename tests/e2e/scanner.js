// Codes to scan, as a telephone reads them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const JSQR = readFileSync(createRequire(import.meta.url).resolve("jsqr/dist/jsQR.js"), "utf8");

// What jsQR reads in a picture of an element at half its size.
export async function scanned(page, browser, element) {
  const picture = await element.screenshot();
  const reader = await browser.newPage();
  await reader.addScriptTag({ content: JSQR });
  const read = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const [width, height] = [image.width / 2, image.height / 2].map(Math.round);
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const drawing = canvas.getContext("2d");
    drawing.drawImage(image, 0, 0, width, height);
    return globalThis.jsQR(drawing.getImageData(0, 0, width, height).data, width, height)?.data;
  }, picture.toString("base64"));
  await reader.close();
  return read;
}
