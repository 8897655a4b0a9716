/**
 * The power goes at every point between two calls to the system: a recorded run is replayed up to that point, with what
 * was not yet synced thrown away, kept, or torn by sectors of 512 bytes. Takes directory entries as durable.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { rootFolder } from "~/server/root-folder";
import type { Check } from "./check";

type Step =
  | { do: "write"; file: string; offset: number; bytes: Buffer }
  | { do: "sync"; file: string }
  | { do: "cut"; file: string; length: number }
  | { do: "remove"; file: string }
  | { do: "acknowledge"; entry: number };

const unescape = (text: string) => Buffer.from(text.replaceAll("\\x", ""), "hex");
const call =
  /(pwrite64|fsync|fdatasync|ftruncate|write)\((\d+)<([^>]*)>(?:\(deleted\))?(?:, "([^"]*)"(?:\.\.\.)?, \d+(?:, (\d+))?|, (\d+))?\)\s*=/;
const removal = /unlink(?:at)?\((?:AT_FDCWD<[^>]*>, )?"([^"]*)"/;

/** Runs the ledger under strace and reads which bytes went where. */
function record(folder: string, entries: number, careless: boolean): { steps: Step[]; file: string } {
  const file = join(folder, "ledger.db");
  const trace = join(folder, "trace");
  const ledger = [join(rootFolder, "build/verify/ledger.js"), file, String(entries), ...(careless ? ["careless"] : [])];
  const calls = "trace=pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat";
  const options = ["-f", "-y", "-xx", "-s", "200000", "-o", trace, "-e", calls];
  const { status } = spawnSync("strace", [...options, process.execPath, ...ledger], { stdio: "ignore" });
  if (status !== 0) throw new Error("The ledger did not come to its end");
  const steps: Step[] = [];
  for (const line of readFileSync(trace, "latin1").split("\n")) {
    const found = call.exec(line);
    if (!found) {
      const removed = removal.exec(line)?.[1];
      const path = removed ? unescape(removed).toString() : "";
      if (path.startsWith(file)) steps.push({ do: "remove", file: path.slice(file.length) });
      continue;
    }
    const [, name = "", descriptor, rawPath = "", data = "", offset, length] = found;
    const path = rawPath.includes("\\x") ? unescape(rawPath).toString() : rawPath;
    const at = path.slice(file.length);
    if (path.startsWith(file) && name === "pwrite64")
      steps.push({ do: "write", file: at, offset: Number(offset), bytes: unescape(data) });
    else if (path.startsWith(file) && name.endsWith("sync")) steps.push({ do: "sync", file: at });
    else if (path.startsWith(file) && name === "ftruncate") steps.push({ do: "cut", file: at, length: Number(length) });
    else if (name === "write" && descriptor === "1") {
      const told = /^ACK (\d+)/.exec(unescape(data).toString());
      if (told) steps.push({ do: "acknowledge", entry: Number(told[1]) });
    }
  }
  return { steps, file };
}

type Write = Extract<Step, { do: "write" | "cut" }>;

function apply(disk: Map<string, Buffer>, step: Write): void {
  const before = disk.get(step.file) ?? Buffer.alloc(0);
  if (step.do === "cut") {
    const cut = Buffer.alloc(step.length);
    before.copy(cut);
    return void disk.set(step.file, cut);
  }
  const end = step.offset + step.bytes.length;
  const after = end > before.length ? Buffer.concat([before, Buffer.alloc(end - before.length)]) : before;
  step.bytes.copy(after, step.offset);
  disk.set(step.file, after);
}

const fates = ["lost", "kept", "torn"] as const;

/** What stands on the disk when the power goes after so many steps, and the newest entry that was acknowledged. */
function cutAfter(steps: readonly Step[], fate: (typeof fates)[number], random: () => number) {
  const disk = new Map<string, Buffer>();
  const pending = new Map<string, Write[]>();
  let acknowledged = 0;
  for (const step of steps) {
    if (step.do === "acknowledge") acknowledged = step.entry;
    else if (step.do === "remove") {
      disk.delete(step.file);
      pending.delete(step.file);
    } else if (step.do === "sync") {
      for (const one of pending.get(step.file) ?? []) apply(disk, one);
      pending.delete(step.file);
    } else pending.set(step.file, [...(pending.get(step.file) ?? []), step]);
  }
  for (const [file, writes] of pending) {
    if (!disk.has(file)) disk.set(file, Buffer.alloc(0));
    for (const one of writes) {
      if (fate === "lost") continue;
      if (fate === "kept") apply(disk, one);
      else if (one.do === "cut") {
        if (random() < 0.5) apply(disk, one);
      } else
        for (let sector = 0; sector < one.bytes.length; sector += 512)
          if (random() < 0.5)
            apply(disk, { ...one, offset: one.offset + sector, bytes: one.bytes.subarray(sector, sector + 512) });
    }
  }
  return { disk, acknowledged };
}

/** Whether the database that is left opens sound, with every acknowledged entry and none without its trail. */
function survives(folder: string, disk: Map<string, Buffer>, acknowledged: number): boolean {
  const file = join(folder, "after.db");
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${end}`, { force: true });
  for (const [end, bytes] of disk) if (end !== "-shm") writeFileSync(`${file}${end}`, bytes);
  if (!existsSync(file)) return acknowledged === 0;
  try {
    const sqlite = new Database(file);
    try {
      if (sqlite.pragma("integrity_check", { simple: true }) !== "ok") return false;
      const there = sqlite.prepare("select 1 from sqlite_master where name = 'trail'").get();
      if (!there) return acknowledged === 0;
      const { entries, trails } = sqlite
        .prepare("select (select count(*) from entry) as entries, (select count(*) from trail) as trails")
        .get() as { entries: number; trails: number };
      return entries === trails && entries >= acknowledged;
    } finally {
      sqlite.close();
    }
  } catch {
    return false;
  }
}

export const powerCut: Check = {
  name: "power cut at every call that writes or syncs",
  wanted: "0 entries lost, 0 half-written, 0 databases broken",
  refuses: () => {
    try {
      execFileSync("strace", ["-V"], { stdio: "ignore" });
      return null;
    } catch {
      return "needs strace";
    }
  },
  measure({ folder, full, fault }) {
    mkdirSync(folder, { recursive: true });
    const { steps } = record(folder, full ? 120 : 12, fault);
    let state = 7;
    const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    let broken = 0;
    let points = 0;
    for (const fate of fates)
      for (let point = 1; point <= steps.length; point += 1) {
        const { disk, acknowledged } = cutAfter(steps.slice(0, point), fate, random);
        points += 1;
        if (!survives(folder, disk, acknowledged)) broken += 1;
      }
    return { measured: `${broken} of ${points} cuts did harm`, passes: broken === 0 && points > 30 };
  },
};
