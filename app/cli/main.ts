/** The command line: finds the command, gives it a terminal and turns what comes back into an exit status. */
import type { Writable } from "node:stream";
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { systemClock } from "~/server/clock";
import { readDatabasePath } from "~/server/environment";
import { migrationsFolder } from "~/server/root-folder";
import { backupCommand, restoreCommand } from "./backup-command";
import { doctorCommand } from "./doctor-command";
import { exportCommand } from "./export-command";
import { importCommand } from "./import-command";
import { indicatorsCommand } from "./indicators-command";
import { reportCommand } from "./report-command";
import { type ExitStatus, makeWords, Stop, type Terminal, type Variables } from "./terminal";
import { userCommand } from "./user-command";

const commands = {
  import: importCommand,
  export: exportCommand,
  indicators: indicatorsCommand,
  report: reportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  doctor: doctorCommand,
  user: userCommand,
};

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

/** Where a command's words go; a person watches where it is a terminal. */
interface Streams {
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/** Runs one command and returns its exit status. */
export async function runCommandLine(
  args: string[],
  variables: Variables,
  { stdout, stderr }: Streams = process,
): Promise<ExitStatus> {
  const { language, words } = makeWords(variables);
  const [name, ...rest] = args;
  const say = (line: string) => void stderr.write(`${line}\n`);
  const print = (result: string | Uint8Array) => writeWhole(stdout, result);
  if (name === "--help" || name === "-h" || name === "help") {
    await print(`${words.usage}\n`);
    return 0;
  }
  if (name === undefined || !isCommand(name)) {
    if (name !== undefined) say(words.unknownCommand(name));
    say(words.usage);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    await print(`${words.help[name]}\n`);
    return 0;
  }
  let db: Db | null = null;
  const terminal: Terminal = {
    variables,
    language,
    words,
    clock: systemClock,
    openDatabase: () => (db ??= openMigrated(words, readDatabasePath(variables))),
    print,
    say,
    drawProgress: stderr.isTTY ? (label, share) => drawProgress(stderr, label, share) : null,
  };
  try {
    return await commands[name](terminal, rest);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    if (error.status === 2) say(words.help[name]);
    return error.status;
  } finally {
    (db as Db | null)?.$client.close();
  }
}

function openMigrated(words: Terminal["words"], file: string): Db {
  let db: Db;
  try {
    db = openDatabase(file);
  } catch (error) {
    throw new Stop(1, words.databaseBroken(file, error instanceof Error ? error.message : String(error)));
  }
  try {
    migrate(db, migrationsFolder, systemClock.now());
    return db;
  } catch (error) {
    db.$client.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(1, reason === "database-is-newer" ? words.databaseNewer : words.databaseBroken(file, reason));
  }
}

/** Writes and waits until it is taken, so that a pipe gets everything. */
function writeWhole(stream: Writable, result: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(result, (error) => (error ? reject(error) : resolve()));
  });
}

function drawProgress(stream: Writable, label: string, share: number): void {
  const width = 30;
  const full = Math.round(width * Math.min(1, share));
  const bar = "█".repeat(full) + "░".repeat(width - full);
  stream.write(`\r${label} ${bar} ${Math.floor(share * 100)} %${share >= 1 ? "\n" : ""}`);
}
