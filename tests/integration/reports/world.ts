/** A project that owes its funder a report, with people on both sides, for the tests of writing, submitting and review. */
import { type Db, write } from "#db/client";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead, getProject } from "#db/projects";
import { findReportHead } from "#db/reports";
import type { Requirement } from "~/domain/bundle/records";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything, type ReportScope, scopeFor } from "~/domain/permissions/scope";
import { contentOfRequirement, type OwnPart } from "~/domain/requirement/requirement-content";
import { listRoles } from "#db/memberships";
import { beginReport } from "~/operations/begin-report";
import type { OperationContext } from "~/operations/context";
import { freezeRequirement } from "~/operations/freeze-requirement";
import { importBundle } from "~/operations/import-bundle";
import { writeSection } from "~/operations/write-section";
import { reportSections } from "~/domain/vocabulary";
import { addOwnRecords } from "../../support/own-records";
import { makeCast, NOW, type Principal } from "../../support/principals";

const system = everything({ kind: "system" });

export const status: Requirement = {
  key: "status",
  kind: "interim",
  title: { da: "Statusrapport", en: "Interim report" },
  due: { anchor: "project_start", offsetMonths: 10 },
};

export const publicUrl = "https://vidensbro.test";
export const today = "2026-11-21";

export interface World {
  db: Db;
  projectId: number;
  programmeId: number;
  as: (principal: Principal) => OperationContext & { actor: AccountActor };
  /** Begins the report and returns its scope for the lead. */
  begin: () => ReportScope;
}

/** The programme asks for one status report, due ten months after the start, with what the funder adds. */
export function makeWorld(own: OwnPart = { optional: [], indicators: [], questions: [] }): World {
  const { db, cast } = makeCast();
  addOwnRecords(db);
  const context = { db, actor: { kind: "system" as const }, now: NOW };
  const imported = importBundle(context, {
    format: "vidensbro-bundle",
    version: 1,
    organisations: [],
    programmes: [{ key: "own-programme", funder: "funder", name: { da: "Program" }, requirements: [status] }],
    projects: [],
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const projectId = findProjectHead(db, "own")?.projectId ?? 0;
  const programmeId = findProgrammeId(db, "own-programme") ?? 0;
  write(db, (transaction) =>
    freezeRequirement(transaction, system, { programmeId, content: contentOfRequirement(status, own), now: NOW }),
  );
  const as = (principal: Principal) => {
    const accountId = cast.accountId[principal] ?? 0;
    const actor: AccountActor = {
      kind: "account",
      accountId,
      administrator: principal === "administrator",
      ...listRoles(db, system, accountId),
    };
    return { db, actor, now: NOW };
  };
  const begin = () => {
    const lead = as("project_lead");
    const head = findProjectHead(db, "own");
    const scope = head && scopeFor(lead.actor, "report.begin", { kind: "project", ...head });
    if (!scope) throw new Error("no scope");
    const begun = beginReport(lead, scope, { programme: "own-programme", requirement: "status", language: "da" });
    if (!begun.ok) throw new Error(begun.code);
    return scopeOfReport(db, lead.actor, begun.value);
  };
  return { db, projectId, programmeId, as, begin };
}

export function scopeOfReport(db: Db, actor: AccountActor, id: number): ReportScope {
  const head = findReportHead(db, id);
  const scope = head && scopeFor(actor, "report.write", { kind: "report", ...head });
  if (!scope) throw new Error("no scope");
  return scope;
}

/** Fills every section with a few words. */
export function fillReport({ as }: World, scope: ReportScope): void {
  for (const section of reportSections) {
    const content = { section, text: `Om **${section}**.`, nothingToReport: false, leftOut: false };
    const written = writeSection(as("project_lead"), scope, { content });
    if (!written.ok) throw new Error(written.code);
  }
}

/** The project as its records have it. */
export function projectOf({ db, projectId }: World) {
  return getProject(db, system, projectId);
}
