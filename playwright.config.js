// The built page in Chromium: `cargo xtask test`, or `npx playwright test` after a build.

import { defineConfig } from "@playwright/test";

import { chromium } from "./tests/e2e/chromium.js";

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // For a browser that stops drawing, and nothing else (tests/e2e/drawing.js).
  retries: 1,
  workers: "100%",
  timeout: 30_000,
  reporter: "list",
  use: {
    launchOptions: chromium,
    // What is shown, and nothing that moves: screenshots and axe see the final state.
    contextOptions: { reducedMotion: "reduce" },
    // Tests break files on their way, which a copy of the page would undo; offline.spec.js allows it.
    serviceWorkers: "block",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
  },
});
