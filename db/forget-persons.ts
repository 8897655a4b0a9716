/** Deletes what has had its time by the register of personal data: sessions, links, invitations, mails, counted attempts. */
import { and, eq, isNotNull, lt, lte, or, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { EverythingScope } from "~/domain/permissions/scope";
import { tooOldAt } from "~/domain/privacy/retention";
import type { Connection } from "./client";
import { session, signInLink } from "./schema/account";
import { invitation } from "./schema/membership";
import { outbox } from "./schema/outbox";
import { attemptWindow } from "./schema/running";
import { passkeyChallenge, pendingSignIn } from "./schema/second-step";
import { digestLink } from "./schema/subscription";

export interface Forgotten {
  sessions: number;
  signInLinks: number;
  invitations: number;
  mails: number;
  digestLinks: number;
  attempts: number;
}

/** Mails that still wait are never too old. Returns how many rows of each kind went. */
export function deletePastTheirTime(db: Connection, _scope: EverythingScope, now: number): Forgotten {
  const gone = (table: SQLiteTable, where: SQL | undefined) => db.delete(table).where(where).run().changes;
  const invitedBefore = tooOldAt("invitation", now);
  const mailedBefore = tooOldAt("mail", now);
  return {
    sessions:
      gone(session, lte(session.expiresAt, tooOldAt("session", now))) +
      gone(pendingSignIn, lte(pendingSignIn.expiresAt, tooOldAt("session", now))),
    signInLinks: gone(signInLink, lt(signInLink.expiresAt, tooOldAt("signInLink", now))),
    invitations: gone(
      invitation,
      or(
        lt(invitation.expiresAt, invitedBefore),
        and(isNotNull(invitation.acceptedAt), lt(invitation.acceptedAt, invitedBefore)),
        and(isNotNull(invitation.withdrawnAt), lt(invitation.withdrawnAt, invitedBefore)),
      ),
    ),
    mails: gone(
      outbox,
      or(
        and(eq(outbox.state, "sent"), lt(outbox.sentAt, mailedBefore)),
        and(eq(outbox.state, "given_up"), lt(outbox.createdAt, mailedBefore)),
      ),
    ),
    digestLinks: gone(digestLink, lt(digestLink.createdAt, tooOldAt("digestLink", now))),
    attempts:
      gone(attemptWindow, lte(attemptWindow.until, tooOldAt("attempt", now))) +
      gone(passkeyChallenge, lte(passkeyChallenge.expiresAt, tooOldAt("attempt", now))),
  };
}
