/** Which frozen versions have a summary that everybody may read. */
import { and, eq } from "drizzle-orm";
import type { ReportScope } from "~/domain/permissions/scope";
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { Connection } from "./client";
import { publishedSummary, reportVersion } from "./schema/report-version";

export function isPublished(db: Connection, versionId: number): boolean {
  return (
    db
      .select({ id: publishedSummary.reportVersionId })
      .from(publishedSummary)
      .where(eq(publishedSummary.reportVersionId, versionId))
      .get() !== undefined
  );
}

/** The frozen report behind a published summary; null where it is not published. Everybody may read it. */
export function findPublished(
  db: Connection,
  of: { reportId: number; version: number },
): { content: FrozenReport; frozenAt: number; sha256: string } | null {
  const row = db
    .select({ json: reportVersion.content, frozenAt: reportVersion.frozenAt, sha256: reportVersion.sha256 })
    .from(publishedSummary)
    .innerJoin(reportVersion, eq(reportVersion.id, publishedSummary.reportVersionId))
    .where(and(eq(reportVersion.reportId, of.reportId), eq(reportVersion.version, of.version)))
    .get();
  if (!row) return null;
  const { json, ...rest } = row;
  return { content: JSON.parse(json) as FrozenReport, ...rest };
}

/** Lets everybody read the summary of a version, or nobody any more. */
export function setPublished(
  db: Connection,
  _scope: ReportScope,
  { versionId, published }: { versionId: number; published: { at: number; byId: number | null } | null },
): void {
  db.delete(publishedSummary).where(eq(publishedSummary.reportVersionId, versionId)).run();
  if (!published) return;
  db.insert(publishedSummary)
    .values({ reportVersionId: versionId, publishedAt: published.at, publishedById: published.byId })
    .run();
}
