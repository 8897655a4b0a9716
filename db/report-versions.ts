/** Frozen versions of reports and the documents made from them. Written once; the database refuses every change. */
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Indicators } from "~/domain/indicators/indicators";
import type { EverythingScope, ReportScope } from "~/domain/permissions/scope";
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { FrozenRatings } from "~/domain/report/withhold-small-groups";
import type { DocumentFormat } from "~/domain/report/report-terms";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { report } from "./schema/report";
import { reportDocument, reportSubmission, reportVersion } from "./schema/report-version";
import { reviewDecision } from "./schema/review";

/** A version without its content. */
export interface VersionLine {
  id: number;
  version: number;
  sha256: string;
  language: "da" | "en";
  generator: string;
  /** UTC milliseconds. */
  frozenAt: number;
  /** Account that submitted it; null where it is gone. */
  submittedById: number | null;
  decision: "returned" | "approved" | null;
  note: string | null;
  decidedAt: number | null;
}

export interface FrozenVersion extends VersionLine {
  /** The canonical JSON, byte for byte what the hash is of. */
  json: string;
  content: FrozenReport;
}

const line = {
  id: reportVersion.id,
  version: reportVersion.version,
  sha256: reportVersion.sha256,
  language: reportVersion.language,
  generator: reportVersion.generator,
  frozenAt: reportVersion.frozenAt,
  submittedById: reportSubmission.accountId,
  decision: reviewDecision.decision,
  note: reviewDecision.note,
  decidedAt: reviewDecision.decidedAt,
};

const statements = prepared((db) => ({
  lines: db
    .select(line)
    .from(reportVersion)
    .leftJoin(reportSubmission, eq(reportSubmission.reportVersionId, reportVersion.id))
    .leftJoin(reviewDecision, eq(reviewDecision.reportVersionId, reportVersion.id))
    .where(eq(reportVersion.reportId, sql.placeholder("reportId")))
    .orderBy(asc(reportVersion.version))
    .prepare(),
  one: db
    .select({ ...line, json: reportVersion.content })
    .from(reportVersion)
    .leftJoin(reportSubmission, eq(reportSubmission.reportVersionId, reportVersion.id))
    .leftJoin(reviewDecision, eq(reviewDecision.reportVersionId, reportVersion.id))
    .where(
      and(
        eq(reportVersion.reportId, sql.placeholder("reportId")),
        eq(reportVersion.version, sql.placeholder("version")),
      ),
    )
    .prepare(),
}));

/** The versions of a report, first to newest. */
export function listReportVersions(db: Connection, { reportId }: { reportId: number }): VersionLine[] {
  return statements(db).lines.all({ reportId });
}

/** One version with its content, or null. */
export function findReportVersion(
  db: Connection,
  { reportId }: ReportScope | { reportId: number },
  version: number,
): FrozenVersion | null {
  const row = statements(db).one.get({ reportId, version });
  return row ? { ...row, content: JSON.parse(row.json) as FrozenReport } : null;
}

/** The figures of the newest version of the report that the programme asked for before this one and got, or null. */
export function findLastFigures(
  db: Connection,
  _scope: ReportScope | EverythingScope,
  of: { projectId: number; programmeId: number; except: number; before: string },
): Indicators | null {
  const row = db
    .select({ json: sql<string>`${reportVersion.content} -> '$.report.indicators'` })
    .from(reportVersion)
    .innerJoin(report, eq(report.id, reportVersion.reportId))
    .where(
      and(
        eq(report.projectId, of.projectId),
        eq(report.programmeId, of.programmeId),
        sql`${report.id} <> ${of.except}`,
        sql`${report.to} < ${of.before}`,
      ),
    )
    .orderBy(desc(report.to), desc(reportVersion.version))
    .limit(1)
    .get();
  return row ? (JSON.parse(row.json) as Indicators) : null;
}

