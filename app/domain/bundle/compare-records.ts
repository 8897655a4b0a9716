/** The order of records and values in the canonical form. Source: docs/contract/BUNDLE.md, "Export is canonical". */
import type { RawRecord } from "./readable";
import type { Shape, Type } from "./shape";

/** Compares records by members in turn, each by its type; a record that lacks the member comes first. */
export function compareRecords(shape: Shape, by: readonly string[]): (a: RawRecord, b: RawRecord) => number {
  const typeOf = new Map(shape.members.map((member) => [member.name, member.type]));
  const steps = by.flatMap((name) => {
    const type = typeOf.get(name);
    return type === undefined ? [] : [{ name, type }];
  });
  return (a, b) => {
    for (const { name, type } of steps) {
      const order = compareValues(type, a[name], b[name]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Terms in vocabulary order, numbers by size, all else by code point; what is missing comes first. */
export function compareValues(type: Type, a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  if (type.is === "choice") return rankOf(type.rank, a) - rankOf(type.rank, b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  // Keys and days are ASCII, where the order of UTF-16 units is that of code points.
  return String(a) < String(b) ? -1 : 1;
}

const rankOf = (rank: ReadonlyMap<string, number>, value: unknown) => rank.get(String(value)) ?? rank.size;
