/** Forgets old drafts every night, and once at start for a server that is down at night. */
import { Cron } from "croner";
import type { Db } from "#db/client";
import type { Clock } from "../clock";
import { forgetOldDrafts } from "./forget-old-drafts";

export function startForgetting(db: Db, clock: Clock): { stop: () => void } {
  const forget = () => {
    try {
      forgetOldDrafts(db, clock.now());
    } catch (error) {
      // A busy database is asked again tomorrow.
      console.error(error);
    }
  };
  forget();
  const job = new Cron("17 3 * * *", { timezone: "Europe/Copenhagen" }, forget);
  return { stop: () => job.stop() };
}
