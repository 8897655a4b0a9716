/** Lighthouse's own mobile profile on the six main pages: how soon they can be read and used, by whom, and whom they ask. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright";
import { findProgram } from "../support/find-programs.js";
import type { Kind } from "../support/kinds";
import type { Check } from "./check";
import { plantInPages } from "./plant-in-pages";
import { openShowcase } from "./showcase";

const rounds = 5;

/** Lighthouse's own slow line of a mobile phone. */
const slowLine = {
  rttMs: 150,
  throughputKbps: 1_638.4,
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1_474.56,
  uploadThroughputKbps: 675,
};

interface Figures {
  performance: number;
  accessibility: number;
  /** Largest contentful paint and total blocking time, in milliseconds. */
  paint: number;
  blocking: number;
  shift: number;
  /** Requests that went to another host. */
  elsewhere: number;
}

/** A figure is good at this or better. */
const wanted: Record<keyof Figures, { atLeast: number } | { atMost: number }> = {
  performance: { atLeast: 95 },
  accessibility: { atLeast: 100 },
  paint: { atMost: 1_800 },
  blocking: { atMost: 150 },
  shift: { atMost: 0.02 },
  elsewhere: { atMost: 0 },
};
const names = Object.keys(wanted) as (keyof Figures)[];

const isGood = (name: keyof Figures, value: number) => {
  const limit = wanted[name];
  return "atLeast" in limit ? value >= limit.atLeast : value <= limit.atMost;
};

interface Browser {
  port: number;
  /** Leaves the browser with these cookies and no others. */
  takeCookies: (url: string, cookies: string) => Promise<void>;
  stop: () => Promise<void>;
}

async function startBrowser(folder: string): Promise<Browser> {
  const program = findProgram("chromium") ?? "chromium";
  const child = spawn(
    program,
    [
      "--headless=new",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--remote-debugging-port=0",
      `--user-data-dir=${mkdtempSync(join(folder, "browser-"))}`,
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-extensions",
      "--disable-sync",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The browser ended with ${code}: ${said}`)));
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (found) resolve(Number(found));
    });
  });
  return {
    port,
    takeCookies: async (url, cookies) => {
      // Gone again before the page is looked at, so that nobody else listens.
      const line = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const [context] = line.contexts();
      await context?.clearCookies();
      const named = cookies.split("; ").map((one) => one.split("="));
      await context?.addCookies(named.map(([name = "", value = ""]) => ({ name, value, url })));
      await line.close();
    },
    stop: () =>
      new Promise((resolve) => {
        // Its helpers may hold the other end.
        child.stderr.destroy();
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

interface Visit {
  name: string;
  kind: Kind | null;
  path: string;
}

/**
 * The phone that is meant, by Lighthouse's own measure of a processor. How much slower it is than this machine follows
 * from that, so that a crowded machine stands for the same phone.
 */
const phone = 375;
const nominal = 4;

async function look(
  url: string,
  { browser: { port, takeCookies }, cookie, slower }: { browser: Browser; cookie: string; slower: number },
) {
  // A header would yield to the cookie that an earlier page gave the browser.
  await takeCookies(url, cookie);
  const result = await lighthouse(url, {
    port,
    logLevel: "silent",
    onlyCategories: ["performance", "accessibility"],
    throttling: { ...slowLine, cpuSlowdownMultiplier: slower },
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(result?.lhr.runtimeError?.message ?? "Lighthouse saw nothing");
  const { audits, categories, environment, finalDisplayedUrl } = result.lhr;
  if (finalDisplayedUrl !== url) throw new Error(`${url} led to ${finalDisplayedUrl}`);
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const { host } = new URL(url);
  const requests = (audits["network-requests"]?.details as { items?: { url: string }[] } | undefined)?.items ?? [];
  const figures: Figures = {
    performance: score("performance"),
    accessibility: score("accessibility"),
    paint: audits["largest-contentful-paint"]?.numericValue ?? Infinity,
    blocking: audits["total-blocking-time"]?.numericValue ?? Infinity,
    shift: audits["cumulative-layout-shift"]?.numericValue ?? Infinity,
    elsewhere: requests.filter((one) => /^(https?|wss?):/.test(one.url) && new URL(one.url).host !== host).length,
  };
  return { figures, requests: requests.length, benchmark: environment.benchmarkIndex };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

const describe = ({ performance, accessibility, paint, shift, blocking }: Figures) =>
  `${performance}/${accessibility} LCP ${(paint / 1000).toFixed(2)} CLS ${shift.toFixed(3)} TBT ${Math.round(blocking)}`;

export const lighthouseOnMainPages: Check = {
  name: "Lighthouse, mobile, median of five on six pages",
  wanted: "performance 95, accessibility 100, LCP 1.8 s, CLS 0.02, TBT 150 ms, no other host",
  fullOnly: true,
  refuses: () => (findProgram("chromium") ? null : "needs a browser"),
  async measure({ folder, fault }) {
    const showcase = await openShowcase(folder);
    const planted = fault ? await plantInPages(showcase.url) : null;
    const browser = await startBrowser(folder);
    const visits: Visit[] = [
      { name: "front page", kind: null, path: "/" },
      { name: "projects", kind: "lead", path: "/projects" },
      { name: "overview", kind: "lead", path: "/projects/demo-stoevfri" },
      { name: "log", kind: "lead", path: "/projects/demo-stoevfri/log" },
      { name: "answer", kind: null, path: showcase.answer },
      { name: "portfolio", kind: "funder", path: "/portfolio" },
    ];
    try {
      const seen: { name: string; figures: Figures }[] = [];
      const benchmarks: number[] = [];
      const lookAt = async ({ kind, path }: Visit) => {
        const now = benchmarks.at(-1);
        const looked = await look(`${planted?.url ?? showcase.url}${path}`, {
          browser,
          cookie: showcase.cookieOf(kind),
          slower: now ? Math.min(nominal, Math.max(1, now / phone)) : nominal,
        });
        benchmarks.push(looked.benchmark);
        return looked.figures;
      };
      // The first look warms up, and says how fast the machine is.
      await lookAt({ name: "warm", kind: null, path: "/" });
      for (const visit of fault ? visits.slice(0, 1) : visits) {
        const taken: Figures[] = [];
        for (let round = 0; round < (fault ? 1 : rounds); round += 1) taken.push(await lookAt(visit));
        const figures = Object.fromEntries(
          names.map((figure) => [figure, median(taken.map((one) => one[figure]))]),
        ) as unknown as Figures;
        seen.push({ name: visit.name, figures });
        process.stderr.write(`  ${visit.name}: ${describe(figures)}\n`);
      }
      const worst = (figure: keyof Figures) => {
        const values = seen.map(({ figures }) => figures[figure]);
        return "atLeast" in wanted[figure] ? Math.min(...values) : Math.max(...values);
      };
      const all = Object.fromEntries(names.map((figure) => [figure, worst(figure)])) as unknown as Figures;
      return {
        measured: `worst ${describe(all)}, ${all.elsewhere} elsewhere, machine ${Math.round(median(benchmarks))}`,
        passes: names.every((figure) => isGood(figure, all[figure])),
      };
    } finally {
      await browser.stop();
      await planted?.stop();
      await showcase.stop();
    }
  },
};
