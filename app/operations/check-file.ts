/** Has the rows of a sheet checked under the columns that its person chose. Writes nothing but what the check found. */
import { setIncoming } from "#db/incoming";
import type { SheetChoice } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";
import { runProjectJob } from "./run-project-job";
import { workOnFile } from "./work-on-file";

interface Check {
  id: number;
  kind: SheetKind;
  sheet: SheetChoice;
}

/** A promise that is kept when the rows have been checked. */
export function checkFile(
  { db, actor }: OperationContext,
  scope: ProjectScope,
  { id, kind, sheet }: Check,
): Promise<void> {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const own = { scope, actor, id };
  const choice = JSON.stringify({ version: 1, step: "checking", sheet });
  setIncoming(db, scope, { id, accountId: actor.accountId }, { choice });
  return workOnFile(db, own, (onProgress) => runProjectJob(db, { job: "check", ...own, kind, sheet }, { onProgress }));
}
