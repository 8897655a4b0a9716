/** Forgets the contacts of projects that ended longer ago than contacts are kept; what they answered stays with their organisations. */
import { type Db, write } from "#db/client";
import { eraseContact, listContactsBefore } from "#db/contact-data";
import { writeJournal } from "#db/journal";
import type { Day } from "~/domain/bundle/records";
import { addMonthsClamped } from "~/domain/days";
import { everything } from "~/domain/permissions/scope";

interface Moment {
  now: number;
  today: Day;
  /** Months after a project's end in which its contacts are kept. */
  months: number;
}

/** Returns how many; the journal tells for each project how many went, never who. */
export function forgetOldContacts(db: Db, { now, today, months }: Moment): number {
  const actor = { kind: "system" } as const;
  const scope = everything(actor);
  return write(db, (transaction) => {
    const old = listContactsBefore(transaction, scope, addMonthsClamped(today, -months));
    const ofProject = new Map<number, number>();
    for (const { id, projectId } of old) {
      eraseContact(transaction, scope, id);
      ofProject.set(projectId, (ofProject.get(projectId) ?? 0) + 1);
    }
    for (const [projectId, contacts] of ofProject)
      writeJournal(transaction, {
        actor,
        now,
        operation: "forget-contacts",
        subject: "contact",
        subjectId: null,
        projectId,
        after: { contacts },
      });
    return old.length;
  });
}
