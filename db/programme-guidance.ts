/** What holds for all reports of a programme, in the funder's words. */
import { eq } from "drizzle-orm";
import type { Text } from "~/domain/bundle/records";
import type { Connection } from "./client";
import { programme } from "./schema/programme";
import { toText } from "./text";

/** Everybody who is signed in may read it. */
export function findProgrammeGuidance(db: Connection, programmeId: number): Text | undefined {
  const row = db
    .select({ da: programme.guidanceDa, en: programme.guidanceEn })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  return row && toText(row.da, row.en);
}
