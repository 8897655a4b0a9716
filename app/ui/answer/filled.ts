/** What is filled in on all screens of an answer, by the names of the fields. */
import { formTokenField } from "~/domain/form-token";

export type Filled = Record<string, string[]>;

const unfilled = new Set<string>(["screen", "go", formTokenField]);

/** The values of a form as it stands, without the buttons, the number of the screen and the token of the page. */
export function readFilled(form: FormData): Filled {
  const filled: Filled = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || unfilled.has(name)) continue;
    filled[name] = [...(filled[name] ?? []), value];
  }
  return filled;
}
