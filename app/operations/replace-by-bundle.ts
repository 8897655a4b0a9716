/** Replaces a project by what a file that was taken out of it holds; each record that changes leaves its journal row. */
import { setAddedBy } from "#db/added-organisations";
import { type Db, type Transaction, write } from "#db/client";
import { readIncomingContent, setIncoming } from "#db/incoming";
import { writeJournal } from "#db/journal";
import type { Language } from "~/i18n/language";
import { examineBundle, markOfExamination } from "./examine-bundle";
import type { OwnFile, Ways } from "./project-jobs";
import { writeCheckedBundle } from "./write-checked-bundle";

interface Replacing extends OwnFile {
  now: number;
  language: Language;
}

/** All of it or nothing. Where the bundle is not taken any more the file says why. */
export async function replaceByBundle(
  db: Db,
  replacing: Replacing,
  { onProgress, beforeWriting }: Pick<Ways, "onProgress" | "beforeWriting">,
): Promise<null> {
  const { scope, actor, id, language } = replacing;
  const own = { id, accountId: actor.accountId };
  const text = readIncomingContent(db, scope, own);
  // Examined before anybody has to wait, and again only where something changed meanwhile.
  const early = examineBundle(db, scope, { text, language });
  onProgress(0.5);
  await beforeWriting();
  write(db, (transaction) => {
    const current = markOfExamination(transaction, scope) === early.mark;
    const { taken, choice } = current ? early : examineBundle(transaction, scope, { text, language });
    if (taken) replace(transaction, replacing, taken);
    setIncoming(
      transaction,
      scope,
      own,
      taken
        ? { content: "", choice: JSON.stringify({ version: 1, step: "done", added: 1, known: 0, bundle: true }) }
        : { choice: JSON.stringify(choice) },
    );
  });
  return null;
}

type Taken = NonNullable<ReturnType<typeof examineBundle>["taken"]>;

function replace(db: Transaction, { scope, actor, now }: Replacing, { bundle, changes }: Taken): void {
  const changed = new Set(changes.flatMap(({ list, key }) => (list === "activities" ? key : [])));
  const activities = bundle.projects.flatMap((project) => project.activities ?? []);
  const unchanged = new Set(activities.flatMap(({ key }) => (changed.has(key) ? [] : key)));
  writeCheckedBundle(db, { actor, now }, { bundle, unchanged });
  const added = bundle.organisations.map(({ key }) => key);
  setAddedBy(db, scope, added, actor.accountId);
  for (const { kind, key, before, after } of changes) {
    // Answers of persons stand in no journal.
    if (kind === "feedbackRound") continue;
    writeJournal(db, {
      actor,
      now,
      operation: `${before === null ? "add" : after === null ? "delete" : "change"}-${kind}`,
      subject: kind,
      subjectKey: key,
      projectId: scope.projectId,
      before: before && { record: before },
      after: after && { record: after },
    });
  }
}
