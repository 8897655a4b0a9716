/** `indicators --project KEY [--from DATE] [--to DATE]` */
import { findProjectHead, getProjectFacts } from "#db/projects";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { everything } from "~/domain/permissions/scope";
import { type ExitStatus, readArguments, readPeriod, Stop, type Terminal } from "./terminal";

export async function indicatorsCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  const { words, clock } = terminal;
  const { values } = readArguments(words, args, {
    options: { project: { type: "string" }, from: { type: "string" }, to: { type: "string" } },
    positionals: 0,
  });
  if (values.project === undefined) throw new Stop(2, words.missingOption("--project"));
  const period = readPeriod(words, values, clock.today());
  const db = terminal.openDatabase();
  const head = findProjectHead(db, values.project);
  if (!head) throw new Stop(1, words.unknownProject(values.project));
  const facts = getProjectFacts(db, everything({ kind: "command_line" }), head.projectId);
  await terminal.print(`${JSON.stringify(computeIndicators(facts, period), null, 2)}\n`);
  return 0;
}
