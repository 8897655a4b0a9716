/** Puts together the bundle of one project for somebody who may take it out. Reads only. */
import type { Db } from "#db/client";
import { listProjectKeys } from "#db/projects";
import type { Bundle } from "~/domain/bundle/records";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { exportBundle } from "./export-bundle";

/** With the organisations and programmes that the project names, which everyone signed in may read. */
export function exportProjectBundle(db: Db, { projectId, rawFeedback }: ProjectScope): Bundle {
  const system = everything({ kind: "system" });
  const key = listProjectKeys(db, system).find(({ id }) => id === projectId)?.key;
  const outcome = exportBundle(db, system, key ?? "");
  if (!outcome.ok) throw new Error(`No project ${projectId}`);
  if (rawFeedback) return outcome.value;
  return { ...outcome.value, projects: outcome.value.projects.map((one) => ({ ...one, feedbackRounds: [] })) };
}
