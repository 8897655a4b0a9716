/** What answers requests: listens, reads the pages in, and closes without cutting off what it has begun to answer. */
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, Server as NetServer } from "node:net";
import type { Db } from "#db/client";
import { systemClock } from "../clock";
import { startTypst } from "../documents/start-typst";
import type { Environment } from "../environment";
import { endOfJobs } from "../exchange/running-jobs";
import { makeRequestListener } from "../http/make-request-listener";
import { startWarming } from "../jobs/start-warming";
import { logError } from "../log";
import { createMemory } from "../memory";
import { warmProjects } from "../portfolio/keep-projects";
import { rootFolder } from "../root-folder";
import type { Services } from "../services";
import type { Work } from "./messages";
import { drainLimit } from "./stop-limit";

const SECOND = 1000;
/** Connections that are kept open are told to close by the next answer; those that ask for nothing close after this. */
const idleLimit = 1 * SECOND;

export interface Web {
  url: string;
  port: number;
  /** Takes no new connections; resolves once everything begun is answered, or the time for it is up. */
  stop: () => Promise<void>;
}

interface Options {
  db: Db;
  environment: Environment;
  firstRunCode: string | null;
  wake: (work: Work) => void;
  watching?: boolean;
}

/** Rejects where the address cannot be listened on. */
export async function startWeb({
  db,
  environment: asked,
  firstRunCode,
  wake,
  watching = false,
}: Options): Promise<Web> {
  let draining = false;
  let listener: RequestListener | null = null;
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    if (draining) response.setHeader("Connection", "close");
    if (listener) return listener(request, response);
    // The pages are still being read in.
    waiting.push(() => listener?.(request, response));
  });
  server.keepAliveTimeout = 65 * SECOND;
  await listen(server, asked);
  const { port } = server.address() as AddressInfo;
  const environment = withRealPort(asked, port);
  const press = startTypst({ root: rootFolder });
  const services: Services = {
    db,
    clock: systemClock,
    environment,
    firstRunCode,
    memory: createMemory(500),
    press,
    wakeMailSender: () => wake("mail"),
    wakeDocumentMaker: () => wake("documents"),
  };
  const pages = await makeRequestListener(services, { watching, isDraining: () => draining });
  listener = pages.listener;
  for (const answer of waiting.splice(0)) answer();
  const warming = startWarming({ clock: systemClock, warm: (today) => warmProjects(db, services.memory, today) });
  let stopping: Promise<void> | null = null;
  const stop = async () => {
    draining = true;
    warming.stop();
    await closeInTime(server);
    await inTime(endOfJobs(db));
    await Promise.all([pages.close(), press.stop()]);
  };
  return { url: environment.publicUrl, port, stop: () => (stopping ??= stop()) };
}

function listen(server: Server, { port, host }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      server.on("error", logError);
      resolve();
    });
  });
}

/** Port 0 lets the system choose; addresses are then built from the port that it chose. */
function withRealPort(environment: Environment, port: number): Environment {
  if (environment.port !== 0) return environment;
  return { ...environment, port, publicUrl: environment.publicUrl.replace(/:0$/, `:${port}`) };
}

/** The close of an HTTP server would cut connections that only seem idle: a request may be on its way on them. */
function closeInTime(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setTimeout(() => {
      server.closeIdleConnections();
      sweep.refresh();
    }, idleLimit);
    const end = setTimeout(() => server.closeAllConnections(), drainLimit);
    NetServer.prototype.close.call(server, () => {
      clearTimeout(sweep);
      clearTimeout(end);
      resolve();
    });
  });
}

/** Waits for work on files that came in, as long as answers may take. */
function inTime(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout;
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, drainLimit)));
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
