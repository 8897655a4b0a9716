/** Gives an account a secret calendar address, for one project or for all of its own; an older one there is closed. */
import { deleteFeeds, type FeedScope, insertFeed } from "#db/calendar-feeds";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { hashToken, makeToken } from "~/server/session/token";
import type { OperationContext } from "./context";

/** Returns the secret, which is kept nowhere. */
export function makeCalendarFeed({ db, actor, now }: OperationContext, scope: FeedScope): string {
  if (actor.kind !== "account") throw new Error("A calendar address belongs to an account");
  const { accountId } = actor;
  const token = makeToken();
  write(db, (transaction) => {
    const replaced = deleteFeeds(transaction, scope, { accountId });
    const id = insertFeed(transaction, scope, { accountId, tokenHash: hashToken(token), now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "make-calendar-feed",
      subject: "calendar-feed",
      subjectId: id,
      projectId: scope.kind === "project" ? scope.projectId : null,
      before: replaced.length > 0 ? { replaced } : null,
      after: { accountId },
    });
  });
  return token;
}
