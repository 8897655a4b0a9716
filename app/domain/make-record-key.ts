/** The stable key of a new record, readable from its words. Source: docs/contract/bundle.schema.json, `key`. */
import type { Key } from "./bundle/records";

const longest = 80;

/** A key of `[a-z0-9-]` that is not among those taken; a number is added where the words are not enough. */
export function makeRecordKey(text: string, taken: { has(key: Key): boolean }): Key {
  const words = text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const cut = (text: string, length: number) => text.slice(0, length).replace(/-+$/, "");
  const base = cut(words, longest) || "x";
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${cut(base, longest - 1 - String(number).length)}-${number}`;
    if (!taken.has(key)) return key;
  }
}
