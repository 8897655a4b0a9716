/** A need, a barrier, a goal and an outcome in the project `own` of the cast. */
import { findProjectHead, getProject } from "#db/projects";
import type { Db } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { importBundle } from "~/operations/import-bundle";
import { NOW } from "./principals";

/** Keys `n`, `b`, `g` and `o`; all may be seen by funders. */
export function addOwnRecords(db: Db): void {
  const { projectId } = findProjectHead(db, "own") ?? { projectId: 0 };
  const project = {
    ...getProject(db, everything({ kind: "system" }), projectId),
    needs: [{ key: "n", text: { da: "Hvad virker?" }, date: "2026-02-01", status: "open", visibility: "funder" }],
    barriers: [{ key: "b", kind: "time", date: "2026-02-01", severity: 2, visibility: "funder" }],
    goals: [{ key: "g", title: { da: "Mindre støv" }, status: "on_track", target: 20, actual: 5 }],
    outcomes: [
      { key: "o", title: { da: "Ny rutine" }, kind: "practice", level: "organisation", date: "2026-03-01", goal: "g" },
    ],
  };
  const bundle = { format: "vidensbro-bundle", version: 1, organisations: [], projects: [project] };
  const imported = importBundle({ db, actor: { kind: "system" }, now: NOW }, bundle);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
}
