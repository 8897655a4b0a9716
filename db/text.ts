/** Text in two columns and back. */
import type { Text } from "~/domain/bundle/records";

/** The text of two columns; undefined where neither language is there. */
export function toText(da: string | null, en: string | null): Text | undefined {
  if (da === null && en === null) return undefined;
  if (en === null) return { da: da as string };
  return da === null ? { en } : { da, en };
}

/** The text of two columns that the schema demands. Throws where neither is there. */
export function toRequiredText(da: string | null, en: string | null): Text {
  const text = toText(da, en);
  if (!text) throw new Error("A text that the schema demands is missing");
  return text;
}

/** The record without members that are null, undefined or empty lists. */
export function compact<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], null> } {
  const kept: Record<string, unknown> = {};
  // Not over `Object.entries`: a project of thousands of records would make as many lists of pairs.
  for (const name in record) {
    const value: unknown = record[name];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
  }
  return kept as { [K in keyof T]: Exclude<T[K], null> };
}

/** The values of each group, in the order in which they come. */
export function groupBy<R, K, V>(rows: readonly R[], keyOf: (row: R) => K, valueOf: (row: R) => V): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(valueOf(row));
    else groups.set(key, [valueOf(row)]);
  }
  return groups;
}
