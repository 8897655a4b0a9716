/** Requests for more time for a report, and what funders answered. */
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { EverythingScope, ProgrammeScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { programme } from "./schema/programme";
import { project } from "./schema/project";
import { reportExtension } from "./schema/report";

export type Extension = typeof reportExtension.$inferSelect;

interface Of {
  projectId: number;
  programmeId: number;
  requirementKey: string;
}

/** The request that waits for an answer, or null. */
export function findOpenExtension(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { projectId, programmeId, requirementKey }: Of,
): Extension | null {
  return (
    db
      .select()
      .from(reportExtension)
      .where(
        and(
          eq(reportExtension.projectId, projectId),
          eq(reportExtension.programmeId, programmeId),
          eq(reportExtension.requirementKey, requirementKey),
          isNull(reportExtension.answer),
        ),
      )
      .get() ?? null
  );
}

/** One request of the programme, or null. */
export function findExtension(db: Connection, { programmeId }: ProgrammeScope, id: number): Extension | null {
  return (
    db
      .select()
      .from(reportExtension)
      .where(and(eq(reportExtension.id, id), eq(reportExtension.programmeId, programmeId)))
      .get() ?? null
  );
}

/** Asks; returns the request's id. */
export function insertExtension(
  db: Connection,
  _scope: ProjectScope,
  values: Of & { askedUntil: string; reason: string; askedAt: number; askedById: number | null },
): number {
  return db.insert(reportExtension).values(values).returning({ id: reportExtension.id }).get().id;
}

/** Answers a request. */
export function answerOpenExtension(
  db: Connection,
  { programmeId }: ProgrammeScope,
  { id, ...set }: Pick<Extension, "id" | "answer" | "grantedUntil" | "note" | "answeredAt" | "answeredById">,
): void {
  db.update(reportExtension)
    .set(set)
    .where(
      and(eq(reportExtension.id, id), eq(reportExtension.programmeId, programmeId), isNull(reportExtension.answer)),
    )
    .run();
}

export interface ProjectExtension {
  programme: string;
  requirement: string;
  askedUntil: string;
  answer: Extension["answer"];
  note: string | null;
}

/** What a project asked for, newest first. */
export function listProjectExtensions(db: Connection, { projectId }: ProjectScope): ProjectExtension[] {
  return db
    .select({
      programme: programme.key,
      requirement: reportExtension.requirementKey,
      askedUntil: reportExtension.askedUntil,
      answer: reportExtension.answer,
      note: reportExtension.note,
    })
    .from(reportExtension)
    .innerJoin(programme, eq(programme.id, reportExtension.programmeId))
    .where(eq(reportExtension.projectId, projectId))
    .orderBy(desc(reportExtension.id))
    .all();
}

/** What projects ask a programme for and nobody has answered, oldest first. */
export function listOpenExtensions(db: Connection, { programmeId }: ProgrammeScope) {
  return db
    .select({
      id: reportExtension.id,
      project: project.key,
      titleDa: project.titleDa,
      titleEn: project.titleEn,
      requirement: reportExtension.requirementKey,
      askedUntil: reportExtension.askedUntil,
      reason: reportExtension.reason,
    })
    .from(reportExtension)
    .innerJoin(project, eq(project.id, reportExtension.projectId))
    .where(and(eq(reportExtension.programmeId, programmeId), isNull(reportExtension.answer)))
    .orderBy(asc(reportExtension.id))
    .all();
}
