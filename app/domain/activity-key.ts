/** The stable key of a new activity, readable from its date and title. Source: docs/contract/bundle.schema.json, `key`. */
import type { Day, Key } from "./bundle/records";

const longest = 80;

/** A key of `[a-z0-9-]` that is not among those taken; a number is added where date and title are not enough. */
export function makeActivityKey(date: Day, title: string, taken: ReadonlySet<Key>): Key {
  const words = title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const cut = (text: string, length: number) => text.slice(0, length).replace(/-+$/, "");
  const base = cut(`${date}-${words}`, longest);
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${cut(base, longest - 1 - String(number).length)}-${number}`;
    if (!taken.has(key)) return key;
  }
}
