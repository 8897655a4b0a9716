/** Four processes write to one database at once: none is refused, and none overwrites what another wrote. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import Database from "better-sqlite3";
import { rootFolder } from "~/server/root-folder";
import type { Check } from "./check";
import { install } from "./installation";

const processes = 4;
const each = 300;

interface Told {
  refused: number;
  longest: number;
}

function runWriter(args: string[]): Promise<Told> {
  const child = spawn(process.execPath, [join(rootFolder, "build/verify/writer.js"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("exit", (code) =>
      code === 0 ? resolve(JSON.parse(output) as Told) : reject(new Error(`A writer ended with ${code}`)),
    );
  });
}

function readRevision(database: string): number {
  const sqlite = new Database(database, { readonly: true });
  const revision = sqlite.prepare("select revision from project where key = 'project-0'").pluck().get() as number;
  sqlite.close();
  return revision;
}

export const concurrentWrites: Check = {
  name: "1,200 writes from 4 processes at once",
  wanted: "0 refused, 0 lost",
  async measure({ folder, fault }) {
    const { database } = await install(folder, 5);
    const before = readRevision(database);
    const args = [database, String(each), ...(fault ? ["careless"] : [])];
    const told = await Promise.all(Array.from({ length: processes }, () => runWriter(args)));
    const refused = told.reduce((sum, one) => sum + one.refused, 0);
    const lost = before + processes * each - refused - readRevision(database);
    const longest = Math.round(Math.max(...told.map((one) => one.longest)));
    return {
      measured: `${refused} refused, ${lost} lost, longest wait ${longest} ms`,
      passes: refused === 0 && lost === 0,
    };
  },
};
