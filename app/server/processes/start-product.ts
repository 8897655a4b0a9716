/**
 * Starts the product: settings, database, what answers requests and what runs jobs. The process that is started answers
 * itself where one worker is enough, and otherwise looks after the workers; jobs run in a process of their own.
 */
import { randomInt } from "node:crypto";
import { hasAccounts } from "#db/accounts";
import type { Db } from "#db/client";
import { terminalLanguage } from "~/i18n/command-line";
import { serverMessages } from "~/i18n/server";
import { paths } from "~/paths";
import { beginLog, logEvent, tellTerminal } from "../log";
import { describeListening } from "./describe-listening";
import { forkJobs } from "./fork-jobs";
import { forkWorkers } from "./fork-workers";
import { measureProcess } from "../metrics";
import { mostFailedStarts } from "./keep-running";
import type { Work } from "./messages";
import { serveMetrics } from "./serve-metrics";
import { databaseOrStop, settingsOrStop, stopWith, type Variables } from "./settings-or-stop";
import { type Jobs, startJobs } from "./start-jobs";
import { startWeb, type Web } from "./start-web";

interface Options {
  variables: Variables;
  /** Rebuilds pages as they change, for developers. */
  watching?: boolean;
  /** Everything in this one process. */
  together?: boolean;
}

/** Ends the process with status 1 and a sentence where a setting or the database does not allow a start. */
export async function startProduct({
  variables,
  watching = false,
  together = watching,
}: Options): Promise<{ url: string }> {
  const language = terminalLanguage(variables);
  const words = serverMessages[language];
  const { environment, running } = settingsOrStop(variables);
  const several = running.workers > 1 && !together;
  beginLog({ ...running.log, process: several ? "main" : "web" });
  const db = databaseOrStop(environment, variables);
  const firstRunCode = hasAccounts(db) ? null : makeFirstRunCode();
  let web: Web | null = null;
  let jobs: Jobs | null = null;
  let stopping: Promise<void> | null = null;
  const stop = (status: number) => {
    stopping ??= stopAll({ web, jobs, db }).then(() => process.exit(status));
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop(0));
  const gaveUp = (role: "web" | "jobs") => (how: string) => {
    process.stderr.write(`${words.keepsEnding(role, mostFailedStarts, how)}\n`);
    stop(1);
  };
  const wake = (work: Work) => jobs?.wake(work);

  const workers = several
    ? await forkWorkers({ variables, firstRunCode, wake, count: running.workers, gaveUp: gaveUp("web") })
    : null;
  web =
    workers ??
    (await startWeb({ db, environment, firstRunCode, wake, watching }).catch((error: unknown) =>
      stopWith([describeListening(error, environment.port, language)]),
    ));
  const { url, port } = web;
  const apart = together ? null : forkJobs({ variables: { ...variables, PORT: String(port) }, gaveUp: gaveUp("jobs") });
  jobs = apart ?? startJobs(db, { ...environment, port, publicUrl: url });
  if (running.metricsPort !== null) {
    measureProcess(several ? "main" : "web");
    await serveMetrics(running.metricsPort, async () =>
      (await Promise.all([workers?.askMetrics() ?? [], apart?.askMetrics() ?? []])).flat(),
    ).catch(() => stopWith([words.metricsPortTaken(running.metricsPort ?? 0)]));
  }
  tellTerminal("listening", words.listening(url), { url, workers: running.workers });
  if (firstRunCode !== null) tellTerminal("first-run", words.firstRun(`${url}${paths.firstRun}`, firstRunCode));
  return { url };
}

/** Jobs come last: what is answered until then may still ask for mail. */
async function stopAll({ web, jobs, db }: { web: Web | null; jobs: Jobs | null; db: Db }): Promise<void> {
  logEvent("stopping");
  await web?.stop();
  await jobs?.stop();
  db.$client.close();
  logEvent("stopped");
}

/** Twelve letters and digits without those that are read wrong, in groups of four. */
function makeFirstRunCode(): string {
  const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return [group(), group(), group()].join("-");
}
