/** Time from request to last byte of the overview and the list, one request after another from another process, as an account that leads every project. */
import type { Bench } from "./bench";
import { sizesOf } from "./bench-data";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";
import { serve } from "./programs";
import { makeTimedFetch, timeEach } from "./timed-fetch";

const limit = 40;

/** As browsers ask, answers are compressed. */
const browser = { "Accept-Encoding": "gzip, deflate, br" };

export async function measureServerTime(bench: Bench, database: string, cookie: string): Promise<Line[]> {
  const { projects, largeProjects } = sizesOf(bench);
  const server = await serve(database);
  try {
    const ask = makeTimedFetch(server.url, { ...browser, Cookie: cookie });
    const lines: Line[] = [];
    const add = async (what: string, addresses: string[], judged: boolean) => {
      const times = await timeEach(ask, addresses);
      const against = `${times.length} requests, p50 ${figure(percentile(times, 0.5))} ms, longest ${figure(Math.max(...times))} ms`;
      const most = judged ? limit : undefined;
      lines.push({ what: `${what}: p95`, value: percentile(times, 0.95), unit: "ms", against, most });
    };
    const overview = (index: number) => `/projects/project-${index}`;
    const each = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i));
    const shown = Math.min(200, projects / 2);

    // Code is warmed on projects that are not measured, so that a first view is cold in memory alone.
    await timeEach(
      ask,
      each(bench.quick ? 20 : 100, (index) => overview(projects - 1 - index)),
    );
    await add("overview, first view of each project", each(shown, overview), true);
    await add(
      "overview, seen before",
      each(shown * 2, (index) => overview(index % shown)),
      true,
    );
    await add(
      "overview of 1,000 activities, first view",
      each(largeProjects, (index) => `/projects/large-${index}`),
      false,
    );
    const rounds = bench.quick ? 50 : 150;
    await timeEach(
      ask,
      each(rounds / 5, () => "/projects"),
    );
    const list = (what: string, query: (index: number) => string) =>
      add(
        `list of ${projects} projects, ${what}`,
        each(rounds, (index) => `/projects${query(index)}`),
        true,
      );
    await list("default order", () => "");
    await list("search", (index) => `?search=projekt+${index % 10}`);
    await list("filter by model", () => "?model=cyclical");
    await list("by title, last page", () => "?order=title&page=20");
    return lines;
  } finally {
    await server.stop();
  }
}
