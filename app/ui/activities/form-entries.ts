/** Reads the names and values of a form one name at a time. */
import { formTokenField } from "~/domain/form-token";
import type { Entries } from "~/forms/activity-entry";

export interface FormEntries {
  /** The first value of a name; an empty text where there is none. */
  one: (name: string) => string;
  all: (name: string) => string[];
}

export function formEntries(entries: Entries): FormEntries {
  const all = (name: string) => entries.flatMap(([known, value]) => (known === name ? [value] : []));
  return { one: (name) => all(name)[0] ?? "", all };
}

/** What stands in a form right now, without files and the token of the page. */
export function entriesOfForm(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, value]): Entries =>
    typeof value === "string" && name !== formTokenField ? [[name, value]] : [],
  );
}
