/** How far one machine goes: pages and entries in a second with one worker and with several, and what a database weighs. */
import { rmSync, statSync } from "node:fs";
import { Agent } from "node:http";
import { availableParallelism } from "node:os";
import { install, sendEntry } from "../verify/installation";
import type { Bench } from "./bench";
import { signInLead, sizesOf, writeManyProjects } from "./bench-data";
import type { Line } from "./line";
import { sendLoad } from "./measure-throughput";
import { median } from "./percentile";
import { runCommand, serve } from "./programs";

const visited = 20;
const clients = 8;

export async function measureWorkers(bench: Bench, database: string): Promise<Line[]> {
  await runCommand(["import", writeManyProjects(bench)], database);
  const { activities, projects } = sizesOf(bench);
  const lines: Line[] = [
    {
      what: "size of a database",
      value: statSync(database).size / 1024 ** 2,
      unit: "MiB",
      against: `${activities} activities in ${projects} projects, as imported`,
    },
  ];
  const keys = Array.from({ length: visited }, (_, index) => `project-${index}`);
  const cookie = signInLead(database, "workers", keys);
  const entries = await install(bench.folder);
  for (const workers of [1, 2]) {
    const variables = { WORKERS: String(workers) };
    const on = `WORKERS=${workers}, ${availableParallelism()} cores, client on the same machine`;
    lines.push(
      {
        what: "overviews in a second",
        value: await readPages(bench, database, { variables, cookie, paths: keys.map((key) => `/projects/${key}`) }),
        unit: "/s",
        against: `10 connections; ${on}`,
      },
      {
        what: "entries logged in a second",
        value: await logEntries(bench, entries, { variables, workers }),
        unit: "/s",
        against: `${clients} clients, each entry synced to the disk; ${on}`,
      },
    );
  }
  for (const end of ["", "-wal", "-shm", "-jobs"]) rmSync(`${database}${end}`, { force: true });
  return lines;
}

interface Reading {
  variables: Record<string, string>;
  cookie: string;
  paths: string[];
}

async function readPages(bench: Bench, database: string, { variables, cookie, paths }: Reading): Promise<number> {
  const server = await serve(database, { variables });
  try {
    const order = { seconds: bench.quick ? 2 : 5, headers: { Cookie: cookie }, paths };
    await sendLoad(server, order);
    const loads: number[] = [];
    for (let round = 0; round < 3; round += 1) loads.push((await sendLoad(server, order)).perSecond);
    return median(loads);
  } finally {
    await server.stop();
  }
}

type Installed = Awaited<ReturnType<typeof install>>;

async function logEntries(
  bench: Bench,
  installation: Installed,
  { variables, workers }: { variables: Record<string, string>; workers: number },
): Promise<number> {
  const server = await serve(installation.database, { variables });
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  try {
    let count = 0;
    const until = performance.now() + (bench.quick ? 2_000 : 6_000);
    const start = performance.now();
    const client = async (number: number) => {
      for (let index = 0; performance.now() < until; index += 1) {
        const name = `workers-${workers}-${number}-${index}`;
        const status = await sendEntry({ url: server.url, agent, installation }, name);
        if (status !== 200) throw new Error(`An entry was answered with ${status}`);
        count += 1;
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
    return count / ((performance.now() - start) / 1000);
  } finally {
    agent.destroy();
    await server.stop();
  }
}
