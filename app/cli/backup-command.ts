/** `backup FILE [--force]` and `restore FILE [--force]` */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { checkBackup, isInUse, putBackupBack, writeBackup } from "~/server/backup";
import { readDatabasePath } from "~/server/environment";
import { type ExitStatus, readArguments, reasonOf, Stop, type Terminal } from "./terminal";

function readFileArgument(terminal: Terminal, args: string[]): { file: string; force: boolean } {
  const { values, positionals } = readArguments(terminal.words, args, {
    options: { force: { type: "boolean", default: false } },
    positionals: 1,
  });
  if (positionals[0] === undefined) throw new Stop(2, terminal.words.missingFile);
  return { file: resolve(positionals[0]), force: values.force };
}

export async function backupCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  const { words, variables } = terminal;
  const { file, force } = readFileArgument(terminal, args);
  if (existsSync(file) && !force) throw new Stop(1, words.outExists(file));
  const databasePath = readDatabasePath(variables);
  if (file === databasePath) throw new Stop(1, words.databaseExists(file));
  try {
    await writeBackup(terminal.openDatabase(), { databasePath, target: file });
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(1, words.fileNotWritable(file, reasonOf(words, error)));
  }
  terminal.say(words.backupDone(file));
  return 0;
}

export async function restoreCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  const { words, variables, clock } = terminal;
  const { file, force } = readFileArgument(terminal, args);
  const databasePath = readDatabasePath(variables);
  if (!existsSync(file)) throw new Stop(1, words.fileNotFound(file));
  if (file === databasePath) throw new Stop(1, words.databaseExists(file));
  const fault = checkBackup(file);
  if (fault !== null) throw new Stop(1, words.notABackup(file, words.backupFault[fault]));
  if (existsSync(databasePath) && !force) throw new Stop(1, words.databaseExists(databasePath));
  if (isInUse(databasePath)) throw new Stop(1, words.databaseInUse);
  putBackupBack({ file, databasePath, now: clock.now() });
  terminal.say(words.restoreDone(databasePath));
  return 0;
}
