// The Chromium of the machine, as `cargo xtask` found it or as PATH has it.

import { accessSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

// Launch options for Playwright.
export const chromium = {
  executablePath: process.env.CHROME || onPath(),
  // Containers have little shared memory; the rest keeps the browser's own traffic out.
  args: ["--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"],
};

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path);
        return path;
      } catch {
        // Not here.
      }
    }
  }
  throw new Error("Chromium is not on PATH: install it, or name it in CHROME.");
}
