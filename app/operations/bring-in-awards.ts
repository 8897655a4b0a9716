/**
 * Writes a sheet of awards, outputs or engagements, forty rows in each transaction, so that a large one delays nobody.
 * What is written stays where the work is broken off; the same file brought in again adds only what is missing.
 */
import { setImmediate as breathe } from "node:timers/promises";
import { write } from "#db/client";
import { findIncomingAward, setAwardChoice } from "#db/incoming-awards";
import { writeJournal } from "#db/journal";
import { countPlan, type PlanCounts } from "~/domain/awards/plan-awards";
import type { Key } from "~/domain/bundle/records";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import { readAwardPlan } from "~/server/read-award-plan";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { writeAwardRow } from "./write-award-row";

const batch = 40;

/** What became of the rows. */
export async function bringInAwards(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  { id, programme }: { id: number; programme: Key },
): Promise<Outcome<PlanCounts, "gone">> {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const own = { id, accountId: actor.accountId };
  const file = findIncomingAward(db, scope, own);
  if (file?.choice.step !== "check") return refused("gone");
  const { content, choice } = file;
  const { columns } = choice;
  const counts: PlanCounts = { projects: 0, activities: 0, outcomes: 0, notes: 0, known: 0, faulty: 0 };
  for (let at = 0; at < content.rows.length; at += batch) {
    const part = { ...content, firstRow: content.firstRow + at, rows: content.rows.slice(at, at + batch) };
    // Planned within its transaction: what came meanwhile, also from an earlier part of the file, is known.
    write(db, (transaction) => {
      const planned = readAwardPlan(transaction, scope, { content: part, columns });
      for (const row of planned) writeAwardRow({ db: transaction, actor, now }, scope, { row, content, programme });
      const added = countPlan(planned);
      for (const name of Object.keys(counts) as (keyof PlanCounts)[]) counts[name] += added[name];
    });
    await breathe();
  }
  write(db, (transaction) => {
    setAwardChoice(transaction, scope, own, { version: 1, step: "done", columns, counts });
    writeJournal(transaction, {
      actor,
      now,
      operation: "bring-in-awards",
      subject: "programme",
      subjectId: scope.programmeId,
      after: { file: id, kind: content.kind, ...counts },
    });
  });
  return done(counts);
}
