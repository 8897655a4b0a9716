/** When backups are made, what they are called and which of them stay. */
import type { Day } from "../bundle/records";

export interface BackupPlan {
  /** Folder that holds nothing but backups. */
  folder: string;
  /** Hour of the Danish day, 0 to 23. */
  hour: number;
  keep: KeptBackups;
}

/** How many days, weeks and months keep their newest backup. */
export interface KeptBackups {
  daily: number;
  weekly: number;
  monthly: number;
}

/** `7 4 12` or `7,4,12`; null where it cannot be read. At least one backup of a day is kept. */
export function readKept(words: string): KeptBackups | null {
  const found = /^(\d{1,3})[ ,]+(\d{1,3})[ ,]+(\d{1,3})$/.exec(words.trim());
  const [daily = 0, weekly = 0, monthly = 0] = (found ?? []).slice(1).map(Number);
  return found && daily > 0 ? { daily, weekly, monthly } : null;
}

const pattern = /^vidensbro-(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/;

/** `vidensbro-2026-11-21T010000Z.db`, in UTC. */
export function nameBackup(at: number): string {
  return `vidensbro-${new Date(at).toISOString().slice(0, 19).replaceAll(":", "")}Z.db`;
}

/** The moment that a name tells; null for any other file. */
export function momentOfBackup(name: string): number | null {
  const found = pattern.exec(name);
  if (!found) return null;
  const [, year, month, day, hour, minute, second] = found.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

/** The Monday of a day's week. */
function mondayOf(day: Day): Day {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return new Date(noon - ((new Date(noon).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}

/** Of the newest days, weeks and months that have any, the newest backup of each stays; the newest of all always does. */
export function chooseKept(moments: readonly number[], keep: KeptBackups, dayOf: (at: number) => Day): Set<number> {
  const newestFirst = [...moments].sort((a, b) => b - a);
  const kept = new Set(newestFirst.slice(0, 1));
  const keepOf = (many: number, nameOf: (day: Day) => string) => {
    const seen = new Set<string>();
    for (const at of newestFirst) {
      const name = nameOf(dayOf(at));
      if (seen.has(name)) continue;
      if (seen.size === many) return;
      seen.add(name);
      kept.add(at);
    }
  };
  keepOf(keep.daily, (day) => day);
  keepOf(keep.weekly, mondayOf);
  keepOf(keep.monthly, (day) => day.slice(0, 7));
  return kept;
}

const HOUR = 3_600_000;

/** The last moment at which a backup was to begin. The hour that is skipped in spring is made up for by the one after it. */
export function lastDue(now: number, hour: number, hourOf: (at: number) => number): number {
  let at = Math.floor(now / HOUR) * HOUR;
  for (let i = 0; i < 26 && hourOf(at) !== hour; i += 1) at -= HOUR;
  return at;
}

/** Backups are made once a day; after two days without a good one somebody is to look. */
export const backupTooOld = 48 * HOUR;
