/** A report of the project `own` that was handed in by its lead and approved by a reviewer, with its documents. */
import type { Db } from "#db/client";
import { listRoles } from "#db/memberships";
import { findProgrammeId } from "#db/programmes";
import { findReportHead } from "#db/reports";
import { insertDocument, listReportVersions } from "#db/report-versions";
import { assignReview } from "~/operations/assign-review";
import { decideReport } from "~/operations/decide-report";
import type { OperationContext } from "~/operations/context";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { sha256 } from "~/server/sha256";
import { addOwnRecords } from "./own-records";
import { submitOwnReport } from "./own-report";
import { castPrincipals, NOW } from "./principals";

const system = everything({ kind: "system" });

export interface Approved {
  reportId: number;
  /** Of the lead, the editor, the reviewer, the manager and the system. */
  contexts: OperationContext[];
}

export function makeApprovedReport(db: Db, documents: Partial<Record<"pdf" | "docx", Buffer>> = {}): Approved {
  const cast = castPrincipals(db);
  addOwnRecords(db);
  const contextOf = (accountId: number): OperationContext => ({
    db,
    actor: { kind: "account", accountId, administrator: false, ...listRoles(db, system, accountId) },
    now: NOW,
  });
  const reportId = submitOwnReport(db, cast.accountId.project_lead ?? 0);
  const reviewer = contextOf(cast.accountId.programme_reviewer ?? 0);
  const head = findReportHead(db, reportId);
  const scope = head && scopeFor(reviewer.actor, "review.decide", { kind: "report", ...head });
  if (!scope || findProgrammeId(db, "own-programme") === null) throw new Error("no scope");
  const publicUrl = "https://vidensbro.test";
  assignReview(reviewer, scope, { to: cast.accountId.programme_reviewer ?? 0, publicUrl });
  const decided = decideReport(reviewer, scope, {
    version: 1,
    decision: "approved",
    note: "Tak",
    share: true,
    publicUrl,
  });
  if (!decided.ok) throw new Error(decided.code);
  const versionId = listReportVersions(db, { reportId })[0]?.id ?? 0;
  for (const format of ["pdf", "docx"] as const) {
    const bytes = documents[format] ?? Buffer.from(`${format} of the report`);
    insertDocument(db, system, { versionId, format, language: "da", bytes, sha256: sha256(bytes), madeAt: NOW });
  }
  const people = ["project_lead", "project_editor", "programme_reviewer", "programme_manager"] as const;
  return {
    reportId,
    contexts: [
      ...people.map((principal) => contextOf(cast.accountId[principal] ?? 0)),
      { db, actor: { kind: "system" }, now: NOW },
    ],
  };
}
