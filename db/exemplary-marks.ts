/** Marks that hold a project up as an example within one programme. */
import { and, eq } from "drizzle-orm";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { exemplaryMark } from "./schema/portfolio";

interface Place {
  programmeId: number;
}

const at = ({ projectId }: ProjectScope, { programmeId }: Place) =>
  and(eq(exemplaryMark.projectId, projectId), eq(exemplaryMark.programmeId, programmeId));

/** Why the project is an example in the programme; null where it is none. */
export function findExemplaryReason(db: Connection, scope: ProjectScope, place: Place): string | null {
  return db.select({ reason: exemplaryMark.reason }).from(exemplaryMark).where(at(scope, place)).get()?.reason ?? null;
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
