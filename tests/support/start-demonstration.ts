/** Starts the demonstration as `npm run demo` does, in a folder of its own, and hands its address to the journeys. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const programs = fileURLToPath(new URL("../../build/programs/", import.meta.url));

export interface StartedProgram {
  output: string;
  url: string;
  stop: () => Promise<void>;
}

/** Starts a built program in a folder and waits until it says where it runs. */
export async function startProgram(
  name: "serve" | "demonstrate",
  { cwd, variables = {} }: { cwd: string; variables?: Record<string, string> },
): Promise<StartedProgram> {
  const child: ChildProcess = spawn(process.execPath, [join(programs, `${name}.js`)], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      LANG: "da_DK.UTF-8",
      LC_ALL: "",
      PUBLIC_URL: "",
      ...variables,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const started: StartedProgram = {
    output: "",
    url: "",
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}: ${started.output}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      started.output += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(started.output)?.[0];
      const complete = name === "serve" || /\/inbox/.test(started.output);
      if (url && complete) {
        started.url = url;
        resolve();
      }
    });
  });
  return started;
}

export default async function startDemonstration(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "vidensbro-e2e-"));
  const demonstration = await startProgram("demonstrate", { cwd: folder });
  process.env.DEMO_URL = demonstration.url;
  process.env.DEMO_FOLDER = folder;
  return async () => {
    await demonstration.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
