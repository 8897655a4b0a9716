/**
 * An hour of reading and logging: no request fails, memory stays, and the event loop is never held for long.
 * `SOAK_MINUTES` sets another length.
 */
import { Agent } from "node:http";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { median } from "../bench/percentile";
import { serve } from "../bench/programs";
import type { Check } from "./check";
import { type Installation, install, sendEntry } from "./installation";

const MINUTE = 60_000;
const readers = 4;
/** Between two requests of one reader, and between two entries: people read more than they write. */
const readingPause = 40;
const loggingPause = 1_000;
const mostGrowth = 1.2;
const mostDelay = 0.1;
/** Looks at memory and event loop in the whole time. */
const looks = 60;
/** Long enough for the planted leak to show. */
const faultyMinutes = 1.5;

const addresses = [
  "/projects",
  "/projects/project-0",
  "/projects/project-0/activities",
  "/projects/project-0/activities?search=m%C3%B8de",
  "/projects/project-0/involvement",
  "/projects/project-0/timeline",
  "/projects/project-0/next",
  "/projects/project-0/log",
  "/projects/project-0/report?kind=interim",
  "/projects/project-0/export/activities.csv",
  "/profile",
  "/was",
];

/** Two megabytes a second that nobody lets go of. */
const leak = `data:text/javascript,${encodeURIComponent("globalThis.kept=[];setInterval(()=>kept.push(Buffer.alloc(2e6,1)),1000).unref()")}`;

export const soak: Check = {
  name: "an hour under load",
  wanted: "0 requests failed, memory at most 1.2 ×, event loop p99 at most 100 ms",
  fullOnly: true,
  async measure({ folder, fault }) {
    const installation = await install(folder, 500);
    const metricsPort = await findFreePort();
    const variables = {
      METRICS_PORT: String(metricsPort),
      ...(fault && { NODE_OPTIONS: `--import=${leak}` }),
    };
    const server = await serve(installation.database, { variables });
    const minutes = fault ? faultyMinutes : Number(process.env.SOAK_MINUTES ?? 60);
    const load = startLoad(server.url, installation);
    const memory: number[] = [];
    const delays: number[] = [];
    try {
      for (let look = 0; look < looks; look += 1) {
        await pause((minutes * MINUTE) / looks);
        const { resident, delay } = await readMetrics(metricsPort);
        memory.push(resident);
        delays.push(delay);
      }
    } finally {
      await load.stop();
      await server.stop();
    }
    // What is read for the first time and kept belongs to a server that is warm: the second tenth is held against the last.
    const tenth = looks / 10;
    const growth = median(memory.slice(-tenth)) / median(memory.slice(tenth, 2 * tenth));
    const delay = median(delays);
    const { answered, failed } = load;
    return {
      measured: `${failed()} of ${answered()} failed in ${minutes} min, memory ${growth.toFixed(2)} × (${Math.round((memory.at(-1) ?? 0) / 1024 ** 2)} MiB), event loop p99 ${Math.round(delay * 1000)} ms`,
      passes: failed() === 0 && answered() > 0 && growth <= mostGrowth && delay <= mostDelay,
    };
  },
};

function startLoad(url: string, installation: Installation) {
  let stopped = false;
  let answered = 0;
  let failed = 0;
  const count = (good: boolean) => {
    answered += 1;
    if (!good) failed += 1;
  };
  const read = async (reader: number) => {
    for (let turn = reader; !stopped; turn += 1) {
      const address = addresses[turn % addresses.length] as string;
      const headers = { Cookie: installation.cookie, Accept: "text/html", "Accept-Encoding": "gzip, deflate, br" };
      const status = await fetch(url + address, { headers, redirect: "manual" }).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        () => null,
      );
      count(status === 200);
      await pause(readingPause);
    }
  };
  const log = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let index = 0; !stopped; index += 1) {
      count((await sendEntry({ url, agent, installation }, `soak-${index}`)) === 200);
      await pause(loggingPause);
    }
    agent.destroy();
  };
  const done = Promise.all([...Array.from({ length: readers }, (_, reader) => read(reader)), log()]);
  return {
    answered: () => answered,
    failed: () => failed,
    stop: async () => {
      stopped = true;
      await done;
    },
  };
}

/** Of the process that answers requests: memory in bytes, and the delay since the last look in seconds. */
async function readMetrics(port: number): Promise<{ resident: number; delay: number }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const valueOf = (start: RegExp) =>
    Number(
      text
        .split("\n")
        .find((line) => start.test(line))
        ?.split(" ")
        .at(-1) ?? NaN,
    );
  return {
    resident: valueOf(/^vidensbro_memory_resident_bytes\{process="web/),
    delay: valueOf(/^vidensbro_event_loop_delay_seconds\{process="web.*quantile="0.99"/),
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
