/** Starts the product: settings, database, jobs and the listening socket; returns how to stop it. */
import { randomInt } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hasAccounts } from "#db/accounts";
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { commandLineMessages, terminalLanguage } from "~/i18n/command-line";
import { type ServerMessages, serverMessages } from "~/i18n/server";
import { describeSettingFault } from "~/i18n/settings";
import { everything } from "~/domain/permissions/scope";
import { giveUpMail } from "~/operations/give-up-mail";
import { drawDocuments } from "~/operations/draw-documents";
import { remindCompanies } from "~/operations/remind-companies";
import { remindOfReports } from "~/operations/remind-of-reports";
import { sendDueDigests } from "~/operations/send-due-digests";
import { storeProjectFigures } from "~/operations/store-project-figures";
import { paths } from "~/paths";
import { systemClock } from "../clock";
import { startTypst } from "../documents/start-typst";
import { type Environment, readEnvironment } from "../environment";
import { startFigures } from "../jobs/start-figures";
import { startWeeklyDigest } from "../jobs/start-weekly-digest";
import { startDocumentMaker } from "../jobs/start-document-maker";
import { startForgetting } from "../jobs/start-forgetting";
import { startReminding } from "../jobs/start-reminding";
import { type MailSender, startMailSender } from "../mail/start-mail-sender";
import { createMemory } from "../memory";
import { migrationsFolder, rootFolder } from "../root-folder";
import type { Services } from "../services";
import { makeRequestListener } from "./make-request-listener";

type Variables = Record<string, string | undefined>;

export interface RunningServer {
  url: string;
  services: Services;
  stop: () => Promise<void>;
}

interface Options {
  variables: Variables;
  /** Rebuilds pages as they change, for developers. */
  watching?: boolean;
}

/** Ends the process with status 1 and a sentence where a setting or the database does not allow a start. */
export async function startServer({ variables, watching = false }: Options): Promise<RunningServer> {
  const language = terminalLanguage(variables);
  const words = serverMessages[language];
  const settings = readEnvironment(variables);
  if ("faults" in settings) {
    return stopWith(settings.faults.map((fault) => describeSettingFault(language, fault)));
  }
  const db = openOrStop(settings.environment, variables);
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { "Retry-After": "1" }).end();
  };
  const server = createServer((request, response) => listener(request, response));
  server.keepAliveTimeout = 65_000;
  await listen(server, settings.environment, words);
  const environment = withRealPort(settings.environment, (server.address() as AddressInfo).port);
  const forgetting = startForgetting(db, systemClock, environment);
  const press = startTypst({ root: rootFolder });
  let sender: MailSender | null = null;
  let maker: ReturnType<typeof startDocumentMaker> | null = null;
  const services: Services = {
    db,
    clock: systemClock,
    environment,
    firstRunCode: hasAccounts(db) ? null : makeFirstRunCode(),
    memory: createMemory(500),
    press,
    wakeMailSender: () => sender?.wake(),
    wakeDocumentMaker: () => maker?.wake(),
  };
  const pages = await makeRequestListener(services, watching);
  listener = pages.listener;
  // Only now: while the pages were read in, a mail server's answer would have waited unnoted.
  sender = startMailSender({
    db,
    environment,
    clock: systemClock,
    giveUp: (mail, error) => {
      giveUpMail(db, { mail, error, now: systemClock.now(), publicUrl: environment.publicUrl });
    },
  });
  maker = startDocumentMaker({
    make: (stopped) =>
      drawDocuments({ db, press, publicUrl: environment.publicUrl, now: () => systemClock.now(), stopped }),
  });
  const digests = startWeeklyDigest({
    clock: systemClock,
    send: async (now, stopped) => {
      const { demonstration, publicUrl } = environment;
      const sent = await sendDueDigests({ db, now, publicUrl, memory: services.memory, demonstration, stopped });
      if (sent > 0) services.wakeMailSender();
    },
  });
  const stoppingReminders = new AbortController();
  let remindingOfReports: Promise<void> | null = null;
  const reminding = startReminding({
    clock: systemClock,
    remind: () => {
      const context = { db, actor: { kind: "system" as const }, now: systemClock.now() };
      const day = { today: systemClock.today(), publicUrl: environment.publicUrl };
      if (remindCompanies(context, everything(context.actor), day) > 0) services.wakeMailSender();
      remindingOfReports ??= remindOfReports({ db, now: context.now, ...day, stopped: stoppingReminders.signal })
        .then((sent) => void (sent > 0 && services.wakeMailSender()))
        .catch((error: unknown) => console.error(error))
        .finally(() => {
          remindingOfReports = null;
        });
    },
  });
  const figures = startFigures({ clock: systemClock, compute: (batch) => storeProjectFigures(db, batch) });
  const url = environment.publicUrl;
  process.stdout.write(`${words.listening(url)}\n`);
  if (services.firstRunCode !== null) {
    process.stdout.write(`${words.firstRun(`${url}${paths.firstRun}`, services.firstRunCode)}\n`);
  }
  let stopping: Promise<void> | null = null;
  const stop = () =>
    (stopping ??= new Promise<void>((resolve) => {
      server.close(() => {
        forgetting.stop();
        reminding.stop();
        figures.stop();
        stoppingReminders.abort();
        const ending = [pages.close(), press.stop(), maker?.stop(), remindingOfReports, digests.stop(), sender?.stop()];
        void Promise.all(ending).then(() => {
          db.$client.pragma("optimize");
          db.$client.close();
          resolve();
        });
      });
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 10_000).unref();
    }));
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  return { url, services, stop };
}

/** Waits until the server listens; ends the process where it cannot. */
function listen(server: Server, { port, host }: Environment, words: ServerMessages): Promise<void> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      stopWith([error.code === "EADDRINUSE" ? words.portTaken(port) : words.cannotListen(error.message)]);
    });
    server.listen(port, host, resolve);
  });
}

/** Port 0 lets the system choose; addresses are then built from the port that it chose. */
function withRealPort(environment: Environment, port: number): Environment {
  if (environment.port !== 0) return environment;
  return { ...environment, port, publicUrl: environment.publicUrl.replace(/:0$/, `:${port}`) };
}

function stopWith(sentences: string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function openOrStop(environment: Environment, variables: Variables): Db {
  const words = commandLineMessages[terminalLanguage(variables)];
  try {
    const db = openDatabase(environment.databasePath);
    migrate(db, migrationsFolder, systemClock.now());
    return db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stopWith([
      reason === "database-is-newer"
        ? words.databaseNewer
        : `${words.databaseBroken(environment.databasePath, reason)} ${words.mendDatabasePath}`,
    ]);
  }
}

/** Twelve letters and digits without those that are read wrong, in groups of four. */
function makeFirstRunCode(): string {
  const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return [group(), group(), group()].join("-");
}
