/** Mails one person what presses in the projects that it leads or edits, once a week, and nothing where nothing is missing. */
import { getAccount } from "#db/accounts";
import { write } from "#db/client";
import { insertDigestLink, takeDigestWeek } from "#db/digests";
import { writeJournal } from "#db/journal";
import { listRoles } from "#db/memberships";
import { insertMail } from "#db/outbox";
import type { Day } from "~/domain/bundle/records";
import { everything, readerScope } from "~/domain/permissions/scope";
import { composeDigest } from "~/server/mail/compose-digest";
import type { Memory } from "~/server/memory";
import { readNextAcross } from "~/server/read-next-across";
import { hashToken, makeToken } from "~/server/session/token";
import type { OperationContext } from "./context";

interface Input {
  accountId: number;
  /** Monday of the week that the digest is for. */
  week: Day;
  today: Day;
  publicUrl: string;
  memory: Memory;
}

/** Whether a mail was written. Called again for the same week, by this server or another, it does nothing. */
export function sendDigest(
  { db, actor, now }: OperationContext,
  { accountId, week, today, publicUrl, memory }: Input,
): boolean {
  const scope = everything({ kind: "system" });
  const account = getAccount(db, scope, accountId);
  const { administrator, language } = account;
  const reader = readerScope({ kind: "account", accountId, administrator, ...listRoles(db, scope, accountId) });
  const projects = readNextAcross(db, reader, { today, memory, roles: ["lead", "editor"] }).filter(
    ({ hints }) => hints.length > 0,
  );
  const token = makeToken();
  return write(db, (transaction) => {
    if (!takeDigestWeek(transaction, scope, { accountId, week }) || projects.length === 0) return false;
    insertDigestLink(transaction, scope, { tokenHash: hashToken(token), accountId, createdAt: now });
    insertMail(transaction, scope, {
      ...composeDigest({ language, name: account.name, projects, token, publicUrl }),
      messageId: `${makeToken()}@vidensbro`,
      toAddress: account.email,
      accountId,
      language,
      template: "digest",
      now,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "send-digest",
      subject: "account",
      subjectId: accountId,
      after: { week, projects: projects.length },
    });
    return true;
  });
}
