/** Replaces a project by what a file that was taken out of it holds; each record that changes leaves its journal row. */
import { setAddedBy } from "#db/added-organisations";
import { write } from "#db/client";
import { readIncomingContent, setIncoming } from "#db/incoming";
import { writeJournal } from "#db/journal";
import { getProject } from "#db/projects";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { compareProjects } from "./compare-projects";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { canonicalProject, examineBundle } from "./examine-bundle";
import { importBundle } from "./import-bundle";

/** Refused where the bundle is not taken any more; the file then says why. */
export function bringInBundle(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { id, language }: { id: number; language: Language },
): Outcome<null, "faulty"> {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const own = { id, accountId: actor.accountId };
  return write(db, (transaction) => {
    const text = readIncomingContent(transaction, scope, own);
    const { prepared, choice } = examineBundle({ db }, scope, { text, language });
    if (!prepared) {
      setIncoming(transaction, scope, own, { choice: JSON.stringify(choice) });
      return refused("faulty");
    }
    const before = canonicalProject(getProject(transaction, scope, scope.projectId));
    const imported = importBundle({ db, actor, now }, prepared.raw);
    if (!imported.ok) throw new Error("A bundle that was examined is not taken");
    const added = prepared.raw.organisations.map(({ key }) => String(key));
    setAddedBy(transaction, scope, added, actor.accountId);
    const after = canonicalProject(getProject(transaction, scope, scope.projectId));
    for (const { kind, key, before: old, after: fresh } of compareProjects(before, after)) {
      // Answers of persons stand in no journal.
      if (kind === "feedbackRound") continue;
      writeJournal(transaction, {
        actor,
        now,
        operation: `${old === null ? "add" : fresh === null ? "delete" : "change"}-${kind}`,
        subject: kind,
        subjectKey: key,
        projectId: scope.projectId,
        before: old && { record: old },
        after: fresh && { record: fresh },
      });
    }
    setIncoming(transaction, scope, own, {
      content: "",
      choice: JSON.stringify({ version: 1, step: "done", added: 1, known: 0, bundle: true }),
    });
    return done(null);
  });
}
