/** The one form in which a bundle is exported, whatever order its records came in. */
import { bundleShape } from "./bundle-shape";
import { compareRecords, compareValues } from "./compare-records";
import type { RawRecord } from "./readable";
import type { Bundle } from "./records";
import type { ListType, Shape, Type } from "./shape";

/** A valid bundle in canonical form; the one given is left as it is. Source: docs/contract/BUNDLE.md, "Export is canonical". */
export function canonicalBundle(bundle: Bundle): Bundle {
  return canonicalRecord(bundleShape, bundle as unknown as RawRecord) as unknown as Bundle;
}

/** Members in the order of the schema, without defaults and without optional ones that are empty. */
function canonicalRecord(shape: Shape, record: RawRecord): RawRecord {
  const written: Record<string, unknown> = {};
  for (const { name, type, required, default: fallback } of shape.members) {
    const value = record[name];
    if (value === undefined || value === fallback) continue;
    const canonical = canonicalValue(type, value);
    if (required || !isEmpty(canonical)) written[name] = canonical;
  }
  return written;
}

function canonicalValue(type: Type, value: unknown): unknown {
  if (type.is === "record") return canonicalRecord(type.shape, value as RawRecord);
  if (type.is === "list") return canonicalList(type, value as readonly unknown[]);
  return value;
}

/** Lists of records stand as their shape says, lists of terms and of references in their own order, others as they came. */
function canonicalList({ of, sortBy }: ListType, items: readonly unknown[]): unknown[] {
  const written = items.map((item) => canonicalValue(of, item));
  if (of.is === "choice" || of.is === "reference") return written.sort((a, b) => compareValues(of, a, b));
  if (of.is !== "record" || sortBy === undefined) return written;
  const compare = compareRecords(of.shape, sortBy);
  return (written as RawRecord[]).sort(compare);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
