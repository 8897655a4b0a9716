/** The portfolio of ten thousand projects: pages with every filter, its exports, marking figures stale, and what everybody may read. */
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase, write } from "#db/client";
import { raiseRevision } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import type { Bench } from "./bench";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";
import { makePortfolioData } from "./portfolio-data";
import { serve } from "./programs";
import { makeTimedFetch, type TimedFetch, timeEach } from "./timed-fetch";
import { watchWaits } from "./watch-waits";

const browser = { Accept: "text/html", "Accept-Encoding": "gzip, deflate, br" };

/** One of each filter, some together, the orders and a later page. */
const queries = [
  "",
  "search=projekt+7",
  "declared=systemic",
  "observed=interactive",
  "status=running",
  "status=ended",
  "industry=F",
  "from=2026",
  "to=2025",
  "region=two_way_ongoing",
  "region=one_way_ongoing",
  "sme=high",
  "report=overdue",
  "mark=overdue",
  "mark=silent",
  "mark=far_apart",
  "mark=outlier",
  "mark=exemplary",
  "reaches=company",
  "misses=authority",
  "form=partner&moment=capacity",
  "year=2024",
  "declared=linear&observed=interactive",
  "status=running&mark=silent",
  "order=end",
  "order=due&direction=descending",
  "page=200",
];

export async function measurePortfolio(bench: Bench, database: string): Promise<Line[]> {
  const now = new Date();
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(now);
  bench.say("Making the projects of a portfolio and computing their figures …");
  const data = makePortfolioData(database, { projects: bench.quick ? 1_000 : 10_000, today });
  const size = `${data.projects} projects, ${data.activities} activities`;
  const marking = measureMarking(database);
  const server = await serve(database);
  try {
    const ask = makeTimedFetch(server.url, { ...browser, Cookie: data.cookie });
    const address = (query: string) => `/programmes/programme/portfolio${query && `?${query}`}`;
    const [first = 0] = await timeEach(ask, [address("")]);
    // Code is warmed with words that nobody looks for again, so that a first view is cold in memory alone. V8 goes on
    // improving the code of the page for some hundred of them.
    await timeEach(
      ask,
      Array.from({ length: bench.quick ? 20 : 200 }, (_, index) => address(`search=projekt+1${index}`)),
    );
    const cold = await timeEach(ask, queries.map(address));
    const warm = await timeEach(ask, [...queries, ...queries, ...queries].map(address));
    const { change, changeMany, close } = makeChange(database);
    const changed = await timeEach(ask, [...queries, ...queries].map(address), change);
    const many = await measureMany({ ask, health: makeTimedFetch(server.url), first: address(""), changeMany });
    close();
    const open = await measurePublic(server.url, bench);
    const csv = await timeEach(ask, ["/portfolio/projects.csv", "/portfolio/projects.csv?declared=linear"]);
    const xlsx = await timeEach(ask, ["/portfolio/projects.xlsx"]);
    const told = (times: readonly number[]) =>
      `${times.length} requests, p50 ${figure(percentile(times, 0.5))} ms, longest ${figure(Math.max(...times))} ms; ${size}`;
    return [
      { what: "figures of all projects, computed and stored", value: data.seconds, unit: "s", against: size },
      { what: "portfolio, first page after a start", value: first, unit: "ms", against: size },
      {
        what: "portfolio, any filter, first view: p95",
        value: percentile(cold, 0.95),
        unit: "ms",
        against: told(cold),
        most: 150,
      },
      {
        what: "portfolio, any filter, after a change in one: p95",
        value: percentile(changed, 0.95),
        unit: "ms",
        against: told(changed),
        most: 150,
      },
      ...many,
      {
        what: "portfolio, any filter, seen before: p95",
        value: percentile(warm, 0.95),
        unit: "ms",
        against: told(warm),
        most: 80,
      },
      { what: "portfolio as CSV", value: (csv[0] ?? 0) / 1000, unit: "s", against: size, most: 3 },
      { what: "portfolio as XLSX", value: (xlsx[0] ?? 0) / 1000, unit: "s", against: size, most: 3 },
      marking,
      ...open,
    ];
  } finally {
    await server.stop();
  }
}

