/** Throws away the files that people brought in and did nothing with for a week. */
import type { Db } from "#db/client";
import { deleteIncomingBefore } from "#db/incoming";
import { everything } from "~/domain/permissions/scope";

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Returns how many. */
export function forgetOldFiles(db: Db, now: number): number {
  return deleteIncomingBefore(db, everything({ kind: "system" }), now - WEEK);
}
