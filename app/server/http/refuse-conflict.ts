/** The answer to a form that was filled from a state that is no longer the saved one; the page shows both states. */
import { data } from "@remix-run/node";
import type { DraftPlace } from "~/domain/draft-places";
import { readerScope } from "~/domain/permissions/scope";
import { typedEntriesOf } from "~/forms/typed-entries-of";
import { keepDraft } from "~/operations/keep-draft";
import type { Visit } from "./visit";

export interface Conflict<R> {
  /** What the record would become. */
  mine: R;
  saved: R;
  /** Of what is saved now. */
  version: string;
  /** Everything that the form posted. */
  entries: [name: string, value: string][];
  /** Where what was typed is kept until the person has chosen. */
  draft: DraftPlace | null;
}

interface States<R> extends Omit<Conflict<R>, "entries"> {
  /** Of the project that the form belongs to; null for one that belongs to none. */
  projectId: number | null;
}

/** Status 409; the frame of the page learns of it and marks the title. */
export function refuseConflict<R>(visit: Visit, form: FormData, { projectId, ...states }: States<R>) {
  visit.formFailed = true;
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (states.draft && visit.actor.kind === "account") {
    const kept = { ...states.draft, projectId, entries: typedEntriesOf(form) };
    keepDraft(visit.operation, readerScope(visit.actor), kept);
  }
  const conflict: Conflict<R> = { ...states, entries };
  return data({ conflict }, { status: 409 });
}
