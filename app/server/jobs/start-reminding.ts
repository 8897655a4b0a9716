/** Looks every quarter of an hour from nine in the morning, and at start, whether companies are to be reminded today. */
import { Cron } from "croner";
import { type Clock, danishHourOf } from "../clock";
import { logError } from "../log";
import { jobDone } from "../metrics";

/** The hour of the Danish day from which reminders go out. */
export const remindingHour = 9;

/** A server that was down in the morning catches up later the same day; what was sent is never sent again. */
export function startReminding({ clock, remind }: { clock: Clock; remind: () => void }): { stop: () => void } {
  const look = () => {
    if (danishHourOf(clock.now()) < remindingHour) return;
    try {
      remind();
      jobDone("reminders");
    } catch (error) {
      // A busy database is asked again in a quarter of an hour.
      logError(error);
    }
  };
  const job = new Cron("*/15 * * * *", look);
  look();
  return { stop: () => job.stop() };
}
