/** Says everything that is wrong with a bundle before anything of it is written. */
import { bundleShape } from "./bundle-shape";
import { checkFunders } from "./check-funders";
import { checkParents } from "./check-parents";
import { checkValue } from "./check-value";
import { createFaultLog } from "./fault-log";
import type { Fault } from "./faults";
import { isRecord, listIn, recordsIn, type RawRecord } from "./readable";
import type { Bundle } from "./records";
import { record } from "./shape";
import type { StoredReferences } from "./stored-references";

/** Called now and then with how many items of how many have been checked, and once at the end. */
export type OnProgress = (done: number, total: number) => void;

const progressStep = 1000;
const bundleType = record(bundleShape);

/**
 * Every fault of a parsed JSON value as a bundle, against the schema and the rules beyond it; none means that it is a
 * `Bundle`. Never throws on a JSON value. Source: docs/contract/bundle.schema.json and BUNDLE.md.
 */
export function validateBundle(raw: unknown, stored: StoredReferences, onProgress?: OnProgress): Fault[] {
  const log = createFaultLog();
  const total = isRecord(raw) ? countItems(raw) : 0;
  let done = 0;
  checkValue(bundleType, raw, {
    log,
    lookups: { organisation: null, programme: null, activity: null, goal: null },
    isStored: (target, key) =>
      (target === "organisation" && stored.organisations.get(key) !== undefined) ||
      (target === "programme" && stored.programmes.get(key) !== undefined),
    onItem: () => {
      done += 1;
      if (done % progressStep === 0 && done < total) onProgress?.(done, total);
    },
  });
  if (isRecord(raw)) {
    checkParents(raw, stored, log);
    checkFunders(raw, stored, log);
  }
  onProgress?.(total, total);
  return log.faults;
}

/** A parsed JSON value as a bundle, or everything that keeps it from being one. */
export function readBundle(
  raw: unknown,
  stored: StoredReferences,
  onProgress?: OnProgress,
): { ok: true; bundle: Bundle } | { ok: false; faults: Fault[] } {
  const faults = validateBundle(raw, stored, onProgress);
  return faults.length === 0 ? { ok: true, bundle: raw as Bundle } : { ok: false, faults };
}

/** Items in the lists of the bundle and of its projects. */
function countItems(bundle: RawRecord): number {
  const countIn = (record: RawRecord) =>
    Object.keys(record).reduce((sum, member) => sum + (listIn(record, member)?.length ?? 0), 0);
  let count = countIn(bundle);
  for (const [, project] of recordsIn(bundle, "projects")) count += countIn(project);
  return count;
}
