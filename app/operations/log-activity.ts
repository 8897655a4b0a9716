/** Logs an activity and, in the same step, the knowledge needs that were voiced at it. */
import type { Activity, Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { addRecord } from "./add-record";
import type { OperationContext, Outcome } from "./context";

interface Log {
  activity: Omit<Activity, "key">;
  /** A line each, in the language of who logs. */
  needs: readonly string[];
  language: Language;
  /** Random key of the entry; sent again, activity and needs stay the ones that they became. */
  submission?: string;
}

/**
 * Returns the key of the activity. Each record is written in a transaction of its own; should the process end between
 * two of them, sending the entry again adds what is missing and nothing twice.
 */
export function logActivity(
  context: OperationContext,
  scope: ProjectScope,
  { activity, needs, language, submission }: Log,
): Outcome<Key, "unknown-reference" | "already-there"> {
  // A device that sends one key into two projects means two entries.
  const sent = submission && `${submission} ${scope.projectId}`;
  const logged = addRecord(context, scope, { kind: "activity", record: activity, submission: sent });
  if (!logged.ok) return logged;
  for (const [index, text] of needs.entries()) {
    addRecord(context, scope, {
      kind: "need",
      record: { text: { [language]: text }, raisedAt: logged.value, date: activity.date, status: "open" },
      submission: sent && `${sent} need ${index + 1}`,
    });
  }
  return logged;
}
