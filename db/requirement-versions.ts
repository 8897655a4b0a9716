/** Published requirements: frozen, numbered, and named by programme and key. */
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { EverythingScope, ProgrammeScope, ProjectScope, ReportScope } from "~/domain/permissions/scope";
import type { RequirementContent } from "~/domain/requirement/requirement-content";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { requirementVersion } from "./schema/programme";
import { report } from "./schema/report";

export interface RequirementVersion {
  id: number;
  programmeId: number;
  number: number;
  content: RequirementContent;
  sha256: string;
  /** UTC milliseconds. */
  publishedAt: number;
}

const statements = prepared((db) => ({
  newest: db
    .select()
    .from(requirementVersion)
    .where(
      and(
        eq(requirementVersion.programmeId, sql.placeholder("programmeId")),
        eq(requirementVersion.key, sql.placeholder("key")),
      ),
    )
    .orderBy(desc(requirementVersion.number))
    .limit(1)
    .prepare(),
  one: db
    .select()
    .from(requirementVersion)
    .where(eq(requirementVersion.id, sql.placeholder("id")))
    .prepare(),
}));

function read({ content, ...row }: typeof requirementVersion.$inferSelect): RequirementVersion {
  return {
    id: row.id,
    programmeId: row.programmeId,
    number: row.number,
    content: JSON.parse(content) as RequirementContent,
    sha256: row.sha256,
    publishedAt: row.publishedAt,
  };
}

/** The newest version of a requirement, or null where none was published. */
export function findNewestVersion(
  db: Connection,
  _scope: EverythingScope | ProgrammeScope | ProjectScope,
  of: { programmeId: number; key: Key },
): RequirementVersion | null {
  const row = statements(db).newest.get(of);
  return row ? read(row) : null;
}

/** All versions of a requirement, newest first. */
export function listVersions(db: Connection, { programmeId }: ProgrammeScope, key: Key): RequirementVersion[] {
  return db
    .select()
    .from(requirementVersion)
    .where(and(eq(requirementVersion.programmeId, programmeId), eq(requirementVersion.key, key)))
    .orderBy(desc(requirementVersion.number))
    .all()
    .map(read);
}

/** The version that a report was begun with. Throws where the id is unknown. */
export function getVersion(
  db: Connection,
  _scope: EverythingScope | ProjectScope | ReportScope,
  id: number,
): RequirementVersion {
  const row = statements(db).one.get({ id });
  if (!row) throw new Error(`No version ${id} of a requirement`);
  return read(row);
}

/** Publishes a version; returns its id. It is never changed afterwards. */
export function insertVersion(
  db: Connection,
  _scope: EverythingScope | ProgrammeScope,
  values: { programmeId: number; key: Key; number: number; content: string; sha256: string; publishedAt: number },
): number {
  return db.insert(requirementVersion).values(values).returning({ id: requirementVersion.id }).get().id;
}

/** The versions that reports were begun with, by the ids of the reports. */
export function listVersionsOfReports(
  db: Connection,
  _scope: EverythingScope,
  reportIds: readonly number[],
): Map<number, RequirementVersion> {
  const rows = db
    .select({ reportId: report.id, version: requirementVersion })
    .from(report)
    .innerJoin(requirementVersion, eq(requirementVersion.id, report.requirementVersionId))
    .where(inArray(report.id, [...reportIds]))
    .all();
  return new Map(rows.map(({ reportId, version }) => [reportId, read(version)]));
}
