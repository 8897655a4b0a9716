/** The journeys that look at every page in all its situations, and those with the keyboard alone. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "~/server/root-folder";
import { findProgram } from "../support/find-programs.js";
import type { Check, Run } from "./check";

interface Journeys {
  spec: string;
  /** What the title of a test has to hold. */
  only: string;
}

/** Tests that passed, and the others. */
async function take({ folder, fault }: Run, { spec, only }: Journeys): Promise<{ passed: number; failed: number }> {
  const report = join(folder, "journeys.json");
  const child = spawn(
    process.execPath,
    [
      join(rootFolder, "node_modules/@playwright/test/cli.js"),
      "test",
      "--config",
      "tests/playwright.config.ts",
      "--grep",
      only,
      ...(fault ? ["--retries", "0"] : []),
      spec,
    ],
    {
      cwd: rootFolder,
      stdio: "ignore",
      env: {
        ...process.env,
        CHROMIUM: findProgram("chromium") ?? "",
        EVERY_SITUATION: "1",
        PLANTED_FAULT: fault ? "1" : "",
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  );
  await new Promise((resolve) => child.once("close", resolve));
  if (!existsSync(report)) throw new Error("The journeys came to no end");
  const { stats } = JSON.parse(readFileSync(report, "utf8")) as {
    stats: { expected: number; flaky: number; unexpected: number; skipped: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}

const browserMissing = () => (findProgram("chromium") ? null : "needs a browser");

export const everyPage: Check = {
  name: "every page, two languages, light and dark, three widths",
  wanted: "axe, target size, reflow, text spacing, 200 % text, stillness, titles: 0 faults in 12 situations",
  fullOnly: true,
  refuses: browserMissing,
  async measure(run) {
    // With the fault planted the first page tells.
    const only = run.fault ? "^(?!.*workspace).* in da, dark, 320 px" : " in (da|en), ";
    const { passed, failed } = await take(run, { spec: "every-page", only });
    return { measured: `${passed} walks without fault, ${failed} with`, passes: failed === 0 && passed >= 24 };
  },
};

export const keyboardTasks: Check = {
  name: "key tasks with the keyboard alone",
  wanted: "8 of 8, focus seen and not covered at every stop",
  fullOnly: true,
  refuses: browserMissing,
  async measure(run) {
    const { passed, failed } = await take(run, {
      spec: "keyboard",
      only: run.fault ? "signs in" : "^(?!.*would find)",
    });
    return { measured: `${passed} of ${passed + failed}`, passes: failed === 0 && passed === 8 };
  },
};
