/** Throws away the files that people brought in and did nothing with for a week. */
import type { Db } from "#db/client";
import { deleteIncomingBefore } from "#db/incoming";
import { deleteIncomingAwardsBefore } from "#db/incoming-awards";
import { everything } from "~/domain/permissions/scope";
import { tooOldAt } from "~/domain/privacy/retention";

/** Returns how many. */
export function forgetOldFiles(db: Db, now: number): number {
  const scope = everything({ kind: "system" });
  return (
    deleteIncomingBefore(db, scope, tooOldAt("incoming", now)) +
    deleteIncomingAwardsBefore(db, scope, tooOldAt("incoming", now))
  );
}
