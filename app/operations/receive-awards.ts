/** Takes in a sheet of awards, outputs or engagements and guesses its columns; what becomes of it its person says later. */
import { write } from "#db/client";
import { deleteIncomingAward, insertIncomingAward, listIncomingAwards } from "#db/incoming-awards";
import { writeJournal } from "#db/journal";
import type { AwardSheetKind } from "~/domain/awards/award-fields";
import { guessAwardColumns } from "~/domain/awards/guess-award-columns";
import type { Choice } from "~/domain/incoming/choice";
import { mostWaitingFiles } from "~/domain/incoming/limits";
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { SheetContent } from "~/server/exchange/choose-sheet";
import { Refusal } from "~/server/exchange/refusal";
import { runExchangeJob } from "~/server/exchange/run-exchange-job";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Rows of one file: they are looked over and written while people wait. */
export const mostAwardRows = 5000;

interface ReceivedAwards {
  kind: AwardSheetKind;
  /** Of the words in the file. */
  language: Language;
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The id of the file once it has been read. */
export async function receiveAwards(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  { kind, language, fileName, bytes }: ReceivedAwards,
): Promise<Outcome<number, RefusalCode>> {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const { accountId } = actor;
  const size = bytes.length;
  let sheet: SheetContent;
  let headings: string[];
  try {
    const period = { from: "0001-01-01", to: "9999-12-31" };
    const read = await runExchangeJob({ job: "read", bytes, purpose: "activities", period });
    const choice = JSON.parse(read.choice) as Choice;
    if (choice.step !== "map") return refused("wrong-type");
    sheet = JSON.parse(read.content) as SheetContent;
    headings = choice.sheet.headings;
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code);
    throw error;
  }
  if (sheet.rows.length > mostAwardRows) return refused("too-many-rows");
  return write(db, (transaction) => {
    for (const old of listIncomingAwards(transaction, scope, accountId).slice(mostWaitingFiles - 1))
      deleteIncomingAward(transaction, scope, { id: old.id, accountId });
    const id = insertIncomingAward(transaction, scope, {
      accountId,
      fileName: fileName.replaceAll(/\p{C}/gu, " ").slice(0, 120) || "–",
      content: { version: 1, kind, language, headings, firstRow: sheet.firstRow, rows: sheet.rows },
      choice: { version: 1, step: "map", columns: guessAwardColumns(kind, headings) },
      now,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "receive-awards",
      subject: "programme",
      subjectId: scope.programmeId,
      after: { file: id, kind, bytes: size, rows: sheet.rows.length },
    });
    return done(id);
  });
}