/** What anyone may read without signing in: the list of projects that show something, and their pages. */
async function measurePublic(url: string, bench: Bench): Promise<Line[]> {
  const ask = makeTimedFetch(url, browser);
  const rounds = bench.quick ? 20 : 100;
  const lists = Array.from({ length: rounds }, (_, round) => `/public?page=${1 + (round % 10)}`);
  const pages = Array.from({ length: rounds }, (_, round) => `/public/project-${round % 100}-1`);
  // Code is warmed.
  await timeEach(ask, lists);
  const shown: string[] = [];
  for (const page of new Set(pages)) if ((await fetch(url + page)).status === 200) shown.push(page);
  if (shown.length === 0) throw new Error("No project shows anything");
  return [
    { what: "list of projects that show something: p95", times: await timeEach(ask, lists) },
    { what: "what one project shows: p95", times: await timeEach(ask, [...shown, ...shown]) },
  ].map(({ what, times }) => ({
    what,
    value: percentile(times, 0.95),
    unit: "ms",
    against: `${times.length} requests, p50 ${figure(percentile(times, 0.5))} ms, longest ${figure(Math.max(...times))} ms`,
    most: 150,
  }));
}

interface Many {
  ask: TimedFetch;
  health: TimedFetch;
  first: string;
  changeMany: (count: number) => void;
}

/** The page that comes right after many projects changed at once, and what others wait meanwhile. */
async function measureMany({ ask, health, first, changeMany }: Many): Promise<Line[]> {
  const lines: Line[] = [];
  for (const count of [100, 1000]) {
    const [times, waits]: [number[], number[]] = [[], []];
    for (let round = 0; round < 3; round += 1) {
      // The job that keeps figures is done with the round before.
      await pause(4000);
      changeMany(count);
      const { longest, result } = await watchWaits(
        () => health("/healthz"),
        () => ask(first),
      );
      if (result.status !== 200) throw new Error(`${first} answered ${result.status}`);
      times.push(result.milliseconds);
      waits.push(longest);
    }
    const told = `3 pages, shortest ${figure(Math.min(...times))} ms`;
    lines.push(
      { what: `portfolio, after a change in ${count}: longest`, value: Math.max(...times), unit: "ms", against: told },
      { what: "longest wait of another request meanwhile", value: Math.max(...waits), unit: "ms", against: told },
    );
  }
  return lines;
}

/** What the trigger adds to the statement that every write to a project holds. */
function measureMarking(database: string): Line {
  const db = openDatabase(database);
  const scope = everything({ kind: "system" });
  const ids = db.$client.prepare("select id from project limit 400").pluck().all() as number[];
  const times: number[] = [];
  db.$client.exec("begin immediate");
  for (const id of ids) {
    const start = performance.now();
    raiseRevision(db, scope, id);
    times.push(performance.now() - start);
  }
  db.$client.exec("rollback");
  db.$client.close();
  const against = `${times.length} writes, p50 ${figure(percentile(times, 0.5))} ms`;
  return { what: "marking figures stale: p95", value: percentile(times, 0.95), unit: "ms", against, most: 1 };
}

/** Changes one project after another from another process, as the command line does. */
function makeChange(database: string) {
  const db = openDatabase(database);
  const scope = everything({ kind: "system" });
  const ids = db.$client.prepare("select id from project limit 1000").pluck().all() as number[];
  let next = 0;
  return {
    change: () => {
      raiseRevision(db, scope, ids[next % ids.length] as number);
      next += 1;
    },
    changeMany: (count: number) =>
      void write(db, (transaction) => {
        for (const id of ids.slice(0, count)) raiseRevision(transaction, scope, id);
      }),
    close: () => void db.$client.close(),
  };
}
