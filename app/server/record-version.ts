/** Tells whether a record is still as it was when a form was filled from it. */
import { createHash } from "node:crypto";

/** The same text for the same content, whatever order its members and lists stand in. */
export function recordVersion(record: object): string {
  return createHash("sha256")
    .update(JSON.stringify(ordered(record)))
    .digest("hex")
    .slice(0, 32);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(ordered(one))).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, ordered(one)]),
  );
}
