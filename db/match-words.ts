/** What people type into a search, as a query of the full-text index. */
import type { ActivityKind, Direction, Moment } from "~/domain/vocabulary";

/** What else the index knows of an activity; hits of a common word are met with these inside the index. */
export interface Facets {
  kind: ActivityKind | null;
  direction: Direction | null;
  moment: Moment | null;
}

/**
 * All the words, each as the beginning of a word, and all the facets, within one project. Null where there are neither.
 * Whatever is typed is only ever words: signs that mean something to the index are left out.
 */
export function matchWords(projectId: number, typed: string, facets: Partial<Facets> = {}): string | null {
  const words = typed
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 10);
  const own = Object.entries(facets).flatMap(([name, value]) => (value === null ? [] : [`${name} : "${value}"`]));
  const wanted = words.map((word) => `"${word}"*`).join(" AND ");
  const asked = wanted === "" ? own : [...own, `{title_da title_en summary_da summary_en} : (${wanted})`];
  return asked.length === 0 ? null : [`project_id : "${projectId}"`, ...asked].join(" AND ");
}
