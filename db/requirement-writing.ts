/** Requirements while a funder writes them: drafts, and the row in force that the exchange format knows. */
import { and, asc, eq } from "drizzle-orm";
import type { Key, Requirement, Text } from "~/domain/bundle/records";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import type { RequirementContent } from "~/domain/requirement/requirement-content";
import type { Connection } from "./client";
import { grant, project } from "./schema/project";
import { programme, requirement, requirementDraft, requirementSection } from "./schema/programme";

/** The draft of a requirement, or null. */
export function findDraft(db: Connection, { programmeId }: ProgrammeScope, key: Key): RequirementContent | null {
  const row = db
    .select({ content: requirementDraft.content })
    .from(requirementDraft)
    .where(and(eq(requirementDraft.programmeId, programmeId), eq(requirementDraft.key, key)))
    .get();
  return row ? (JSON.parse(row.content) as RequirementContent) : null;
}

/** All drafts of a programme. */
export function listDrafts(db: Connection, { programmeId }: ProgrammeScope): RequirementContent[] {
  return db
    .select({ content: requirementDraft.content })
    .from(requirementDraft)
    .where(eq(requirementDraft.programmeId, programmeId))
    .orderBy(asc(requirementDraft.key))
    .all()
    .map(({ content }) => JSON.parse(content) as RequirementContent);
}

/** Keeps a draft, in place of the one that is there. */
export function putDraft(
  db: Connection,
  { programmeId }: ProgrammeScope,
  { content, ...change }: { content: RequirementContent; changedAt: number; changedById: number | null },
): void {
  const set = { content: JSON.stringify(content), ...change };
  db.insert(requirementDraft)
    .values({ programmeId, key: content.key, ...set })
    .onConflictDoUpdate({ target: [requirementDraft.programmeId, requirementDraft.key], set })
    .run();
}

export function deleteDraft(db: Connection, { programmeId }: ProgrammeScope, key: Key): void {
  db.delete(requirementDraft)
    .where(and(eq(requirementDraft.programmeId, programmeId), eq(requirementDraft.key, key)))
    .run();
}

/** Puts a requirement in force, in place of what it was. */
export function putRequirement(db: Connection, { programmeId }: ProgrammeScope, record: Requirement): void {
  const set = {
    kind: record.kind,
    titleDa: record.title.da ?? null,
    titleEn: record.title.en ?? null,
    dueAnchor: record.due.anchor,
    dueOffsetMonths: record.due.offsetMonths,
    guidanceDa: record.guidance?.da ?? null,
    guidanceEn: record.guidance?.en ?? null,
  };
  const { id } = db
    .insert(requirement)
    .values({ programmeId, key: record.key, ...set })
    .onConflictDoUpdate({ target: [requirement.programmeId, requirement.key], set })
    .returning({ id: requirement.id })
    .get();
  db.delete(requirementSection).where(eq(requirementSection.requirementId, id)).run();
  for (const section of record.sections ?? [])
    db.insert(requirementSection).values({ requirementId: id, section }).run();
}

/** Takes a requirement out of force; its versions stay. */
export function deleteRequirement(db: Connection, { programmeId }: ProgrammeScope, key: Key): void {
  db.delete(requirement)
    .where(and(eq(requirement.programmeId, programmeId), eq(requirement.key, key)))
    .run();
}

/** The projects that a programme funds. */
export function listProjectsOfProgramme(db: Connection, { programmeId }: ProgrammeScope): { id: number; key: Key }[] {
  return db
    .selectDistinct({ id: project.id, key: project.key })
    .from(grant)
    .innerJoin(project, eq(project.id, grant.projectId))
    .where(eq(grant.programmeId, programmeId))
    .orderBy(asc(project.key))
    .all();
}

export interface ProgrammeWords {
  name: Text;
  guidance: Text | null;
}

/** Changes what a programme is called and what it says to all its projects. */
export function updateProgramme(
  db: Connection,
  { programmeId }: ProgrammeScope,
  { name, guidance }: ProgrammeWords,
): void {
  db.update(programme)
    .set({
      nameDa: name.da ?? null,
      nameEn: name.en ?? null,
      guidanceDa: guidance?.da ?? null,
      guidanceEn: guidance?.en ?? null,
    })
    .where(eq(programme.id, programmeId))
    .run();
}

/** Sets up a programme; returns its id. */
export function insertProgramme(
  db: Connection,
  { key, funderId, words: { name, guidance } }: { key: Key; funderId: number; words: ProgrammeWords },
): number {
  return db
    .insert(programme)
    .values({
      key,
      funderId,
      nameDa: name.da ?? null,
      nameEn: name.en ?? null,
      guidanceDa: guidance?.da ?? null,
      guidanceEn: guidance?.en ?? null,
    })
    .returning({ id: programme.id })
    .get().id;
}
