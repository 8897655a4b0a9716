/** Makes a checkout ready to run: installs what is missing and builds what is older than its sources. Needs only Node. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Runs a program with its words on standard error, so that results on standard output stay clean. Ends the process
 * with its status where it fails.
 * @param {string} program @param {string[]} args @param {Record<string, string>} [extra]
 */
function run(program, args, extra = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, ...extra } });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Whether npm's own record of what is installed is newer than the lock file, or names the same versions. */
function isInstalled() {
  const record = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (!existsSync(record)) return false;
  if (statSync(record).mtimeMs >= statSync(lock).mtimeMs) return true;
  /** @param {string} file @returns {Record<string, { version: string; optional?: boolean }>} */
  const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(lock)).every(
    ([place, { version, optional }]) => place === "" || optional || installed[place]?.version === version,
  );
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Installs the packages of the lock file where they are missing or other than it says; what they compile comes after. */
export function ensureInstalled() {
  if (isInstalled()) return;
  say("Installing packages (this takes a minute or two) …");
  run(npm, ["ci", "--include=dev", "--no-audit", "--no-fund", "--ignore-scripts"]);
}

/**
 * Fetches the database's binary, or compiles it where none can be had. It takes minutes then, so whoever asks does
 * what needs no database meanwhile. Ends the process where it fails.
 * @returns {Promise<void>}
 */
export function ensureDatabaseCompiled() {
  const binary = join(root, "node_modules/better-sqlite3/build/Release/better_sqlite3.node");
  if (existsSync(binary)) return Promise.resolve();
  say("Preparing the database (it is compiled where no binary can be fetched) …");
  return new Promise((resolve) => {
    const child = spawn(npm, ["rebuild", "better-sqlite3", "esbuild"], { cwd: root, stdio: ["ignore", 2, 2] });
    child.once("error", () => process.exit(1));
    child.once("exit", (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
}

/** @param {string} folder @param {string[]} lines */
function listSources(folder, lines) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) listSources(path, lines);
    else {
      const { mtimeMs, size } = statSync(path);
      lines.push(`${path} ${mtimeMs} ${size}`);
    }
  }
}

/** A mark that changes whenever a source does. */
function markOfSources() {
  /** @type {string[]} */
  const lines = [];
  for (const folder of ["app", "db"]) listSources(join(root, folder), lines);
  for (const file of ["remix.config.js", "package-lock.json", "tsconfig.json"]) {
    const { mtimeMs, size } = statSync(join(root, file));
    lines.push(`${file} ${mtimeMs} ${size}`);
  }
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}

/** @param {string} name @param {string} mark */
function isBuilt(name, mark) {
  const stamp = join(root, "build", `.${name}`);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === mark;
}

/** @param {string} name @param {string} mark */
function markBuilt(name, mark) {
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(join(root, "build", `.${name}`), mark);
}

/** Bundles the command line, the processes of the server, the demonstration and the workers, packages left outside. */
export async function ensureProgramsBuilt() {
  const mark = markOfSources();
  if (isBuilt("programs", mark)) return;
  const { build } = await import("esbuild");
  const part = join(root, "build", `programs.${process.pid}.part`);
  await build({
    absWorkingDir: root,
    entryPoints: {
      run: "app/cli/run.ts",
      serve: "app/server/processes/serve.ts",
      web: "app/server/processes/web.ts",
      jobs: "app/server/processes/jobs.ts",
      demonstrate: "app/cli/demonstrate.ts",
      exchange: "app/server/exchange/exchange-worker.ts",
      project: "app/operations/project-worker.ts",
      figures: "app/server/portfolio/figures-worker.ts",
    },
    outdir: part,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "error",
  });
  mkdirSync(join(root, "build"), { recursive: true });
  const place = join(root, "build", "programs");
  const old = `${place}.${process.pid}.old`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(part, place);
  rmSync(old, { recursive: true, force: true });
  markBuilt("programs", mark);
}

/** Builds the pages for server and browser, and compresses what the browser gets. */
export function ensurePagesBuilt() {
  const mark = markOfSources();
  if (isBuilt("pages", mark)) return;
  say("Building …");
  run(
    process.execPath,
    [
      join(root, "node_modules/@remix-run/dev/dist/cli.js"),
      "vite:build",
      "--config",
      "remix.config.js",
      "--logLevel",
      "error",
    ],
    {
      NODE_ENV: "production",
    },
  );
  const assets = join(root, "build/pages/client/assets");
  for (const name of readdirSync(assets)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const raw = readFileSync(join(assets, name));
    if (raw.length <= 1024) continue;
    writeFileSync(join(assets, `${name}.gz`), gzipSync(raw, { level: 9 }));
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(raw));
  }
  markBuilt("pages", mark);
}
