/** Time from request to last byte of one project's activities: listed, filtered, searched, and one saved. */
import { findSession } from "#db/accounts";
import { openDatabase } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { hashToken } from "~/server/session/token";
import type { Bench } from "./bench";
import { sizesOf } from "./bench-data";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";
import { serve } from "./programs";
import { makeTimedFetch, makeTimedPost, timeEach } from "./timed-fetch";

const listLimit = 50;
const saveLimit = 30;
const list = "/projects/project-0/activities";
const entries = "/projects/project-0/log/entries";

/** Of the data of `writeOneProject`: words that stand everywhere, in a hundredth, in a handful and nowhere. */
const visits: { what: string; address: (index: number) => string }[] = [
  { what: "first page", address: () => list },
  { what: "page 20", address: () => `${list}?page=20` },
  { what: "filter by kind", address: () => `${list}?kind=pilot` },
  {
    what: "filter by kind, direction, moment and period",
    address: () => `${list}?kind=pilot&direction=pull&moment=capacity&from=1.1.2024&to=31.3.2024`,
  },
  { what: "filter by organisation", address: (index) => `${list}?organisation=org-${index % 10}` },
  { what: "search for a word in every activity", address: () => `${list}?search=st%C3%B8j` },
  {
    what: "search for the beginnings of two words",
    address: (index) => `${list}?search=m%C3%B8de+${10 + (index % 90)}`,
  },
  { what: "search for a word in few", address: (index) => `${list}?search=${4_000 + index}` },
  { what: "search and filter", address: () => `${list}?search=produktion&kind=workshop&direction=push` },
  { what: "search that finds nothing", address: () => `${list}?search=findesikke` },
];

export async function measureActivities(bench: Bench, database: string, cookie: string): Promise<Line[]> {
  const rounds = bench.quick ? 40 : 100;
  const many = sizesOf(bench).activities.toLocaleString("en-GB");
  const server = await serve(database);
  try {
    const headers = { Cookie: cookie };
    const account = findAccountId(database, cookie);
    const ask = makeTimedFetch(server.url, { ...headers, Accept: "text/html", "Accept-Encoding": "gzip, deflate, br" });
    const post = makeTimedPost(server.url, headers);
    const lines: Line[] = [];
    const tell = (what: string, times: number[], most: number) =>
      void lines.push({
        what: `${what}: p95`,
        value: percentile(times, 0.95),
        unit: "ms",
        against: `${times.length} requests, p50 ${figure(percentile(times, 0.5))} ms, longest ${figure(Math.max(...times))} ms`,
        most,
      });
    const addresses = (address: (index: number) => string, count: number) =>
      Array.from({ length: count }, (_, index) => address(index));
    for (const { address } of visits) await timeEach(ask, addresses(address, 5));
    for (const { what, address } of visits)
      tell(`${many} activities, ${what}`, await timeEach(ask, addresses(address, rounds)), listLimit);
    const save = async (index: number): Promise<number> => {
      const { status, milliseconds, body } = await post(entries, makeEntry(index, account));
      if (status !== 200) throw new Error(`${entries} answered ${status}: ${body.toString().slice(0, 200)}`);
      return milliseconds;
    };
    const times: number[] = [];
    for (let index = 0; index < rounds + 10; index += 1) {
      const taken = await save(index);
      if (index >= 10) times.push(taken);
    }
    tell("saving an activity with its journal row", times, saveLimit);
    return lines;
  } finally {
    await server.stop();
  }
}

/** Whose session the cookie is; the device says so with each entry. */
function findAccountId(database: string, cookie: string): number {
  const db = openDatabase(database);
  try {
    const tokenHash = hashToken(cookie.replace("session=", ""));
    const found = findSession(db, everything({ kind: "system" }), { tokenHash, now: Date.now() });
    if (!found) throw new Error("No session");
    return found.account.id;
  } finally {
    db.$client.close();
  }
}

/** What a bridge-builder sends: four fields and two workplaces. */
function makeEntry(index: number, account: number): URLSearchParams {
  return new URLSearchParams([
    ["title", `Besøg ${index} på værkstedet`],
    ["date.day", String(1 + (index % 28))],
    ["date.month", "3"],
    ["date.year", "2025"],
    ["kind", "company_visit"],
    ["who", "org-1"],
    ["who", "org-2"],
    ["submission", `bench-${index}`],
    ["account", String(account)],
  ]);
}
