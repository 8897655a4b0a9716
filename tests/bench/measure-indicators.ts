/** The indicator function on one project of 1,000 activities, as read from the database. */
import { performance } from "node:perf_hooks";
import { openDatabase } from "#db/client";
import { getProjectFacts, listProjectKeys } from "#db/projects";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { everything } from "~/domain/permissions/scope";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";

const warmUp = 200;
const rounds = 1_000;

export function measureIndicators(database: string): Line[] {
  const db = openDatabase(database);
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
  const against = `${facts.project.activities?.length} activities, ${rounds} rounds, p50 ${figure(percentile(times, 0.5))} ms`;
  return [{ what: "indicators of one project: p95", value: percentile(times, 0.95), unit: "ms", against, most: 5 }];
}
