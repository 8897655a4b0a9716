/** The PDF of a report of some thirty pages by way of its address, and how long others wait meanwhile. */
import { setTimeout as pause } from "node:timers/promises";
import type { Bench } from "./bench";
import { sizesOf } from "./bench-data";
import { figure, type Line } from "./line";
import { median } from "./percentile";
import { serve } from "./programs";
import { makeTimedFetch, type TimedFetch } from "./timed-fetch";

interface Round {
  milliseconds: number;
  pages: number;
  /** The longest wait of another request while the document was made. */
  delay: number;
}

export async function measurePdf(bench: Bench, database: string, cookie: string): Promise<Line[]> {
  const { reports } = sizesOf(bench);
  const server = await serve(database);
  try {
    const ask = makeTimedFetch(server.url, { Cookie: cookie });
    const other = makeTimedFetch(server.url);
    const make = async (number: number): Promise<Round> => {
      const watch = watchDelay(other);
      const { status, milliseconds, body } = await ask(
        `/projects/report-${number}/report.pdf?kind=final&to=2026-06-30`,
      );
      const delay = await watch.end();
      if (status !== 200) throw new Error(`The report answered ${status}`);
      return { milliseconds, pages: countPages(body), delay };
    };
    const first = await make(0);
    const rounds: Round[] = [];
    const idle: number[] = [];
    for (let number = 1; number < reports; number++) {
      const round = await make(number);
      rounds.push(round);
      const watch = watchDelay(other);
      await pause(round.milliseconds);
      idle.push(await watch.end());
    }
    const times = rounds.map(({ milliseconds }) => milliseconds / 1000);
    const delays = rounds.map(({ delay }) => delay);
    return [
      {
        what: "PDF of a report, warm: median",
        value: median(times),
        unit: "s",
        against: `${Math.min(...rounds.map(({ pages }) => pages))} pages, ${times.length} reports of different words, longest ${figure(Math.max(...times))} s; the first after the start ${figure(first.milliseconds / 1000)} s`,
        most: 1,
      },
      {
        what: "longest wait of another request during it: median",
        value: median(delays),
        unit: "ms",
        against: `of ${delays.length} reports, worst ${figure(Math.max(...delays))} ms; over the same time without a report ${figure(median(idle))} ms, worst ${figure(Math.max(...idle))} ms`,
        most: 50,
      },
    ];
  } finally {
    await server.stop();
  }
}

/** Asks for the state of health again and again and keeps the longest wait. */
function watchDelay(ask: TimedFetch): { end: () => Promise<number> } {
  let longest = 0;
  let watching = true;
  const watched = (async () => {
    while (watching) {
      longest = Math.max(longest, (await ask("/healthz")).milliseconds);
      await pause(2);
    }
  })();
  return {
    end: async () => {
      watching = false;
      await watched;
      return longest;
    },
  };
}

/** The pages that the document's page tree counts; the root of the tree has the largest count. */
function countPages(pdf: Buffer): number {
  const counts = [...pdf.toString("latin1").matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)];
  return Math.max(0, ...counts.map(([, count]) => Number(count)));
}
