/** Takes all measurements in one run, prints them as a table and keeps them in build/bench.json. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rootFolder } from "~/server/root-folder";
import type { Bench } from "./bench";
import {
  signInLead,
  writeInvolvedProject,
  writeLargeProjects,
  writeManyProjects,
  writeOneProject,
  writeReportProjects,
} from "./bench-data";
import { awaitQuiet, measureCrowding } from "./crowding";
import { busy, drawTable, holds, type Line } from "./line";
import { measureActivities } from "./measure-activities";
import { measureImport } from "./measure-import";
import { measureLargeProject } from "./measure-large-project";
import { measureIndicators } from "./measure-indicators";
import { measurePdf } from "./measure-pdf";
import { measurePortfolio } from "./measure-portfolio";
import { measureReport } from "./measure-report";
import { measureServerTime } from "./measure-server-time";
import { measureSheetImport } from "./measure-sheet-import";
import { measureStart } from "./measure-start";
import { measureThroughput } from "./measure-throughput";
import { measureWorkers } from "./measure-workers";
import { runCommand } from "./programs";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    /** `portfolio`, `report`, `large` or `workers`: measures nothing else. */
    only: { type: "string" },
  },
});

const bench: Bench = {
  folder: mkdtempSync(join(tmpdir(), "vidensbro-bench-")),
  quick: values.quick,
  say: (line) => void process.stderr.write(`${line}\n`),
};

try {
  const lines = await measureAll();
  const broken = lines.filter((line) => holds(line) === false);
  process.stdout.write(`\n${drawTable(lines)}\n\n`);
  process.stdout.write(broken.length === 0 ? "Every limit holds.\n" : `${broken.length} limits do not hold.\n`);
  const crowded = broken.filter(({ crowding = 1 }) => crowding > busy).length;
  if (crowded > 0) process.stdout.write(`${crowded} of them were measured while others used the machine: repeat.\n`);
  const record = lines.map((line) => ({ ...line, holds: holds(line) }));
  writeFileSync(join(rootFolder, "build/bench.json"), `${JSON.stringify(record, null, 2)}\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  rmSync(bench.folder, { recursive: true, force: true });
}

/** Takes one measurement when the machine is quiet, or is not going to be, and notes on its lines how crowded it was. */
async function measure(name: string, take: () => Line[] | Promise<Line[]>): Promise<Line[]> {
  bench.say(`${name} …`);
  await awaitQuiet(bench);
  const before = await measureCrowding();
  const lines = await take();
  const crowding = Math.max(before, await measureCrowding());
  return lines.map((line) => ({ ...line, crowding }));
}

async function measureAll(): Promise<Line[]> {
  const at = (name: string) => join(bench.folder, name);
  const portfolio = () => measure("Portfolio", () => measurePortfolio(bench, at("portfolio.db")));
  const large = () => measure("A large project", () => measureLargeProject(bench, at("large.db")));
  const report = () => measure("Report", () => measureReport(bench, at("report.db")));
  if (values.only === "portfolio") return portfolio();
  const workers = () => measure("Workers", () => measureWorkers(bench, at("workers.db")));
  if (values.only === "report") return report();
  if (values.only === "large") return large();
  if (values.only === "workers") return workers();
  const [many, one] = [writeManyProjects(bench), writeOneProject(bench)];
  const imports = [
    ...(await measure("Import of many projects", () => measureImport(bench, "many projects", many, at("main.db")))),
    ...(await measure("Import of one project", () => measureImport(bench, "one project", one, at("one.db")))),
  ];
  await runCommand(["import", writeLargeProjects(bench)], at("main.db"));
  await runCommand(["import", writeReportProjects(bench)], at("main.db"));
  await runCommand(["import", writeInvolvedProject(bench)], at("main.db"));
  const cookie = signInLead(at("main.db"), "everywhere");
  return [
    ...imports,
    ...(await measure("Indicators", () => measureIndicators(at("main.db")))),
    ...(await measure("Start", () => measureStart(at("main.db")))),
    ...(await measure("Server time", () => measureServerTime(bench, at("main.db"), cookie))),
    ...(await measure("Activities", () => measureActivities(bench, at("one.db"), signInLead(at("one.db"), "one")))),
    ...(await measure("Throughput", () => measureThroughput(bench, at("main.db")))),
    ...(await measure("Import of a sheet", () => measureSheetImport(bench, at("main.db"), cookie))),
    ...(await large()),
    ...(await workers()),
    ...(await measure("PDF", () => measurePdf(bench, at("main.db"), cookie))),
    ...(await report()),
    ...(await portfolio()),
  ];
}
