/** Which programmes demand two-step sign-in of their managers and reviewers. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { programme } from "./schema/programme";
import { toRequiredText } from "./text";

/** Those of the programmes that demand it; what a programme is called is known to all who are signed in. */
export function listDemandingProgrammes(db: Connection, ids: readonly number[]) {
  return db
    .select({ id: programme.id, da: programme.nameDa, en: programme.nameEn })
    .from(programme)
    .where(and(inArray(programme.id, [...ids]), eq(programme.demandsTwoSteps, true)))
    .orderBy(asc(programme.id))
    .all()
    .map(({ id, da, en }) => ({ id, name: toRequiredText(da, en) }));
}

export function demandsTwoSteps(db: Connection, { programmeId }: ProgrammeScope): boolean {
  const row = db
    .select({ demands: programme.demandsTwoSteps })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  return row?.demands ?? false;
}

export function setDemand(db: Connection, { programmeId }: ProgrammeScope, demands: boolean): void {
  db.update(programme).set({ demandsTwoSteps: demands }).where(eq(programme.id, programmeId)).run();
}
