/** Starts the processes that share one port, and looks after them. Where the first cannot begin, nothing begins. */
import cluster from "node:cluster";
import { join } from "node:path";
import { logEvent } from "../log";
import { rootFolder } from "../root-folder";
import { keepRunning, type KeptProcess } from "./keep-running";
import type { FromChild, Work } from "./messages";
import type { Variables } from "./settings-or-stop";
import type { Web } from "./start-web";
import { stopLimit } from "./stop-limit";

interface Options {
  variables: Variables;
  firstRunCode: string | null;
  wake: (work: Work) => void;
  count: number;
  gaveUp: (how: string) => void;
}

/** Resolves once the first of them answers. A worker that says why it cannot begin ends the whole. */
export async function forkWorkers({
  variables,
  firstRunCode,
  wake,
  count,
  gaveUp,
}: Options): Promise<Web & Pick<KeptProcess, "askMetrics">> {
  cluster.setupPrimary({ exec: join(rootFolder, "build/programs/web.js"), args: [] });
  const workers: KeptProcess[] = [];
  const begin = (place: number, ready: (message: Extract<FromChild, { ready: unknown }>["ready"]) => void) => {
    let answered = false;
    const kept = keepRunning({
      start: () => cluster.fork({ ...variables, VIDENSBRO_PLACE: String(place) }).process,
      hear: (message) => {
        if ("wake" in message) wake(message.wake);
        if ("hearing" in message) kept.send({ begin: { firstRunCode } });
        if (!("ready" in message)) return;
        logEvent("worker-ready", { place });
        answered = true;
        ready(message.ready);
      },
      ended: (how) => {
        // The reason has been said by the worker itself.
        if (place === 1 && !answered && how === "status 1") process.exit(1);
        logEvent("worker-ended", { place, how });
      },
      gaveUp,
    });
    workers.push(kept);
  };
  const { url, port } = await new Promise<{ url: string; port: number }>((resolve) => begin(1, resolve));
  for (let place = 2; place <= count; place += 1) begin(place, () => {});
  return {
    url,
    port,
    askMetrics: async () => (await Promise.all(workers.map((worker) => worker.askMetrics()))).flat(),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop(stopLimit)));
    },
  };
}
