/** A report of a project with a thousand activities: opening it, handing it in, and its PDF from the frozen version. */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "#db/client";
import { paths } from "~/paths";
import { syntheticBundle } from "../support/synthetic-bundle";
import type { Bench } from "./bench";
import { signInLead } from "./bench-data";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";
import { runCommand, serve } from "./programs";
import { makeTimedFetch, makeTimedPost } from "./timed-fetch";
import { watchWaits } from "./watch-waits";

const programme = "programme";
const requirement = {
  key: "status",
  kind: "interim" as const,
  title: { da: "Status" },
  due: { anchor: "project_start" as const, offsetMonths: 59 },
};
const sections = ["model", "resources", "collaboration", "facilitation", "results"];
/** Between two looks whether the PDF is there. */
const between = 10;
const patience = 20_000;

export async function measureReport(bench: Bench, database: string): Promise<Line[]> {
  const activities = 1000;
  // The first reports load what they are drawn with.
  const [first, reports] = [3, bench.quick ? 8 : 20];
  const count = first + reports;
  const bundle = syntheticBundle({ projects: count, activities: count * activities });
  for (const project of bundle.projects) project.grants = [{ funder: "org-0", programme }];
  const programmes = [{ key: programme, funder: "org-0", name: { da: "Program" }, requirements: [requirement] }];
  const file = `${database}.json`;
  writeFileSync(file, JSON.stringify({ ...bundle, programmes }));
  await runCommand(["import", file], database);
  const Cookie = signInLead(database, "reports");
  const server = await serve(database);
  const health = makeTimedFetch(server.url);
  const ask = makeTimedFetch(server.url, { Cookie });
  const post = makeTimedPost(server.url, { Cookie });
  const db = openDatabase(database);
  const get = async (address: string) => {
    const answer = await ask(address);
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    return answer;
  };
  const send = async (address: string, fields: Record<string, string>) => {
    const answer = await post(address, new URLSearchParams(fields));
    if (answer.status >= 400) throw new Error(`${address} answered ${answer.status}`);
    return answer;
  };
  try {
    // The figures of the projects are computed first, as they are soon after any start.
    await pause(4000);
    const times = { open: [] as number[], section: [] as number[], preview: [] as number[], submit: [] as number[] };
    const [pdfs, waits]: [number[], number[]] = [[], []];
    for (const { key } of bundle.projects) {
      await send(paths.reports(key), { intent: "begin", programme, requirement: requirement.key });
      const id = db.$client
        .prepare("select r.id from report r join project p on p.id = r.project_id where p.key = ?")
        .pluck()
        .get(key) as number;
      times.open.push((await get(paths.report(key, id))).milliseconds);
      times.section.push((await get(paths.reportSection(key, id, "facilitation"))).milliseconds);
      for (const section of sections) await send(paths.report(key, id), { intent: "nothing", section });
      const preview = await get(paths.reportPreview(key, id));
      times.preview.push(preview.milliseconds);
      const state = /name="state" value="([^"]+)"/.exec(preview.body.toString())?.[1] ?? "";
      times.submit.push((await send(paths.reportPreview(key, id), { intent: "submit", state })).milliseconds);
      const { result, longest } = await watchWaits(
        () => health("/healthz"),
        () => awaitDocument(db, id, "pdf"),
      );
      pdfs.push(result);
      waits.push(longest);
      // The next report would wait until this one is written too.
      await awaitDocument(db, id, "docx");
    }
    const told = (values: readonly number[]) =>
      `${values.length} reports of ${activities} activities, p50 ${figure(percentile(values, 0.5))}, longest ${figure(Math.max(...values))}`;
    const line = (what: string, all: readonly number[], most?: number): Line => {
      const values = all.slice(first);
      return { what, value: percentile(values, 0.95), unit: "ms", against: told(values), most };
    };
    return [
      line("opening a report for the first time: p95", times.open, 200),
      line("its section with the activities, for the first time: p95", times.section),
      line("its preview: p95", times.preview),
      line("handing it in: p95", times.submit, 500),
      line("its PDF, from handing in until it is kept: p95", pdfs, 1500),
      line("longest wait of another request meanwhile: p95", waits, 50),
    ];
  } finally {
    db.$client.close();
    await server.stop();
  }
}

/** How many milliseconds went by until the document was kept. */
async function awaitDocument(
  db: ReturnType<typeof openDatabase>,
  reportId: number,
  format: "pdf" | "docx",
): Promise<number> {
  const made = db.$client
    .prepare(
      "select 1 from report_document d join report_version v on v.id = d.report_version_id where v.report_id = ? and d.format = ?",
    )
    .pluck();
  const start = performance.now();
  while (made.get(reportId, format) === undefined) {
    if (performance.now() - start > patience) throw new Error(`No ${format} was made`);
    await pause(between);
  }
  return performance.now() - start;
}
