/** Settings and database as a start needs them; ends the process with status 1 and a sentence where they do not allow one. */
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { commandLineMessages, terminalLanguage } from "~/i18n/command-line";
import { describeSettingFault } from "~/i18n/settings";
import { systemClock } from "../clock";
import { type Environment, readEnvironment, type Running } from "../environment";
import { migrationsFolder } from "../root-folder";

export type Variables = Record<string, string | undefined>;

export function stopWith(sentences: string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

export function settingsOrStop(variables: Variables): { environment: Environment; running: Running } {
  const settings = readEnvironment(variables);
  if (!("faults" in settings)) return settings;
  const language = terminalLanguage(variables);
  return stopWith(settings.faults.map((fault) => describeSettingFault(language, fault)));
}

/** The database, brought to the newest schema. */
export function databaseOrStop({ databasePath }: Environment, variables: Variables): Db {
  const words = commandLineMessages[terminalLanguage(variables)];
  try {
    const db = openDatabase(databasePath);
    migrate(db, migrationsFolder, systemClock.now());
    return db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stopWith([
      reason === "database-is-newer"
        ? words.databaseNewer
        : `${words.databaseBroken(databasePath, reason)} ${words.mendDatabasePath}`,
    ]);
  }
}
