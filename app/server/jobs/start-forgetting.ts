/** Forgets what has had its time by the register of personal data every night, and once at start for a server that is down at night. */
import { Cron } from "croner";
import type { Db } from "#db/client";
import type { Clock } from "../clock";
import type { Environment } from "../environment";
import { filesFolderOf } from "../files-folder";
import { forgetOldContacts } from "./forget-old-contacts";
import { forgetOldDrafts } from "./forget-old-drafts";
import { forgetOldFiles } from "./forget-old-files";
import { forgetPersons } from "./forget-persons";
import { tidyStoredFiles } from "./tidy-stored-files";
import { logError } from "../log";
import { jobDone } from "../metrics";

export function startForgetting(
  db: Db,
  clock: Clock,
  { contactMonths, databasePath }: Pick<Environment, "contactMonths" | "databasePath">,
): { stop: () => void } {
  const forget = () => {
    try {
      forgetPersons(db, clock.now());
      forgetOldDrafts(db, clock.now());
      forgetOldFiles(db, clock.now());
      forgetOldContacts(db, { now: clock.now(), today: clock.today(), months: contactMonths });
      jobDone("forgetting");
    } catch (error) {
      // A busy database is asked again tomorrow.
      logError(error);
    }
  };
  const forgetAll = () => {
    forget();
    tidyStoredFiles(db, { folder: filesFolderOf(databasePath), now: clock.now() }).catch((error: unknown) =>
      logError(error),
    );
  };
  forgetAll();
  const job = new Cron("17 3 * * *", { timezone: "Europe/Copenhagen" }, forgetAll);
  return { stop: () => job.stop() };
}
