/** Gives somebody who is signed in a token for the link that its own address was mailed, so that it can answer at once. */
import { write } from "#db/client";
import { listAskedInRounds } from "#db/company-projects";
import { insertToken } from "#db/feedback-links";
import { writeJournal } from "#db/journal";
import type { AccountScope, CompanyScope } from "~/domain/permissions/scope";
import { everything } from "~/domain/permissions/scope";
import { hashToken, makeToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Returns the token. Refused where the link is not the reader's own. */
export function openOwnLink(
  { db, actor, now }: OperationContext,
  scope: CompanyScope,
  { linkId, account }: { linkId: number; account: AccountScope },
): Outcome<string, "gone"> {
  return write(db, (transaction) => {
    const own = listAskedInRounds(transaction, scope, account).some(({ ownLink }) => ownLink === linkId);
    if (!own) return refused("gone");
    const token = makeToken();
    insertToken(transaction, everything({ kind: "system" }), { linkId, tokenHash: hashToken(token), now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "open-own-link",
      subject: "link",
      subjectId: linkId,
      projectId: scope.projectId,
    });
    return done(token);
  });
}
