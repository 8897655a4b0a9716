/** Whether this process should be sent requests, and if not why. */
import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Db } from "#db/client";
import { listPendingMigrations, listUnknownMigrations } from "#db/migrate";
import { migrationsFolder } from "../root-folder";

const MiB = 1024 * 1024;
/** Room that the disk of the database must have left. */
export const leastRoom = 50 * MiB;

export type Unreadiness =
  "draining" | "database unavailable" | "migrations pending" | "database is newer" | "disk almost full";

interface Place {
  databasePath: string;
  isDraining: () => boolean;
  /** Bytes free where the database stands. */
  roomOf?: (folder: string) => number;
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Returns what tells the reasons against; none where it is ready. */
export function makeReadiness(db: Db, { databasePath, isDraining, roomOf = freeBytes }: Place): () => Unreadiness[] {
  return () => {
    const faults: Unreadiness[] = isDraining() ? ["draining"] : [];
    try {
      if (listPendingMigrations(db, migrationsFolder).length > 0) faults.push("migrations pending");
      if (listUnknownMigrations(db, migrationsFolder).length > 0) faults.push("database is newer");
    } catch {
      faults.push("database unavailable");
    }
    if (hasNoRoom(dirname(databasePath), roomOf)) faults.push("disk almost full");
    return faults;
  };
}

function hasNoRoom(folder: string, roomOf: (folder: string) => number): boolean {
  try {
    return roomOf(folder) < leastRoom;
  } catch {
    // What cannot be asked about its room, such as a database in memory, is taken to have some.
    return false;
  }
}
