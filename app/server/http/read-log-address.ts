/** Where the "Log" button of the header leads: into the project that the page is about, else to a choice. */
import { hasLoggableProject } from "#db/loggable-projects";
import { findProjectHead } from "#db/projects";
import { can } from "~/domain/permissions/can";
import { readerScope } from "~/domain/permissions/scope";
import { paths } from "~/paths";
import type { Visit } from "./visit";

/** Null for whoever may log nowhere. */
export function readLogAddress({ actor, services: { db } }: Visit, project: string | undefined): string | null {
  if (actor.kind !== "account" || !hasLoggableProject(db, readerScope(actor))) return null;
  const head = project === undefined ? null : findProjectHead(db, project);
  return head && can(actor, "activity.log", { kind: "project", ...head })
    ? paths.logActivity(project ?? "")
    : paths.log;
}
