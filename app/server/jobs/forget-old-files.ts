/** Throws away the files that people brought in and did nothing with for a week. */
import type { Db } from "#db/client";
import { deleteIncomingBefore } from "#db/incoming";
import { deleteIncomingAwardsBefore } from "#db/incoming-awards";
import { everything } from "~/domain/permissions/scope";

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Returns how many. */
export function forgetOldFiles(db: Db, now: number): number {
  const scope = everything({ kind: "system" });
  return deleteIncomingBefore(db, scope, now - WEEK) + deleteIncomingAwardsBefore(db, scope, now - WEEK);
}
