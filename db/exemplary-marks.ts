/** Marks that hold a project up as an example within one programme. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { exemplaryMark } from "./schema/portfolio";
import { programme } from "./schema/programme";
import { grant } from "./schema/project";
import { toRequiredText } from "./text";

interface Place {
  programmeId: number;
}

const at = ({ projectId }: ProjectScope, { programmeId }: Place) =>
  and(eq(exemplaryMark.projectId, projectId), eq(exemplaryMark.programmeId, programmeId));

/** Why the project is an example in the programme; null where it is none. */
export function findExemplaryReason(db: Connection, scope: ProjectScope, place: Place): string | null {
  return db.select({ reason: exemplaryMark.reason }).from(exemplaryMark).where(at(scope, place)).get()?.reason ?? null;
}

export interface ProgrammeMark {
  programme: Key;
  name: Text;
  reason: string;
}

/** Why programmes that fund the project hold it up as an example, the first mark first. */
export function listMarksOfProject(db: Connection, { projectId }: ProjectScope): ProgrammeMark[] {
  const funding = db.select({ id: grant.programmeId }).from(grant).where(eq(grant.projectId, projectId));
  return db
    .select({ key: programme.key, da: programme.nameDa, en: programme.nameEn, reason: exemplaryMark.reason })
    .from(exemplaryMark)
    .innerJoin(programme, eq(programme.id, exemplaryMark.programmeId))
    .where(and(eq(exemplaryMark.projectId, projectId), inArray(exemplaryMark.programmeId, funding)))
    .orderBy(asc(exemplaryMark.markedAt), asc(programme.key))
    .all()
    .map(({ key, da, en, reason }) => ({ programme: key, name: toRequiredText(da, en), reason }));
}

/** Sets the mark, or gives the one that is there another reason. */
export function putExemplaryMark(
  db: Connection,
  { projectId }: ProjectScope,
  { programmeId, ...values }: Place & { reason: string; markedAt: number; markedById: number | null },
): void {
  db.insert(exemplaryMark)
    .values({ projectId, programmeId, ...values })
    .onConflictDoUpdate({ target: [exemplaryMark.projectId, exemplaryMark.programmeId], set: values })
    .run();
}

export function deleteExemplaryMark(db: Connection, scope: ProjectScope, place: Place): void {
  db.delete(exemplaryMark).where(at(scope, place)).run();
}
