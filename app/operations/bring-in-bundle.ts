/** Has a project replaced by a bundle that its person has looked over. */
import { setIncoming } from "#db/incoming";
import type { BundleChange } from "~/domain/incoming/choice";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "./context";
import { runProjectJob } from "./run-project-job";
import { workOnFile } from "./work-on-file";

interface Bringing {
  id: number;
  change: BundleChange;
  /** Of the sentences about faults that came up meanwhile. */
  language: Language;
}

/** Large bundles take their time; the write lock is theirs for it. */
const timeLimit = 5 * 60_000;

/** A promise that is kept when the project has been replaced, or is as it was and the file says why. */
export function bringInBundle(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { id, change, language }: Bringing,
): Promise<void> {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const own = { scope, actor, id };
  const choice = JSON.stringify({ version: 1, step: "bundle-writing", change });
  setIncoming(db, scope, { id, accountId: actor.accountId }, { choice });
  return workOnFile(db, own, (onProgress) =>
    runProjectJob(db, { job: "replace", ...own, now, language }, { onProgress, timeLimit }),
  );
}
