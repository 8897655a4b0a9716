/** `doctor`: every finding on its own line; exit status 1 where one is a fault. */
import { existsSync } from "node:fs";
import { type Db, openDatabase } from "#db/client";
import { countMissingFiles, readHealth } from "#db/health";
import { listPendingMigrations, listUnknownMigrations } from "#db/migrate";
import { countMails } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { formatMoment } from "~/i18n/format";
import { describeSettingFault } from "~/i18n/settings";
import { readDatabasePath, readEnvironment } from "~/server/environment";
import { filesFolderOf } from "~/server/files-folder";
import { migrationsFolder } from "~/server/root-folder";
import { judgeBackups } from "~/server/scheduled-backups";
import { type ExitStatus, readArguments, type Terminal } from "./terminal";

const oldestSqlite = [3, 51, 3] as const;

interface Finding {
  good: boolean;
  words: string;
}

export async function doctorCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  readArguments(terminal.words, args, { options: {}, positionals: 0 });
  const findings = [...examineSettings(terminal), ...examineDatabase(terminal), ...examineBackups(terminal)];
  const { good, bad } = terminal.words.doctor;
  await terminal.print(findings.map((one) => `${one.good ? good(one.words) : bad(one.words)}\n`).join(""));
  return findings.every((one) => one.good) ? 0 : 1;
}

function examineSettings({ variables, language, words }: Terminal): Finding[] {
  const settings = readEnvironment(variables);
  if ("environment" in settings) {
    return [
      { good: true, words: words.doctor.settings },
      { good: true, words: settings.environment.smtpUrl === null ? words.doctor.mailNotSet : words.doctor.mail },
    ];
  }
  return settings.faults.map((fault) => ({ good: false, words: describeSettingFault(language, fault) }));
}

function examineBackups({ variables, language, words: { doctor }, clock }: Terminal): Finding[] {
  const settings = readEnvironment(variables);
  if (!("environment" in settings)) return [];
  const { backups } = settings.environment;
  if (!backups) return [{ good: true, words: doctor.backupNotSet }];
  const { last, late } = judgeBackups(backups.folder, clock.now());
  if (last === null) return [{ good: false, words: doctor.backupNone(backups.folder) }];
  const moment = formatMoment(language, last.at);
  return [late ? { good: false, words: doctor.backupLate(moment) } : { good: true, words: doctor.backup(moment) }];
}

function examineDatabase({ variables, words }: Terminal): Finding[] {
  const path = readDatabasePath(variables);
  if (!existsSync(path)) return [{ good: true, words: words.doctor.noDatabase(path) }];
  let db: Db | null = null;
  try {
    db = openDatabase(path);
    return examine(db, { path, words });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ good: false, words: `${words.databaseBroken(path, reason)} ${words.doctor.mendUnreadable}` }];
  } finally {
    db?.$client.close();
  }
}

function examine(
  db: Db,
  { path, words: { doctor, databaseNewer } }: { path: string; words: Terminal["words"] },
): Finding[] {
  const scope = everything({ kind: "command_line" });
  const health = readHealth(db, scope);
  const newer = listUnknownMigrations(db, migrationsFolder).length > 0;
  const pending = listPendingMigrations(db, migrationsFolder).length;
  const durable = health.journalMode === "wal" && health.synchronous === 2 && health.foreignKeys === 1;
  const findings: Finding[] = [
    isNewEnough(health.sqliteVersion)
      ? { good: true, words: doctor.sqlite(health.sqliteVersion) }
      : { good: false, words: doctor.sqliteOld(health.sqliteVersion) },
    durable
      ? { good: true, words: doctor.durability }
      : {
          good: false,
          words: doctor.durabilityBroken(`${health.journalMode}, ${health.synchronous}, ${health.foreignKeys}`),
        },
    health.integrity === "ok"
      ? { good: true, words: doctor.integrity }
      : { good: false, words: doctor.integrityBroken(health.integrity) },
    health.brokenReferences === 0
      ? { good: true, words: doctor.references }
      : { good: false, words: doctor.referencesBroken(health.brokenReferences) },
  ];
  if (newer) return [...findings, { good: false, words: databaseNewer }];
  if (pending > 0) return [...findings, { good: false, words: doctor.migrationsPending(pending) }];
  const missing = countMissingFiles(db, scope, filesFolderOf(path));
  const givenUp = countMails(db, scope).given_up;
  findings.push({ good: true, words: doctor.migrations });
  findings.push(
    missing === 0 ? { good: true, words: doctor.files } : { good: false, words: doctor.filesMissing(missing) },
  );
  if (givenUp > 0) findings.push({ good: false, words: doctor.mailGivenUp(givenUp) });
  return findings;
}

/** SQLite before 3.51.3 can corrupt a database in WAL mode (its WAL-reset bug). */
function isNewEnough(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [i, least] of oldestSqlite.entries()) {
    const part = parts[i] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
