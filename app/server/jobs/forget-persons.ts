/** Forgets what says of persons more than is needed any longer: old sessions, links, invitations, mails and counted attempts. */
import { type Db, write } from "#db/client";
import { overwriting } from "#db/erase-person";
import { deletePastTheirTime, type Forgotten } from "#db/forget-persons";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";

/** The journal tells how many of each went, where any did; never whose. */
export function forgetPersons(db: Db, now: number): Forgotten {
  const actor = { kind: "system" } as const;
  return overwriting(db, () =>
    write(db, (transaction) => {
      const forgotten = deletePastTheirTime(transaction, everything(actor), now);
      if (Object.values(forgotten).some((n) => n > 0))
        writeJournal(transaction, { actor, now, operation: "forget-persons", subject: "person", after: forgotten });
      return forgotten;
    }),
  );
}
