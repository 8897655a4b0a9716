/** Throws away once a day the files that people brought in and did nothing with for a week. */
import { Cron } from "croner";
import type { Db } from "#db/client";
import { deleteIncomingBefore } from "#db/incoming";
import { everything } from "~/domain/permissions/scope";
import type { Clock } from "../clock";

const WEEK = 7 * 24 * 60 * 60 * 1000;

export function sweepIncoming(db: Db, now: number): number {
  return deleteIncomingBefore(db, everything({ kind: "system" }), now - WEEK);
}

/** Also at the start, for a product that is not running at night. */
export function startSweeper(db: Db, clock: Clock): { stop: () => void } {
  const sweep = () => void sweepIncoming(db, clock.now());
  const job = new Cron("20 3 * * *", sweep);
  sweep();
  return { stop: () => job.stop() };
}
