/** Sheets of awards, outputs and engagements that a person brought into a programme and has not settled yet. Only that person sees them. */
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { AwardField, AwardSheetKind } from "~/domain/awards/award-fields";
import type { PlanCounts } from "~/domain/awards/plan-awards";
import type { SheetCell } from "~/domain/incoming/fields";
import type { EverythingScope, ProgrammeScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { incomingAward } from "./schema/portfolio";

/** What stands in a file, as it was read. */
export interface AwardContent {
  version: 1;
  kind: AwardSheetKind;
  /** Of the words in it. */
  language: Language;
  headings: string[];
  /** Rows as they were read; row `index` stands on line `firstRow + index`. */
  firstRow: number;
  rows: SheetCell[][];
}

/** How far it has come. */
export type AwardChoice = { version: 1; columns: (AwardField | null)[] } & (
  { step: "map" } | { step: "check" } | { step: "done"; counts: PlanCounts }
);

export interface IncomingAward {
  id: number;
  fileName: string;
  createdAt: number;
  content: AwardContent;
  choice: AwardChoice;
}

interface Own {
  id: number;
  accountId: number;
}

const at = ({ programmeId }: ProgrammeScope, { id, accountId }: Own) =>
  and(eq(incomingAward.id, id), eq(incomingAward.programmeId, programmeId), eq(incomingAward.accountId, accountId));

/** Returns its id. */
export function insertIncomingAward(
  db: Connection,
  { programmeId }: ProgrammeScope,
  values: { accountId: number; fileName: string; content: AwardContent; choice: AwardChoice; now: number },
): number {
  const { accountId, fileName, content, choice, now } = values;
  return db
    .insert(incomingAward)
    .values({
      programmeId,
      accountId,
      scheme: "researchfish",
      fileName,
      content: JSON.stringify(content),
      choice: JSON.stringify(choice),
      createdAt: now,
    })
    .returning({ id: incomingAward.id })
    .get().id;
}

/** A file of the account, or null. */
export function findIncomingAward(db: Connection, scope: ProgrammeScope, own: Own): IncomingAward | null {
  const row = db.select().from(incomingAward).where(at(scope, own)).get();
  if (!row || row.choice === null) return null;
  return {
    id: row.id,
    fileName: row.fileName,
    createdAt: row.createdAt,
    content: JSON.parse(row.content) as AwardContent,
    choice: JSON.parse(row.choice) as AwardChoice,
  };
}

/** The account's files in the programme that are not done, newest first. */
export function listIncomingAwards(db: Connection, { programmeId }: ProgrammeScope, accountId: number) {
  return db
    .select({
      id: incomingAward.id,
      fileName: incomingAward.fileName,
      createdAt: incomingAward.createdAt,
      kind: sql<AwardSheetKind>`json_extract(${incomingAward.content}, '$.kind')`,
    })
    .from(incomingAward)
    .where(
      and(
        eq(incomingAward.programmeId, programmeId),
        eq(incomingAward.accountId, accountId),
        sql`json_extract(${incomingAward.choice}, '$.step') <> 'done'`,
      ),
    )
    .orderBy(desc(incomingAward.id))
    .all();
}

export function setAwardChoice(db: Connection, scope: ProgrammeScope, own: Own, choice: AwardChoice): void {
  db.update(incomingAward)
    .set({ choice: JSON.stringify(choice) })
    .where(at(scope, own))
    .run();
}

/** Throws a file away. False where there was none. */
export function deleteIncomingAward(db: Connection, scope: ProgrammeScope, own: Own): boolean {
  return db.delete(incomingAward).where(at(scope, own)).run().changes > 0;
}

/** Throws away what was brought in before the moment. */
export function deleteIncomingAwardsBefore(db: Connection, _scope: EverythingScope, moment: number): number {
  return db.delete(incomingAward).where(lt(incomingAward.createdAt, moment)).run().changes;
}
