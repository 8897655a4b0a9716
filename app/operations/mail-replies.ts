/** Tells everyone who was asked in a round that the project has replied; each mail carries a link of its own. */
import { write } from "#db/client";
import { listLinksOfRound } from "#db/feedback-link-lists";
import { writeJournal } from "#db/journal";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";
import { mailLink } from "./mail-link";

/** Returns how many were written to. Links that were taken back stay so. */
export function mailReplies(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { roundId, publicUrl }: { roundId: number; publicUrl: string },
): number {
  return write(db, (transaction) => {
    const links = listLinksOfRound(transaction, scope, roundId).filter(({ revoked }) => !revoked);
    const letter = { template: "round-reply", publicUrl, now } as const;
    const sent = links.filter(({ id }) => mailLink(transaction, scope, { linkId: id, ...letter })).length;
    writeJournal(transaction, {
      actor,
      now,
      operation: "mail-replies",
      subject: "round",
      subjectId: roundId,
      projectId: scope.projectId,
      after: { sent },
    });
    return sent;
  });
}
