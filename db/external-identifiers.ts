/** What projects and records are called in other systems, and what came from there without a place of its own. */
import { and, asc, count, eq, isNotNull, sql } from "drizzle-orm";
import type { KnownAward } from "~/domain/awards/plan-awards";
import type { Key } from "~/domain/bundle/records";
import type { EverythingScope, ProgrammeScope, ProjectScope } from "~/domain/permissions/scope";
import type { IdentifiedKind, IdentifierScheme } from "~/domain/report/report-terms";
import type { Connection } from "./client";
import { externalIdentifier, keptNote } from "./schema/portfolio";
import { grant, project } from "./schema/project";

/** The programme's projects by the references of their awards: by their identifier there, else by the number of the grant. */
export function mapAwards(db: Connection, { programmeId }: ProgrammeScope): Map<string, KnownAward> {
  const columns = {
    projectId: project.id,
    projectKey: project.key,
    startDate: project.startDate,
    endDate: project.endDate,
    archivedAt: project.archivedAt,
  };
  const ofProgramme = and(eq(grant.projectId, project.id), eq(grant.programmeId, programmeId));
  const granted = db
    .select({ ...columns, value: grant.reference })
    .from(project)
    .innerJoin(grant, ofProgramme)
    .where(isNotNull(grant.reference))
    .all();
  const identified = db
    .selectDistinct({ ...columns, value: externalIdentifier.value })
    .from(externalIdentifier)
    .innerJoin(project, eq(project.id, externalIdentifier.projectId))
    .innerJoin(grant, ofProgramme)
    .where(and(eq(externalIdentifier.kind, "project"), eq(externalIdentifier.scheme, "researchfish")))
    .all();
  const awards = new Map<string, KnownAward>();
  for (const [rows, known] of [
    [granted, false],
    [identified, true],
  ] as const)
    for (const { value, archivedAt, ...one } of rows)
      if (value !== null) awards.set(value, { ...one, archived: archivedAt !== null, identified: known });
  return awards;
}

/** Names of everything that came into the programme's projects from the other system: `project id, line break, value`. */
export function listImportedValues(db: Connection, { programmeId }: ProgrammeScope): Set<string> {
  const rows = db.all<{ name: string }>(sql`
    select x.project_id || char(10) || x.value name from (
      select project_id, value from ${externalIdentifier} where scheme = 'researchfish' and kind <> 'project'
      union select project_id, value from ${keptNote} where scheme = 'researchfish'
    ) x where x.project_id in (select project_id from ${grant} where programme_id = ${programmeId})`);
  return new Set(rows.map(({ name }) => name));
}

/** Nothing happens where the identifier is there. */
export function putIdentifier(
  db: Connection,
  _scope: EverythingScope,
  values: { projectId: number; kind: IdentifiedKind; recordKey: Key | ""; scheme: IdentifierScheme; value: string },
): void {
  db.insert(externalIdentifier).values(values).onConflictDoNothing().run();
}

export interface KeptNote {
  id: number;
  /** What the other system calls it. */
  sort: string;
  value: string;
  /** By heading. */
  cells: Record<string, string>;
  keptAt: number;
}

export function insertKeptNote(
  db: Connection,
  _scope: EverythingScope,
  { projectId, sort, value, cells, now }: { projectId: number; now: number } & Omit<KeptNote, "id" | "keptAt">,
): void {
  db.insert(keptNote)
    .values({
      projectId,
      scheme: "researchfish",
      sort,
      value,
      content: JSON.stringify({ version: 1, cells }),
      keptAt: now,
    })
    .run();
}

/** What was kept of a project, in the order in which it came. */
export function listKeptNotes(db: Connection, { projectId }: ProjectScope): KeptNote[] {
  const { id, sort, value, content, keptAt } = keptNote;
  return db
    .select({ id, sort, value, content, keptAt })
    .from(keptNote)
    .where(eq(keptNote.projectId, projectId))
    .orderBy(asc(keptNote.id))
    .all()
    .map(({ content: json, ...row }) => ({ ...row, cells: (JSON.parse(json) as { cells: KeptNote["cells"] }).cells }));
}

export function countKeptNotes(db: Connection, { projectId }: ProjectScope): number {
  return db.select({ n: count() }).from(keptNote).where(eq(keptNote.projectId, projectId)).get()?.n ?? 0;
}
