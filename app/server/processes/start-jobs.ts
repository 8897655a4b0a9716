/** What happens without anybody asking: mail, reminders, digests, documents, figures, backups, forgetting. On one database in one process alone. */
import { statSync } from "node:fs";
import type { Db } from "#db/client";
import { countMails, releaseMails } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { drawDocuments } from "~/operations/draw-documents";
import { giveUpMail } from "~/operations/give-up-mail";
import { remindCompanies } from "~/operations/remind-companies";
import { remindOfReports } from "~/operations/remind-of-reports";
import { sendDueDigests } from "~/operations/send-due-digests";
import { storeProjectFigures } from "~/operations/store-project-figures";
import { systemClock } from "../clock";
import { startTypst } from "../documents/start-typst";
import type { Environment } from "../environment";
import { holdLock, lockOf } from "../jobs/hold-lock";
import { startDocumentMaker } from "../jobs/start-document-maker";
import { startFigures } from "../jobs/start-figures";
import { startBackups } from "../jobs/start-backups";
import { startForgetting } from "../jobs/start-forgetting";
import { startReminding } from "../jobs/start-reminding";
import { startWeeklyDigest } from "../jobs/start-weekly-digest";
import { logError, logEvent } from "../log";
import { startMailSender } from "../mail/start-mail-sender";
import { createMemory } from "../memory";
import { addGauges, type Sample } from "../metrics";
import { rootFolder } from "../root-folder";
import { makeScheduledBackup } from "../scheduled-backups";
import type { Work } from "./messages";

export interface Jobs {
  /** Has some work looked for at once. */
  wake: (work: Work) => void;
  /** Resolves once the mail in hand is done with and noted. */
  stop: () => Promise<void>;
}

/** Begins once no other process runs jobs on the database. `environment` names the address that people really reach. */
export function startJobs(db: Db, environment: Environment): Jobs {
  let running: Jobs | null = null;
  const lock = holdLock(lockOf(environment.databasePath), () => {
    logEvent("jobs-begin");
    running = runJobs(db, environment);
  });
  return {
    wake: (work) => running?.wake(work),
    stop: async () => {
      await running?.stop();
      lock.letGo();
    },
  };
}

function runJobs(db: Db, environment: Environment): Jobs {
  const clock = systemClock;
  const { publicUrl, demonstration } = environment;
  const scope = everything({ kind: "system" });
  // Whoever had these in hand is gone, or the lock would not be ours.
  releaseMails(db, scope);
  const press = startTypst({ root: rootFolder });
  const memory = createMemory(100);
  const stopping = new AbortController();
  addGauges(() => measureDatabase(db, environment.databasePath));
  const sender = startMailSender({
    db,
    environment,
    clock,
    giveUp: (mail, error) => {
      giveUpMail(db, { mail, error, now: clock.now(), publicUrl });
    },
  });
  const maker = startDocumentMaker({
    make: (stopped) => drawDocuments({ db, press, publicUrl, now: () => clock.now(), stopped }),
  });
  const digests = startWeeklyDigest({
    clock,
    send: async (now, stopped) => {
      const sent = await sendDueDigests({ db, now, publicUrl, memory, demonstration, stopped });
      if (sent > 0) sender.wake();
    },
  });
  let remindingOfReports: Promise<void> | null = null;
  const reminding = startReminding({
    clock,
    remind: () => {
      const context = { db, actor: { kind: "system" as const }, now: clock.now() };
      const day = { today: clock.today(), publicUrl };
      if (remindCompanies(context, everything(context.actor), day) > 0) sender.wake();
      remindingOfReports ??= remindOfReports({ db, now: context.now, ...day, stopped: stopping.signal })
        .then((sent) => void (sent > 0 && sender.wake()))
        .catch(logError)
        .finally(() => {
          remindingOfReports = null;
        });
    },
  });
  const forgetting = startForgetting(db, clock, environment);
  const { backups: plan, databasePath } = environment;
  const backups = plan
    ? startBackups({ plan, clock, make: (now) => makeScheduledBackup(db, { databasePath, plan, now }) })
    : null;
  const figures = startFigures({ clock, compute: (batch) => storeProjectFigures(db, batch) });
  return {
    wake: (work) => {
      if (work === "mail") sender.wake();
      else maker.wake();
    },
    stop: async () => {
      forgetting.stop();
      backups?.stop();
      reminding.stop();
      figures.stop();
      stopping.abort();
      await Promise.all([sender.stop(), press.stop(), maker.stop(), digests.stop(), remindingOfReports]);
    },
  };
}

function measureDatabase(db: Db, path: string): Sample[] {
  const mails = Object.entries(countMails(db, everything({ kind: "system" })));
  const bytes = ["", "-wal"].map((end) => statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0);
  return [
    ...mails.map(([state, value]) => ({ name: "vidensbro_outbox_mails", labels: { state }, value })),
    { name: "vidensbro_database_bytes", labels: {}, value: bytes.reduce((sum, one) => sum + one, 0) },
  ];
}
