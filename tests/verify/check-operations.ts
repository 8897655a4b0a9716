/** The files with which others run the product: the steps of the container file lead to a server that answers, the unit of systemd is sound and closed. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { rootFolder } from "~/server/root-folder";
import type { Check } from "./check";
import { pause } from "./installation";

const operations = join(rootFolder, "docs/operations");

/** Does what a container engine would, each stage in a folder of its own; what belongs to the image alone is left out. */
function takeSteps(folder: string, leaveOut: string | null): string {
  const text = readFileSync(join(operations, "Containerfile"), "utf8");
  const stages: Record<string, string> = {};
  let stage = "";
  for (const line of text.split("\n")) {
    const [word = "", ...parts] = line.trim().split(/\s+/);
    if (word === "FROM") {
      stage = join(folder, parts[2] ?? "last");
      stages[parts[2] ?? "last"] = stage;
      mkdirSync(stage);
    }
    if (word === "COPY") {
      const from = parts[0]?.startsWith("--from=") ? parts.shift()?.slice("--from=".length) : undefined;
      const to = parts.pop() ?? ".";
      for (const source of parts) {
        if (source.endsWith(leaveOut ?? "/\0")) continue;
        const origin = from ? join(stages[from] ?? "", source.replace(/^\/app\//, "")) : join(rootFolder, source);
        const target = to === "./" ? join(stage, basename(source)) : join(stage, to);
        mkdirSync(dirname(target), { recursive: true });
        cpSync(origin, target, { recursive: true });
      }
    }
    const inside = /^RUN (?!apt-get|mkdir)(.*)$/.exec(line)?.[1];
    if (inside) execFileSync("sh", ["-c", inside], { cwd: stage, stdio: "ignore" });
  }
  return stage;
}

async function answers(folder: string): Promise<string> {
  const child = spawn(process.execPath, ["build/programs/serve.js"], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: "0",
      WORKERS: "2",
      DATABASE_PATH: join(folder, "data", "a.db"),
      LOG_FORMAT: "json",
    },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => void child.once("exit", (code) => resolve(code)));
  const deadline = Date.now() + 60_000;
  while (!output.includes('"url"') && child.exitCode === null && Date.now() < deadline) await pause(100);
  const url = /"url":"(http:\/\/localhost:\d+)"/.exec(output)?.[1]?.replace("localhost", "127.0.0.1");
  const page = url ? await fetch(`${url}/first-run`).then(({ status }) => status) : "none";
  child.kill("SIGTERM");
  return `answers ${page}, ends with ${await ended}`;
}

export const containerSteps: Check = {
  name: "steps of the container file in a clean folder",
  wanted: "answers 200, ends with 0",
  fullOnly: true,
  async measure({ folder, fault }) {
    const place = takeSteps(folder, fault ? "/drizzle" : null);
    const measured = await answers(place);
    return { measured, passes: measured === "answers 200, ends with 0" };
  },
};

export const systemdUnit: Check = {
  name: "unit of systemd",
  wanted: "verified, exposure at most 2.0",
  refuses: () => (spawnSync("systemd-analyze", ["--version"]).status === 0 ? null : "needs systemd-analyze"),
  measure({ folder, fault }) {
    const unit = join(folder, "vidensbro.service");
    const text = readFileSync(join(operations, "vidensbro.service"), "utf8").replace(
      /^ExecStart=\S+ \S+$/m,
      `ExecStart=${process.execPath} ${join(rootFolder, "build/programs/serve.js")}`,
    );
    writeFileSync(unit, fault ? text.replaceAll(/^(Protect|Private|Restrict|Capab|System)\w+=.*$/gm, "") : text);
    const { status } = spawnSync("systemd-analyze", ["verify", "--man=no", unit], { stdio: "ignore" });
    const told = spawnSync("systemd-analyze", ["security", "--offline=true", "--no-pager", unit]).stdout.toString();
    const exposure = Number(/exposure level for \S+: ([\d.]+)/.exec(told)?.[1] ?? 10);
    return {
      measured: `${status === 0 ? "verified" : "not verified"}, exposure ${exposure}`,
      passes: status === 0 && exposure <= 2,
    };
  },
};
