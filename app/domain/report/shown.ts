/** Which records a report may list: those that the project shares with the funder or with everyone. */
import { defaultVisibility } from "../bundle/defaults";
import type { Visibility } from "../vocabulary";
import type { ShownList } from "./report";

type Sort = keyof typeof defaultVisibility;

/** Whether a record of a sort may be read outside the project. */
export function isShown(sort: Sort, record: { visibility?: Visibility }): boolean {
  return (record.visibility ?? defaultVisibility[sort]) !== "project";
}

/** The records that may be read, in the form the report gives them, and a count of the others. */
export function listShown<R extends { visibility?: Visibility }, T>(
  sort: Sort,
  records: readonly R[],
  present: (record: R) => T,
): ShownList<T> {
  const shown = records.filter((record) => isShown(sort, record));
  return { items: shown.map(present), notShown: records.length - shown.length };
}
