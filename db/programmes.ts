/** Programmes and their requirements: read as records, written whole. */
import { asc, eq, sql } from "drizzle-orm";
import type { Key, Programme, Requirement } from "~/domain/bundle/records";
import type { EverythingScope, ProgrammeScope, ProjectScope, ReaderScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert, prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { organisation } from "./schema/organisation";
import { programme, requirement, requirementSection } from "./schema/programme";
import { compact, groupBy, toRequiredText, toText } from "./text";

const statements = prepared((db) => ({
  all: db
    .select({ row: programme, funder: organisation.key })
    .from(programme)
    .innerJoin(organisation, eq(organisation.id, programme.funderId))
    .orderBy(asc(programme.key))
    .prepare(),
  one: db
    .select({ row: programme, funder: organisation.key })
    .from(programme)
    .innerJoin(organisation, eq(organisation.id, programme.funderId))
    .where(eq(programme.key, sql.placeholder("key")))
    .prepare(),
  byId: db
    .select({ row: programme, funder: organisation.key })
    .from(programme)
    .innerJoin(organisation, eq(organisation.id, programme.funderId))
    .where(eq(programme.id, sql.placeholder("id")))
    .prepare(),
  requirements: db
    .select()
    .from(requirement)
    .where(eq(requirement.programmeId, sql.placeholder("programmeId")))
    .orderBy(asc(requirement.key))
    .prepare(),
  sections: db
    .select({ requirementId: requirementSection.requirementId, section: requirementSection.section })
    .from(requirementSection)
    .innerJoin(requirement, eq(requirement.id, requirementSection.requirementId))
    .where(eq(requirement.programmeId, sql.placeholder("programmeId")))
    .prepare(),
  upsert: prepareInsertReturningId(db, programme, {
    replace: [programme.key],
    // What the exchange format does not cover stays.
    leave: ["guidanceDa", "guidanceEn", "demandsTwoSteps"],
  }),
  upsertRequirement: prepareInsertReturningId(db, requirement, { replace: [requirement.programmeId, requirement.key] }),
  insertSection: prepareInsert(db, requirementSection),
  deleteSections: db
    .delete(requirementSection)
    .where(eq(requirementSection.requirementId, sql.placeholder("requirementId")))
    .prepare(),
  deleteRequirement: db
    .delete(requirement)
    .where(eq(requirement.id, sql.placeholder("id")))
    .prepare(),
}));

function readRequirements(db: Connection, programmeId: number): Requirement[] {
  const ready = statements(db);
  const sections = groupBy(
    ready.sections.all({ programmeId }),
    (row) => row.requirementId,
    (row) => row.section,
  );
  return ready.requirements.all({ programmeId }).map(
    (row) =>
      compact({
        key: row.key,
        kind: row.kind,
        title: toRequiredText(row.titleDa, row.titleEn),
        due: { anchor: row.dueAnchor, offsetMonths: row.dueOffsetMonths },
        sections: sections.get(row.id),
        guidance: toText(row.guidanceDa, row.guidanceEn),
      }) as Requirement,
  );
}

function toRecord(db: Connection, { row, funder }: { row: typeof programme.$inferSelect; funder: string }): Programme {
  return compact({
    key: row.key,
    funder,
    name: toRequiredText(row.nameDa, row.nameEn),
    requirements: readRequirements(db, row.id),
  }) as Programme;
}

/** Every programme, by key. */
export function listProgrammes(db: Connection, _scope: EverythingScope | ReaderScope | ProjectScope): Programme[] {
  return statements(db)
    .all.all()
    .map((found) => toRecord(db, found));
}

/** The ids of all programmes by their keys. */
export function mapProgrammeIds(db: Connection, _scope: EverythingScope): Map<Key, number> {
  return new Map(
    statements(db)
      .all.all()
      .map(({ row }) => [row.key, row.id]),
  );
}

/** The id behind a key, or null. */
export function findProgrammeId(db: Connection, key: Key): number | null {
  return statements(db).one.get({ key })?.row.id ?? null;
}

/** One programme, or null. */
export function findProgramme(db: Connection, _scope: ProgrammeScope | EverythingScope, key: Key): Programme | null {
  const found = statements(db).one.get({ key });
  return found ? toRecord(db, found) : null;
}

/** One programme by its id, or null. */
export function findProgrammeById(
  db: Connection,
  _scope: EverythingScope | ProgrammeScope,
  id: number,
): Programme | null {
  const found = statements(db).byId.get({ id });
  return found ? toRecord(db, found) : null;
}

/** Writes a programme whole: requirements that the record leaves out go, those of a known key keep their id. */
export function replaceProgramme(
  db: Connection,
  _scope: EverythingScope,
  { record, funderId }: { record: Programme; funderId: number },
): number {
  const ready = statements(db);
  const programmeId = ready.upsert({ key: record.key, funderId, nameDa: record.name.da, nameEn: record.name.en });
  const kept = new Set<number>();
  for (const one of record.requirements ?? []) {
    const requirementId = ready.upsertRequirement({
      programmeId,
      key: one.key,
      kind: one.kind,
      titleDa: one.title.da,
      titleEn: one.title.en,
      dueAnchor: one.due.anchor,
      dueOffsetMonths: one.due.offsetMonths,
      guidanceDa: one.guidance?.da,
      guidanceEn: one.guidance?.en,
    });
    kept.add(requirementId);
    ready.deleteSections.run({ requirementId });
    for (const section of one.sections ?? []) ready.insertSection({ requirementId, section });
  }
  for (const { id } of ready.requirements.all({ programmeId })) if (!kept.has(id)) ready.deleteRequirement.run({ id });
  return programmeId;
}
