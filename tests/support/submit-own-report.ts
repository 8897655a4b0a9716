/** A report of the project `own` that its lead handed in, with real content, for the walk and the pages of review. */
import type { Db } from "#db/client";
import { findReportHead } from "#db/reports";
import { scopeFor } from "~/domain/permissions/scope";
import { reportSections } from "~/domain/vocabulary";
import { submitReport } from "~/operations/submit-report";
import { writeSection } from "~/operations/write-section";
import { addOwnReport } from "./own-report";
import { NOW } from "./principals";

/** Returns its id. */
export function submitOwnReport(db: Db, key = "review"): number {
  const id = addOwnReport(db, "draft", key);
  const context = { db, actor: { kind: "system" as const }, now: NOW };
  const head = findReportHead(db, id);
  const scope = head && scopeFor(context.actor, "report.submit", { kind: "report", ...head });
  if (!scope) throw new Error("no scope");
  for (const section of reportSections) {
    const content = { section, text: `Om ${section}.`, nothingToReport: false, leftOut: false };
    const written = writeSection(context, scope, { content });
    if (!written.ok) throw new Error(written.code);
  }
  const submitted = submitReport(context, scope, { today: "2026-11-21", publicUrl: "http://localhost:3000" });
  if (!submitted.ok) throw new Error(submitted.code);
  return id;
}
