/** Closes the secret calendar address of an account, for one project or for all of its own. */
import { deleteFeeds, type FeedScope } from "#db/calendar-feeds";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import type { OperationContext } from "./context";

/** An address that is closed already is what was asked for. */
export function revokeCalendarFeed({ db, actor, now }: OperationContext, scope: FeedScope): void {
  if (actor.kind !== "account") throw new Error("A calendar address belongs to an account");
  const { accountId } = actor;
  write(db, (transaction) => {
    for (const id of deleteFeeds(transaction, scope, { accountId })) {
      writeJournal(transaction, {
        actor,
        now,
        operation: "revoke-calendar-feed",
        subject: "calendar-feed",
        subjectId: id,
        projectId: scope.kind === "project" ? scope.projectId : null,
        before: { accountId },
      });
    }
  });
}
