/** The answer to a form that was filled from a state that is no longer the saved one; the page shows both states. */
import { data } from "@remix-run/node";
import type { Visit } from "./visit";

export interface Conflict<R> {
  /** What the record would become. */
  mine: R;
  saved: R;
  /** Of what is saved now. */
  version: string;
  /** Everything that the form posted. */
  entries: [name: string, value: string][];
}

/** Status 409; the frame of the page learns of it and marks the title. */
export function refuseConflict<R>(visit: Visit, form: FormData, states: Omit<Conflict<R>, "entries">) {
  visit.formFailed = true;
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const conflict: Conflict<R> = { ...states, entries };
  return data({ conflict }, { status: 409 });
}
