/** Taking a project of 20,000 activities out and bringing it in again: how long it takes and how long others wait. */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { Bundle } from "~/domain/bundle/records";
import { paths } from "~/paths";
import { withFormPass } from "../support/form-pass";
import { syntheticBundle } from "../support/synthetic-bundle";
import type { Bench } from "./bench";
import { signInLead } from "./bench-data";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";
import { runCommand, serve } from "./programs";
import { makeTimedFetch, makeTimedPost } from "./timed-fetch";
import { watchWaits } from "./watch-waits";

const huge = "project-0";
const small = "small";
const files = {
  CSV: paths.projectExportTable(huge, "activities"),
  XLSX: paths.projectExportXlsx(huge),
  bundle: paths.projectExportBundle(huge),
};

/** `project-0` with all activities, and `small` with none, whose people go on working. */
function twoProjects(activities: number): Bundle {
  const bundle = syntheticBundle({ projects: 1, activities });
  return { ...bundle, projects: bundle.projects.flatMap((one) => [one, { ...one, key: small, activities: [] }]) };
}

function needForm(): URLSearchParams {
  return new URLSearchParams({ intent: "add", "text.da": `Hvad virker? ${performance.now()}` });
}

export async function measureLargeProject(bench: Bench, database: string): Promise<Line[]> {
  const activities = bench.quick ? 2000 : 20_000;
  const file = `${database}.json`;
  writeFileSync(file, JSON.stringify(twoProjects(activities)));
  await runCommand(["import", file], database);
  const Cookie = signInLead(database, "large");
  const server = await serve(database);
  const headers = { Cookie };
  const against = `a project of ${activities} activities`;
  const health = makeTimedFetch(server.url);
  const fetchTimed = makeTimedFetch(server.url, headers);
  const post = makeTimedPost(server.url, headers);
  /** Others read, and others write. */
  const watchBoth = async <T>(work: () => Promise<T>) => {
    const readers = await watchWaits(
      () => health("/healthz"),
      () => watchWaits(() => post(paths.needs(small), needForm()), work),
    );
    return { readers: readers.longest, writers: readers.result.longest, result: readers.result.result };
  };
  try {
    const lines: Line[] = [];
    // The figures of the projects are computed first, as they are soon after any start.
    await pause(4000);
    const times: number[] = [];
    for (let view = 0; view < 8; view += 1) times.push((await fetchTimed(paths.projectExport(huge))).milliseconds);
    // The first views load what the page is drawn with.
    const page = percentile(times.slice(3), 0.5);
    lines.push({ what: "page of exports, p50", value: page, unit: "ms", against, most: 100 });
    let bundle = "";
    for (const [form, name] of Object.entries(files)) {
      const { longest, result } = await watchWaits(
        () => health("/healthz"),
        () => fetchTimed(name),
      );
      if (result.status !== 200) throw new Error(`${name} answered ${result.status}`);
      if (form === "bundle") bundle = result.body.toString("utf8");
      const size = `${against}, ${figure(result.body.length / 1024 / 1024)} MiB`;
      lines.push(
        { what: `export as ${form}`, value: result.milliseconds / 1000, unit: "s", against: size },
        { what: "longest wait of others meanwhile", value: longest, unit: "ms", against: size, most: 100 },
      );
    }
    const changed = Buffer.from(bundle.replaceAll("Møde nummer", "Mødet nummer"));
    const size = `${against}, all of them changed, ${figure(changed.length / 1024 / 1024)} MiB`;
    /** Asks for the page until it says something else than that it is at work. */
    const settle = async (address: string) => {
      for (;;) {
        const answer = (await fetchTimed(address)).body.toString("utf8");
        if (!answer.includes("<progress")) return answer;
        await pause(50);
      }
    };
    const send = (body: FormData | URLSearchParams) =>
      fetch(`${server.url}${paths.projectImport(huge)}`, {
        method: "POST",
        headers: withFormPass({ ...headers, Origin: server.url }),
        body,
        redirect: "manual",
      });
    const upload = new FormData();
    upload.set("form", "upload");
    upload.set("purpose", "bundle");
    upload.set("upload", new File([new Uint8Array(changed)], "bundle.json"));
    const examining = await timeWork(() =>
      watchBoth(async () => {
        const place = new URL((await send(upload)).headers.get("Location") ?? "", server.url);
        const answer = await settle(`${place.pathname}${place.search}`);
        if (!answer.includes('value="bundle"')) throw new Error("The bundle is not offered");
        return place;
      }),
    );
    const place = examining.result;
    const writing = await timeWork(() =>
      watchBoth(async () => {
        await send(new URLSearchParams({ form: "bundle", file: place.searchParams.get("file") ?? "" }));
        const answer = await settle(`${place.pathname}${place.search}`);
        if (answer.includes('name="form" value="bundle"')) throw new Error("The bundle was not written");
      }),
    );
    for (const [what, { seconds, readers, writers }] of [
      ["import of a bundle, until its preview", examining],
      ["import of a bundle, writing it", writing],
    ] as const)
      lines.push(
        { what, value: seconds, unit: "s", against: size },
        { what: "longest wait of readers meanwhile", value: readers, unit: "ms", against: size, most: 100 },
        { what: "longest wait of writers meanwhile", value: writers, unit: "ms", against: size, most: 10_000 },
      );
    return lines;
  } finally {
    await server.stop();
  }
}

async function timeWork<T extends object>(work: () => Promise<T>): Promise<T & { seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { ...result, seconds: (performance.now() - start) / 1000 };
}
