/** Opens a prepared round: the questions stand from now on, and every contact gets a link of its own by mail. */
import { write } from "#db/client";
import { listContactsToAsk } from "#db/contacts-to-ask";
import { insertLink } from "#db/feedback-links";
import { writeJournal } from "#db/journal";
import { hasRound, insertRound } from "#db/one-round";
import { deletePreparedRound, findPreparedRound } from "#db/prepared-rounds";
import { raiseRevision } from "#db/projects";
import type { Day, Key } from "~/domain/bundle/records";
import { checkPreparedRound, type SendingFault } from "~/domain/feedback/prepared-round";
import { makeRecordKey } from "~/domain/make-record-key";
import type { ProjectScope } from "~/domain/permissions/scope";
import { mailLink } from "./mail-link";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Input {
  /** Of the prepared round. */
  id: number;
  today: Day;
  publicUrl: string;
}

/** Returns the key of the round. A contact who has said no since is left out. */
export function sendRound(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { id, today, publicUrl }: Input,
): Outcome<Key, "gone" | SendingFault> {
  return write(db, (transaction) => {
    const prepared = findPreparedRound(transaction, scope, id);
    if (!prepared) return refused("gone");
    const { content } = prepared;
    const chosen = new Map(content.contacts.map((one) => [one.id, one.language]));
    const asked = listContactsToAsk(transaction, scope).filter((one) => chosen.has(one.id));
    const [fault] = checkPreparedRound({ ...content, contacts: asked }, today);
    if (fault) return refused(fault);
    const taken = { has: (key: Key) => hasRound(transaction, scope, key) };
    const record = {
      key: makeRecordKey(`${today}-${content.kind}`, taken),
      kind: content.kind,
      title: content.title,
      openedOn: today,
      closesOn: content.closesOn as Day,
      questions: content.questions.map((text, i) => ({ key: `own-${i + 1}`, text })),
      invited: [...new Set(asked.map(({ organisation }) => organisation))],
    };
    const organisationIds = new Map(asked.map((one) => [one.organisation, one.organisationId]));
    const roundId = insertRound(transaction, scope, { record, organisationIds, reminders: content.reminders, now });
    for (const contact of asked) {
      const linkId = insertLink(transaction, scope, {
        roundId,
        organisationId: contact.organisationId,
        contactId: contact.id,
        language: chosen.get(contact.id) ?? contact.language,
        createdAt: now,
      });
      mailLink(transaction, scope, { linkId, template: "round-invitation", publicUrl, now });
    }
    deletePreparedRound(transaction, scope, id);
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "send-round",
      subject: "round",
      subjectId: roundId,
      subjectKey: record.key,
      projectId: scope.projectId,
      after: { round: record, reminders: content.reminders, contacts: asked.map((one) => one.id) },
    });
    return done(record.key);
  });
}
