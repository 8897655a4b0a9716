/** The overview against pages of the same framework and the same bytes, on one server in one run: requests in a second. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { rootFolder } from "~/server/root-folder";
import type { Bench } from "./bench";
import { signInLead } from "./bench-data";
import { figure, type Line } from "./line";
import { median } from "./percentile";
import type { ServedProduct } from "./programs";
import { serveWithBarePages } from "./serve-with-bare-pages";
import { makeTimedFetch, timeEach } from "./timed-fetch";

/** Projects that the load goes round among; its account leads these and no others, as most accounts lead few. */
const visited = 20;

interface Load {
  perSecond: number;
  /** Milliseconds of the server's processor for one request; null where the system does not tell. */
  processor: number | null;
}

export async function measureThroughput(bench: Bench, database: string): Promise<Line[]> {
  const keys = Array.from({ length: visited }, (_, index) => `project-${index}`);
  const overviews = keys.map((key) => `/projects/${key}`);
  const cookie = signInLead(database, "few", keys);
  const [path = ""] = overviews;
  const server = await serveWithBarePages({ folder: bench.folder, database, headers: { Cookie: cookie }, path });
  try {
    await timeEach(makeTimedFetch(server.url, { Cookie: cookie }), overviews);
    const lines: Line[] = [];
    for (const [how, headers] of [
      ["not compressed", { Cookie: cookie }],
      ["compressed", { Cookie: cookie, "Accept-Encoding": "gzip" }],
    ] as const) {
      const load = (paths: string[]) => sendLoad(server, { seconds: bench.quick ? 2 : 5, headers, paths });
      const pages = { overview: overviews, bare: ["/bare"], bytes: ["/bytes"] };
      const measured: Record<keyof typeof pages, Load[]> = { overview: [], bare: [], bytes: [] };
      for (const paths of Object.values(pages)) await load(paths);
      for (let round = 0; round < (bench.quick ? 3 : 5); round++) {
        for (const name of ["overview", "bare", "bytes"] as const) measured[name].push(await load(pages[name]));
      }
      const { overview, bare, bytes } = measured;
      const sent = `overview ${tell(overview)}`;
      lines.push(
        {
          what: `overview's throughput against a bare page, ${how}`,
          value: middle(overview) / middle(bare),
          unit: "×",
          against: `${sent}; same frame, same bytes: ${tell(bare)}`,
          least: 1 / 3,
        },
        {
          what: `overview's throughput against nothing but its bytes, ${how}`,
          value: middle(overview) / middle(bytes),
          unit: "×",
          against: `same framework, no session, header or scripts: ${tell(bytes)}`,
        },
      );
    }
    return lines;
  } finally {
    await server.stop();
  }
}

function middle(loads: readonly Load[]): number {
  return median(loads.map(({ perSecond }) => perSecond));
}

function tell(loads: readonly Load[]): string {
  const times = loads.flatMap(({ processor }) => processor ?? []);
  const cost = times.length === 0 ? "" : ` (processor ${figure(median(times))} ms)`;
  return `${figure(middle(loads))}/s${cost}`;
}

interface Order {
  seconds: number;
  headers: Record<string, string>;
  paths: string[];
}

/** Ten connections that ask as fast as they are answered, from a process of their own. */
export async function sendLoad(server: ServedProduct, order: Order): Promise<Load> {
  const before = server.processorTime();
  const child = spawn(
    process.execPath,
    [join(rootFolder, "tests/bench/send-load.js"), JSON.stringify({ url: server.url, ...order })],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => void child.once("close", resolve));
  if (code !== 0) throw new Error(`The load ended with ${code}`);
  const { total, perSecond, bad } = JSON.parse(output) as { total: number; perSecond: number; bad: number };
  if (bad > 0) throw new Error(`${bad} answers under load were not 200`);
  const after = server.processorTime();
  return { perSecond, processor: before === null || after === null ? null : (after - before) / total };
}
