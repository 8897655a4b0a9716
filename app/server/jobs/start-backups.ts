/** Makes a backup once a day from its hour on, and at start where the last one is missing; tries again an hour after a failure. */
import { Cron } from "croner";
import { type BackupPlan, lastDue } from "~/domain/backup/backup-plan";
import { type Clock, danishHourOf } from "../clock";
import { logError, logEvent } from "../log";
import { jobDone } from "../metrics";
import { judgeBackups, type ScheduledBackup } from "../scheduled-backups";

const HOUR = 60 * 60_000;

interface Backups {
  plan: BackupPlan;
  clock: Clock;
  make: (now: number) => Promise<ScheduledBackup>;
}

/** A server that was down at the hour catches up as soon as it is there. */
export function startBackups({ plan, clock, make }: Backups): { look: () => Promise<void>; stop: () => void } {
  let running: Promise<void> | null = null;
  let notBefore = 0;
  let stopped = false;
  const look = async () => {
    const now = clock.now();
    if (running || stopped || now < notBefore) return;
    const { last } = judgeBackups(plan.folder, now);
    if (last !== null && last.at >= lastDue(now, plan.hour, danishHourOf)) return;
    running = make(now)
      .then(({ name, bytes }) => {
        logEvent("backup", { name, bytes });
        jobDone("backup");
      })
      .catch((error: unknown) => {
        if (!stopped) logError(error);
        notBefore = now + HOUR;
      })
      .finally(() => {
        running = null;
      });
    await running;
  };
  const safely = () => look().catch((error: unknown) => logError(error));
  const job = new Cron("*/5 * * * *", safely);
  void safely();
  return {
    look,
    // A backup under way is left unfinished: what it leaves behind goes with the next one.
    stop: () => {
      stopped = true;
      job.stop();
    },
  };
}
