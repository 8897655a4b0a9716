/** What is filled in on all screens of an answer, by the names of the fields. */
export type Filled = Record<string, string[]>;

/** The values of a form as it stands, without the buttons and the number of the screen. */
export function readFilled(form: FormData): Filled {
  const filled: Filled = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name === "screen" || name === "go") continue;
    filled[name] = [...(filled[name] ?? []), value];
  }
  return filled;
}
