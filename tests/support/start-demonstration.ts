/** Starts the demonstration as `npm run demo` does, in a folder of its own, and hands its address to the journeys. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withFormPass } from "./form-pass";

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

/** Signs each kind of user in by the printed link, in the order in which the links are printed; returns the session cookies. */
export async function openSessions({ output, url }: StartedProgram): Promise<string[]> {
  const links = [...output.matchAll(/http:\S+\/sign-in\/\S+/g)].map(([link]) => link);
  const sessions: string[] = [];
  for (const link of links) {
    const answer = await fetch(link, { method: "POST", headers: withFormPass({ Origin: url }), redirect: "manual" });
    const cookie = /(?:^|, )session=([^;]+)/.exec(answer.headers.get("Set-Cookie") ?? "")?.[1];
    if (!cookie) throw new Error(`No session from ${link}: ${answer.status}`);
    sessions.push(cookie);
  }
  return sessions;
}

/** One demonstration in each language: people with an account read in the language of their account. */
export default async function startDemonstration(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "vidensbro-e2e-"));
  const started = await Promise.all(
    (["da", "en"] as const).map(async (language) => {
      const cwd = join(folder, language);
      mkdirSync(cwd);
      const variables = { LANG: language === "da" ? "da_DK.UTF-8" : "en_GB.UTF-8" };
      const demonstration = await startProgram("demonstrate", { cwd, variables });
      const sessions = await openSessions(demonstration);
      return { language, demonstration, sessions };
    }),
  );
  process.env.DEMONSTRATIONS = JSON.stringify(
    Object.fromEntries(
      started.map(({ language, demonstration, sessions }) => [language, { url: demonstration.url, sessions }]),
    ),
  );
  return async () => {
    await Promise.all(started.map(({ demonstration }) => demonstration.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}
