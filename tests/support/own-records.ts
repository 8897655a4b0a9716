/** A need, a barrier, a goal, an outcome and a feedback round in the project `own` of the cast, and a round being prepared. */
import { sql } from "drizzle-orm";
import { findProjectHead, getProject } from "#db/projects";
import type { Db } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { importBundle } from "~/operations/import-bundle";
import { NOW } from "./principals";

/** Keys `n`, `b`, `g` and `o`, which funders may see, and `r`; the prepared round and a contact have number 1. */
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
    feedbackRounds: [
      {
        key: "r",
        kind: "steering",
        title: { da: "Styregruppens møde" },
        openedOn: "2026-03-01",
        invited: ["own-company"],
        responses: [{ key: "s", organisation: "own-company", submittedOn: "2026-03-02", ratings: { design: 4 } }],
        followUps: [{ key: "f", point: { da: "Kortere møder" } }],
      },
    ],
  };
  const bundle = { format: "vidensbro-bundle", version: 1, organisations: [], projects: [project] };
  const imported = importBundle({ db, actor: { kind: "system" }, now: NOW }, bundle);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const content = {
    version: 1,
    kind: "steering",
    title: {},
    closesOn: null,
    questions: [],
    reminders: [],
    contacts: [],
  };
  db.run(
    sql`insert into prepared_round (project_id, content, changed_at) values (${projectId}, ${JSON.stringify(content)}, ${NOW})`,
  );
  db.run(
    sql`insert into contact (id, project_id, organisation_id, name, source, legal_basis, created_at, changed_at)
      select 1, ${projectId}, id, 'Navn', 'person', 'consent', 0, 0 from organisation where key = 'own-company'`,
  );
}
