/** Time from request to last byte of overview and list, one request after another, as an account that leads every project. */
import { openDatabase } from "#db/client";
import { listProjectKeys, raiseRevision } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import type { Bench } from "./bench";
import { sizesOf } from "./bench-data";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";
import { serve } from "./programs";
import { makeTimedFetch, timeEach } from "./timed-fetch";

const limit = 40;

/** As browsers ask, answers are compressed. */
const browser = { Accept: "text/html", "Accept-Encoding": "gzip, deflate, br" };

interface Visits {
  what: string;
  count: number;
  address: (index: number) => string;
  /** What happens before each request, outside the time. */
  before?: () => void;
  /** Milliseconds, where the limit is its own. */
  most?: number;
  /** Told and not judged: the limit is stated for the projects of the many. */
  told?: boolean;
}

export async function measureServerTime(bench: Bench, database: string, cookie: string): Promise<Line[]> {
  const { projects, largeProjects } = sizesOf(bench);
  const shown = Math.min(200, projects / 2);
  const rounds = bench.quick ? 50 : 150;
  const overview = (index: number) => `/projects/project-${index}`;
  const { change, close } = makeChange(database);
  // Code is warmed on projects that are not measured, so that a first view is cold in memory alone. V8 goes on improving
  // the code of a page for some hundreds of them, which is the first minute of a server's day.
  const warmUp: Visits[] = [
    { what: "", count: bench.quick ? 20 : 400, address: (index) => overview(projects - 1 - index) },
    { what: "", count: bench.quick ? 30 : 100, address: () => "/projects", before: change },
    { what: "", count: 30, address: () => "/projects/involved/involvement" },
  ];
  const list = `list of ${projects} projects`;
  const visits: Visits[] = [
    { what: "overview, first view of each project", count: shown, address: overview },
    { what: "overview, seen before", count: shown * 2, address: (index) => overview(index % shown) },
    {
      what: "overview of 1,000 activities, first view",
      count: largeProjects,
      address: (index) => `/projects/large-${index}`,
      told: true,
    },
    {
      what: "involvement planner of 200 companies",
      count: rounds,
      address: (index) => `/projects/involved/involvement?page=${1 + (index % 8)}`,
      most: 60,
    },
    { what: `${list}, default order`, count: rounds, address: () => "/projects" },
    { what: `${list}, after a change in one`, count: rounds, address: () => "/projects", before: change },
    { what: `${list}, search`, count: rounds, address: (index) => `/projects?search=projekt+${index % 10}` },
    { what: `${list}, filter by model`, count: rounds, address: () => "/projects?model=cyclical" },
    { what: `${list}, by title, page 20`, count: rounds, address: () => "/projects?order=title&page=20" },
  ];

  const server = await serve(database);
  try {
    const ask = makeTimedFetch(server.url, { ...browser, Cookie: cookie });
    for (const one of warmUp) await visit(ask, one);
    const lines: Line[] = [];
    for (const one of visits) {
      const used = server.processorTime();
      const times = await visit(ask, one);
      const after = server.processorTime();
      const processor =
        used === null || after === null ? "" : `, processor ${figure((after - used) / times.length)} ms`;
      const against = `${times.length} requests, p50 ${figure(percentile(times, 0.5))} ms, longest ${figure(Math.max(...times))} ms${processor}`;
      const most = one.told ? undefined : (one.most ?? limit);
      lines.push({ what: `${one.what}: p95`, value: percentile(times, 0.95), unit: "ms", against, most });
    }
    return lines;
  } finally {
    close();
    await server.stop();
  }
}

function visit(ask: ReturnType<typeof makeTimedFetch>, { count, address, before }: Visits): Promise<number[]> {
  return timeEach(
    ask,
    Array.from({ length: count }, (_, index) => address(index)),
    before,
  );
}

/** Marks one project after another as changed, from another process than the server's as the command line does. */
function makeChange(database: string): { change: () => void; close: () => void } {
  const db = openDatabase(database);
  const scope = everything({ kind: "system" });
  const ids = listProjectKeys(db, scope).map(({ id }) => id);
  let next = 0;
  return {
    change: () => {
      raiseRevision(db, scope, ids[next % ids.length] as number);
      next += 1;
    },
    close: () => void db.$client.close(),
  };
}
