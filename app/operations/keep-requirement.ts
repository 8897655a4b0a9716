/** Keeps a draft of a requirement, or throws it away; nothing of it counts before it is published. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { deleteDraft, findDraft, putDraft } from "#db/requirement-writing";
import type { Key } from "~/domain/bundle/records";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import type { RequirementContent } from "~/domain/requirement/requirement-content";
import type { OperationContext } from "./context";

/** `content` null throws the draft away. */
export function keepRequirement(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  { key, content }: { key: Key; content: RequirementContent | null },
): void {
  write(db, (transaction) => {
    const before = findDraft(transaction, scope, key);
    if (content) {
      const changedById = actor.kind === "account" ? actor.accountId : null;
      putDraft(transaction, scope, { content, changedAt: now, changedById });
    } else if (before) deleteDraft(transaction, scope, key);
    else return;
    writeJournal(transaction, {
      actor,
      now,
      operation: content ? "keep-requirement" : "discard-requirement",
      subject: "requirement",
      subjectId: scope.programmeId,
      subjectKey: key,
      before: before && { ...before },
      after: content && { ...content },
    });
  });
}
