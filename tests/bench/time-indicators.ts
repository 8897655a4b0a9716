/**
 * A program of its own: the milliseconds of each round of the indicator function, as JSON on standard output. The
 * process that writes the data keeps it in memory, and its collections would be measured with the function.
 */
import { performance } from "node:perf_hooks";
import { openDatabase } from "#db/client";
import { getProjectFacts, listProjectKeys } from "#db/projects";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { everything } from "~/domain/permissions/scope";

const warmUp = 200;
const rounds = 1_000;

const db = openDatabase(process.argv[2] as string);
const scope = everything({ kind: "system" });
const project = listProjectKeys(db, scope).find(({ key }) => key === "large-0");
if (!project) throw new Error("No project large-0");
const facts = getProjectFacts(db, scope, project.id);
db.$client.close();
const times: number[] = [];
for (let round = 0; round < warmUp + rounds; round++) {
  const start = performance.now();
  computeIndicators(facts, { to: "2026-11-21" });
  if (round >= warmUp) times.push(performance.now() - start);
}
process.stdout.write(JSON.stringify({ activities: facts.project.activities?.length ?? 0, times }));