/** What all versions of the reports to a programme told of ratings. */
export function listToldRatings(
  db: Connection,
  _scope: ReportScope,
  { projectId, programmeId }: { projectId: number; programmeId: number },
): FrozenRatings[] {
  const { content } = reportVersion;
  const rows = db
    .select({
      json: sql<string>`json_object(
        'from', ${content} ->> '$.report.indicators.from',
        'to', ${content} ->> '$.report.indicators.to',
        'feedback', json(${content} -> '$.report.indicators.feedback'),
        'rounds', json(coalesce((
          select value -> '$.rounds' from json_each(${content}, '$.report.sections')
          where value ->> '$.key' = 'facilitation'), '[]')))`,
    })
    .from(reportVersion)
    .innerJoin(report, eq(report.id, reportVersion.reportId))
    .where(
      and(
        eq(report.projectId, projectId),
        eq(report.programmeId, programmeId),
        sql`${content} ->> '$.format' = 'vidensbro-submitted-report'`,
      ),
    )
    .orderBy(asc(reportVersion.id))
    .all();
  return rows.map(({ json }) => JSON.parse(json) as FrozenRatings);
}

/** Freezes a version; returns its id. */
export function insertReportVersion(
  db: Connection,
  { reportId }: ReportScope,
  {
    submittedById,
    ...values
  }: Omit<typeof reportVersion.$inferInsert, "id" | "reportId"> & { submittedById: number | null },
): number {
  const { id } = db
    .insert(reportVersion)
    .values({ reportId, ...values })
    .returning({ id: reportVersion.id })
    .get();
  db.insert(reportSubmission).values({ reportVersionId: id, accountId: submittedById }).run();
  return id;
}

/** A document of a version, or null where it is not made yet. */
export function findDocument(
  db: Connection,
  _scope: ReportScope | EverythingScope,
  { versionId, format }: { versionId: number; format: DocumentFormat },
): { bytes: Buffer; sha256: string; language: "da" | "en" } | null {
  const { bytes, sha256, language } = reportDocument;
  return (
    db
      .select({ bytes, sha256, language })
      .from(reportDocument)
      .where(and(eq(reportDocument.reportVersionId, versionId), eq(reportDocument.format, format)))
      .get() ?? null
  );
}

/** In which forms the version is there already. */
export function listDrawnFormats(
  db: Connection,
  _scope: ReportScope | EverythingScope,
  versionId: number,
): DocumentFormat[] {
  return db
    .select({ format: reportDocument.format })
    .from(reportDocument)
    .where(eq(reportDocument.reportVersionId, versionId))
    .all()
    .map(({ format }) => format);
}

/** Puts a document down; nothing happens where it is there already. Returns whether it was put down. */
export function insertDocument(
  db: Connection,
  scope: EverythingScope,
  values: {
    versionId: number;
    format: DocumentFormat;
    language: "da" | "en";
    bytes: Buffer;
    sha256: string;
    madeAt: number;
  },
): boolean {
  const { versionId, ...row } = values;
  if (listDrawnFormats(db, scope, versionId).includes(row.format)) return false;
  db.insert(reportDocument)
    .values({ reportVersionId: versionId, size: row.bytes.length, ...row })
    .run();
  return true;
}

/** Versions that lack a document, oldest first. */
export function listUndrawn(
  db: Connection,
  _scope: EverythingScope,
  format: DocumentFormat,
): { id: number; reportId: number; version: number }[] {
  return db
    .select({ id: reportVersion.id, reportId: reportVersion.reportId, version: reportVersion.version })
    .from(reportVersion)
    .leftJoin(
      reportDocument,
      and(eq(reportDocument.reportVersionId, reportVersion.id), eq(reportDocument.format, format)),
    )
    .where(isNull(reportDocument.reportVersionId))
    .orderBy(asc(reportVersion.id))
    .all();
}

export interface KnownFile {
  kind: "json" | DocumentFormat;
  reportId: number;
  version: number;
  frozenAt: number;
}

/** Which frozen version a file is, by the hash of its bytes; null where it is none. */
export function findByHash(db: Connection, hash: string): KnownFile | null {
  const { reportId, version, frozenAt } = reportVersion;
  const json = db
    .select({ reportId, version, frozenAt })
    .from(reportVersion)
    .where(eq(reportVersion.sha256, hash))
    .get();
  if (json) return { kind: "json", ...json };
  const document = db
    .select({ kind: reportDocument.format, reportId, version, frozenAt })
    .from(reportDocument)
    .innerJoin(reportVersion, eq(reportVersion.id, reportDocument.reportVersionId))
    .where(eq(reportDocument.sha256, hash))
    .get();
  return document ?? null;
}
