/** The folder of scheduled backups: what is in it, a new one that is checked before it counts, and old ones that go after it. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "#db/client";
import { type BackupPlan, backupTooOld, chooseKept, momentOfBackup, nameBackup } from "~/domain/backup/backup-plan";
import { checkBackup, writeBackup } from "./backup";
import { danishDayOf } from "./clock";

export interface ScheduledBackup {
  name: string;
  at: number;
  bytes: number;
}

/** Newest first. Every file with the name of a backup was checked before it got that name. */
export function listBackups(folder: string): ScheduledBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const at = momentOfBackup(name);
      const found = at === null ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
      return at === null || !found?.isFile() ? [] : [{ name, at, bytes: found.size }];
    })
    .sort((a, b) => b.at - a.at);
}

/** The newest good backup, and whether it is older than two days or not there at all. */
export function judgeBackups(folder: string, now: number): { last: ScheduledBackup | null; late: boolean } {
  const [last = null] = listBackups(folder);
  return { last, late: last === null || now - last.at > backupTooOld };
}

const unchecked = ".unchecked";

interface Making {
  databasePath: string;
  plan: BackupPlan;
  now: number;
}

/** Makes a backup, opens and checks it, and only then removes what rotation no longer keeps. Throws where it is no good. */
export async function makeScheduledBackup(db: Db, { databasePath, plan, now }: Making): Promise<ScheduledBackup> {
  const { folder, keep } = plan;
  const name = nameBackup(now);
  const fresh = join(folder, `${name}${unchecked}`);
  try {
    await writeBackup(db, { databasePath, target: fresh });
    const fault = checkBackup(fresh);
    if (fault !== null) throw new Error(`The backup ${name} is no good: ${fault}`);
    renameSync(fresh, join(folder, name));
  } finally {
    rmSync(fresh, { force: true });
  }
  const all = listBackups(folder);
  const kept = chooseKept(
    all.map(({ at }) => at),
    keep,
    danishDayOf,
  );
  for (const old of all) if (!kept.has(old.at)) rmSync(join(folder, old.name), { force: true });
  dropLeftovers(folder, name);
  return { name, at: momentOfBackup(name) ?? now, bytes: statSync(join(folder, name)).size };
}

/** What a crash in the middle of an earlier backup left behind. */
function dropLeftovers(folder: string, fresh: string): void {
  for (const name of readdirSync(folder))
    if (/^vidensbro-[\dTZ-]+\.db\.unchecked/.test(name) && !name.startsWith(fresh))
      rmSync(join(folder, name), { force: true });
}
