/** Takes back the deletion of something of the plan, for whoever the caller has found may change it. */
import { findJournalRow } from "#db/journal";
import type { ProjectScope } from "~/domain/permissions/scope";
import { restoreRecord } from "~/operations/restore-record";
import { notFound } from "./authorise";
import type { Visit } from "./visit";

/** Throws 404 where the journal tells of no such deletion; what is there again already is left as it is. */
export function undoPlanDeletion(
  visit: Visit,
  scope: ProjectScope,
  { kind, form }: { kind: "involvement" | "modelRegistration"; form: FormData },
): { ok: boolean } {
  const journalId = Number(form.get("journal"));
  const row = Number.isSafeInteger(journalId) ? findJournalRow(visit.services.db, scope, journalId) : null;
  if (row?.operation !== `delete-${kind}`) throw notFound();
  const outcome = restoreRecord(visit.operation, scope, { journalId, state: "before", onlyIfGone: true });
  return { ok: outcome.ok || outcome.code === "already-there" };
}
