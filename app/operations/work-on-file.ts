/** Works on a file that came in while its person waits; where that fails the file says why. */
import type { Db } from "#db/client";
import { setIncoming } from "#db/incoming";
import { Refusal } from "~/server/exchange/refusal";
import { trackJob } from "~/server/exchange/running-jobs";
import { untilWritable } from "~/server/write-gate";
import type { OwnFile } from "./project-jobs";

/** A promise that is kept when the work is done or given up. */
export function workOnFile(
  db: Db,
  { scope, actor: { accountId }, id }: OwnFile,
  work: (onProgress: (share: number) => void) => Promise<unknown>,
): Promise<void> {
  return trackJob(db, id, async (onProgress) => {
    try {
      await work(onProgress);
    } catch (error) {
      const code = error instanceof Refusal ? error.code : "failed";
      await untilWritable(db);
      setIncoming(db, scope, { id, accountId }, { choice: JSON.stringify({ version: 1, step: "refused", code }) });
      if (!(error instanceof Refusal)) throw error;
    }
  });
}
