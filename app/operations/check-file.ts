/** Has the rows of a sheet checked under the columns that its person chose. Writes nothing but what the check found. */
import { setIncoming } from "#db/incoming";
import type { SheetChoice } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import type { ProjectScope } from "~/domain/permissions/scope";
import { Refusal } from "~/server/exchange/refusal";
import { runExchangeJob } from "~/server/exchange/run-exchange-job";
import { trackJob } from "~/server/exchange/running-jobs";
import type { OperationContext } from "./context";
import { readCheckInput } from "./read-check-input";

interface Check {
  id: number;
  kind: SheetKind;
  sheet: SheetChoice;
}

/** A promise that is kept when the rows have been checked. */
export function checkFile(context: OperationContext, scope: ProjectScope, { id, kind, sheet }: Check): Promise<void> {
  const { db, actor } = context;
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const own = { id, accountId: actor.accountId };
  const head = `{"version":1,"sheet":${JSON.stringify(sheet)}`;
  setIncoming(db, scope, own, { choice: `${head},"step":"checking"}` });
  return trackJob(db, id, async (onProgress) => {
    try {
      const input = await readCheckInput(context, scope, { id, kind, sheet });
      const check = await runExchangeJob({ job: "check", input }, { onProgress });
      setIncoming(db, scope, own, { choice: `${head},"step":"checked","check":${check}}` });
    } catch (error) {
      const code = error instanceof Refusal ? error.code : "failed";
      setIncoming(db, scope, own, { choice: JSON.stringify({ version: 1, step: "refused", code }) });
      if (code === "failed") throw error;
    }
  });
}
