/** Journeys in a browser, on a demonstration of their own. */
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A crowded machine may be slow once; what fails twice is broken.
  retries: 1,
  expect: { timeout: 15_000 },
  timeout: 60_000,
  reporter: [["list"], ["json"]],
  globalSetup: "./support/start-demonstration.ts",
  use: {
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
