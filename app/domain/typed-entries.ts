/** What somebody typed into a form, as it is kept and read: names and texts in the order of the page. */

/** A name comes once for each of its values. */
export type TypedEntries = readonly (readonly [name: string, value: string])[];

export interface TypedFields {
  /** What was typed, without spaces around it and characters that no text may hold; empty where nothing was. */
  one(name: string): string;
  /** Every value of the name. */
  all(name: string): string[];
  /** Every name, each once. */
  names: readonly string[];
}

/** U+0000, or half of a surrogate pair on its own. */
const badCharacter = /[\0\ud800-\udfff]/gu;

/** The entries by name; of a name that comes several times, `one` gives the last. */
export function typedFields(entries: TypedEntries): TypedFields {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  return {
    one: (name) => (values.get(name)?.at(-1) ?? "").replaceAll(badCharacter, "").replaceAll("\r\n", "\n").trim(),
    all: (name) => values.get(name) ?? [],
    names: [...values.keys()],
  };
}
