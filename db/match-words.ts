/** What people type into a search, as a query of the full-text index. */
import type { ActivityKind, Direction, Moment } from "~/domain/vocabulary";

/** What else the index knows of an activity; hits of a common word are met with these inside the index. */
export interface Facets {
  kind: ActivityKind | null;
  direction: Direction | null;
  moment: Moment | null;
}

/** What parts words: all that is no letter or number, and the few letters at which the index itself parts them. */
const between = /[^\p{L}\p{N}]+|[\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]+/u;

/** The words of what was typed, each of which the index takes as one. */
export function wordsOf(typed: string): string[] {
  return typed.normalize("NFC").split(between).filter(Boolean);
}

/**
 * All the words, each as the beginning of a word, and all the facets, within one project. Null where there are neither.
 * Whatever is typed is only ever words: signs that mean something to the index are left out. The index holds the
 * beginnings of two to ten letters, so that none has to be gathered from all words that begin so; it does not hold
 * where in a text a word stands, so it refuses what it would part in two.
 */
export function matchWords(projectId: number, typed: string, facets: Partial<Facets> = {}): string | null {
  const words = wordsOf(typed).slice(0, 10);
  const own = Object.entries(facets).flatMap(([name, value]) => (value === null ? [] : [facet(name, value)]));
  const wanted = words.map((word) => `"${word}"*`).join(" AND ");
  const asked = wanted === "" ? own : [...own, `{title_da title_en summary_da summary_en} : (${wanted})`];
  return asked.length === 0 ? null : [`project_id : "${projectId}"`, ...asked].join(" AND ");
}

/** The index parts a value of several words too; a value that shares them all is left out by whoever reads the rows. */
function facet(name: string, value: string): string {
  const words = value.split("_").map((word) => `"${word}"`);
  return `${name} : ${words.length === 1 ? words[0] : `(${words.join(" AND ")})`}`;
}
