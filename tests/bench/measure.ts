/** Takes all measurements in one run, prints them as a table and keeps them in build/bench.json. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rootFolder } from "~/server/root-folder";
import type { Bench } from "./bench";
import { signInLead, writeLargeProjects, writeManyProjects, writeOneProject, writeReportProjects } from "./bench-data";
import { drawTable, holds, type Line } from "./line";
import { measureImport } from "./measure-import";
import { measureIndicators } from "./measure-indicators";
import { measurePdf } from "./measure-pdf";
import { measureServerTime } from "./measure-server-time";
import { measureStart } from "./measure-start";
import { measureThroughput } from "./measure-throughput";
import { runCommand } from "./programs";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });

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
  const record = lines.map((line) => ({ ...line, holds: holds(line) }));
  writeFileSync(join(rootFolder, "build/bench.json"), `${JSON.stringify(record, null, 2)}\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  rmSync(bench.folder, { recursive: true, force: true });
}

async function measureAll(): Promise<Line[]> {
  const lines: Line[] = [];
  const at = (name: string) => join(bench.folder, name);
  bench.say("Import …");
  lines.push(...(await measureImport(bench, "many projects", writeManyProjects(bench), at("main.db"))));
  lines.push(...(await measureImport(bench, "one project", writeOneProject(bench), at("one.db"))));
  await runCommand(["import", writeLargeProjects(bench)], at("main.db"));
  await runCommand(["import", writeReportProjects(bench)], at("main.db"));
  const cookie = signInLead(at("main.db"), "everywhere");
  bench.say("Indicators …");
  lines.push(...measureIndicators(at("main.db")));
  bench.say("Start …");
  lines.push(...(await measureStart(at("main.db"))));
  bench.say("Server time …");
  lines.push(...(await measureServerTime(bench, at("main.db"), cookie)));
  bench.say("Throughput …");
  lines.push(...(await measureThroughput(bench, at("main.db"))));
  bench.say("PDF …");
  lines.push(...(await measurePdf(bench, at("main.db"), cookie)));
  return lines;
}
