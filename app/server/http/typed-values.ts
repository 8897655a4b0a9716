/** What was typed into a form, by the names of its fields; of a name that comes more than once, the last. */
export function typedValues(form: FormData): Record<string, string> {
  return Object.fromEntries(typedEntries(form));
}

/** All of it, in the order in which it came. */
export function typedEntries(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
}
