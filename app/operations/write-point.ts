/** Writes a point that was picked from the feedback, who sees to it, and what the project replies. */
import { write } from "#db/client";
import { setPointOwner, writeFollowUp } from "#db/feedback-writing";
import { writeJournal } from "#db/journal";
import { findRound } from "#db/one-round";
import { raiseRevision } from "#db/projects";
import type { FollowUp, Key } from "~/domain/bundle/records";
import { makeRecordKey } from "~/domain/make-record-key";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Input {
  round: Key;
  /** Without a key it is a new point. */
  point: Omit<FollowUp, "key"> & { key?: Key };
  /** Account of the project that sees to it. */
  ownerId: number | null;
  /** Key of the response that it was picked from; left out, what is known stays. */
  response?: Key;
}

/** Returns the key of the point. A reply is published to the companies with the day it was given. */
export function writePoint(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { round, point, ownerId, response }: Input,
): Outcome<Key, "gone"> {
  return write(db, (transaction) => {
    const found = findRound(transaction, scope, round);
    if (!found) return refused("gone");
    const points = found.record.followUps ?? [];
    const before = points.find(({ key }) => key === point.key);
    if (point.key !== undefined && !before) return refused("gone");
    const words = point.point.da ?? point.point.en ?? "";
    const key = point.key ?? makeRecordKey(words.slice(0, 40), new Set(points.map((one) => one.key)));
    const record: FollowUp = { ...point, key };
    const id = writeFollowUp(transaction, { roundId: found.id, followUp: record });
    setPointOwner(transaction, scope, { id, roundId: found.id, ownerId, response });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "write-point",
      subject: "point",
      subjectId: id,
      subjectKey: `${round}/${key}`,
      projectId: scope.projectId,
      before: before ? { point: before } : null,
      after: { point: record, ownerId },
    });
    return done(key);
  });
}
