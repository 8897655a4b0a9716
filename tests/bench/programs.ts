/** Runs the built programs as a user does, each in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { rootFolder } from "~/server/root-folder";

const settings = {
  NODE_ENV: "production" as const,
  PORT: "0",
  LANG: "en_GB.UTF-8",
  LC_ALL: "",
  PUBLIC_URL: "",
  SMTP_URL: "",
};

export interface ProgramRun {
  seconds: number;
  /** The most memory that the process held. */
  peakMiB: number;
}

/** Runs a command of the command line to its end. Throws where it fails. */
export async function runCommand(args: string[], database: string): Promise<ProgramRun> {
  const peakFile = `${database}.peak`;
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--import",
      join(rootFolder, "tests/bench/note-peak-memory.js"),
      join(rootFolder, "build/programs/run.js"),
      ...args,
    ],
    {
      env: { ...process.env, ...settings, DATABASE_PATH: database, PEAK_FILE: peakFile },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const code = await ended(child);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMiB: Number(readFileSync(peakFile, "utf8")) / 1024 };
}

export interface ServedProduct {
  url: string;
  /** Processor time that the server has used, in milliseconds; null where the system does not tell. */
  processorTime: () => number | null;
  stop: () => Promise<void>;
}

/** Starts the built server on a database and waits until it says where it listens. */
export async function serve(
  database: string,
  { programs = join(rootFolder, "build/programs"), variables = {} }: Partial<ServeOptions> = {},
): Promise<ServedProduct> {
  const child = spawn(process.execPath, [join(programs, "serve.js")], {
    env: { ...process.env, ...settings, DATABASE_PATH: database, ...variables },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found) resolve(found.replace("localhost", "127.0.0.1"));
    });
  });
  return {
    url,
    processorTime: () => readProcessorTime(child.pid),
    stop: async () => {
      child.kill("SIGTERM");
      await ended(child);
    },
  };
}

interface ServeOptions {
  programs: string;
  variables: Record<string, string>;
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => void child.once("exit", resolve));
}

/** Linux counts in hundredths of a second. */
function readProcessorTime(process: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
