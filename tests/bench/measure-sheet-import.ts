/** Time from sending a sheet of 20,000 rows to its preview, and how long others wait meanwhile. */
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { withFormPass } from "../support/form-pass";
import type { Bench } from "./bench";
import { figure, type Line } from "./line";
import { serve } from "./programs";
import { makeTimedFetch } from "./timed-fetch";
import { watchWaits } from "./watch-waits";

const project = "project-0";

async function makeSheet(rows: number): Promise<Buffer> {
  const lines = Array.from({ length: rows }, (_, index) => [
    `Møde ${index}`,
    `${(index % 28) + 1}.${(index % 12) + 1}.2025`,
    "Workshop",
    `Arbejdsplads ${index % 500} (3)`,
    String((index % 8) + 0.5).replace(".", ","),
    `Noter til møde ${index}`,
  ]);
  const data = [["Titel", "Dato", "Type", "Deltagere", "Timer", "Resumé"], ...lines].map((row) =>
    row.map((value) => ({ value, type: String })),
  ) as SheetData;
  return writeExcelFile(data).toBuffer();
}

export async function measureSheetImport(bench: Bench, database: string, cookie: string): Promise<Line[]> {
  const rows = bench.quick ? 2000 : 20_000;
  const [few, sheet] = [await makeSheet(20), await makeSheet(rows)];
  const server = await serve(database);
  const health = makeTimedFetch(server.url);
  try {
    // The first sheet after a start loads what sheets are read with.
    await previewSheet(server.url, cookie, few);
    const { result, longest } = await watchWaits(
      () => health("/healthz"),
      () => previewSheet(server.url, cookie, sheet),
    );
    const against = `${rows} rows, ${figure(sheet.length / 1024 / 1024)} MiB`;
    return [
      { what: "import of a sheet, until its preview", value: result / 1000, unit: "s", against, most: 5 },
      { what: "longest wait of others meanwhile", value: longest, unit: "ms", against, most: 100 },
    ];
  } finally {
    await server.stop();
  }
}

/** How many milliseconds went by from sending the sheet until its preview was there. */
async function previewSheet(url: string, cookie: string, sheet: Buffer): Promise<number> {
  const address = `${url}/projects/${project}/import`;
  const headers = withFormPass({ Cookie: cookie, Origin: url });
  const post = (body: FormData | URLSearchParams) =>
    fetch(address, { method: "POST", headers, body, redirect: "manual" });
  /** Asks for the page until it says something else than that it is at work. */
  const settle = async (page: string): Promise<string> => {
    for (;;) {
      const answer = await (await fetch(page, { headers: { Cookie: cookie } })).text();
      if (!answer.includes("<progress")) return answer;
      await pause(50);
    }
  };
  const start = performance.now();
  const upload = new FormData();
  upload.set("form", "upload");
  upload.set("purpose", "activities");
  upload.set("upload", new File([new Uint8Array(sheet)], "aktiviteter.xlsx"));
  const page = new URL((await post(upload)).headers.get("Location") ?? "", url);
  await settle(page.href);
  const columns = ["titleDa", "date", "activityKind", "participants", "hours", "summaryDa"];
  const choice = new URLSearchParams({ form: "columns", file: page.searchParams.get("file") ?? "" });
  columns.forEach((field, column) => choice.set(`column-${column}`, field));
  await post(choice);
  const preview = await settle(page.href);
  if (!preview.includes('value="write"')) throw new Error("The sheet has no preview");
  return performance.now() - start;
}
