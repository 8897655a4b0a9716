/** How far a file that was brought in has come, and what its person has said of it. Kept as JSON with a version. */
import type { Day } from "../bundle/records";
import type { ActivityKind, Field, Format } from "../vocabulary";
import type { IncomingField } from "./fields";
import type { RefusalCode } from "./refusal-code";

/** What a person needs to say which column is what. */
export interface SheetOutline {
  sheet: string;
  /** How many other sheets hold something, which is not read. */
  otherSheets: number;
  rows: number;
  headings: string[];
  /** A few values of each column. */
  samples: string[][];
  columns: (IncomingField | null)[];
}

export interface SheetChoice extends SheetOutline {
  /** Of rows that do not say. */
  defaultKind: ActivityKind;
  defaultField: Field | null;
}

export interface SheetCheck {
  /** Rows that hold something. */
  total: number;
  good: number;
  /** Rows that the project has already, or that stand twice. */
  known: number;
  faulty: number;
  /** Names that nobody knows and how many rows have them; the most frequent first, the first few. */
  unknown: { name: string; rows: number }[];
  unknownTotal: number;
  /** JSON of the faulty rows, page by page, so that one page is read without the others. */
  pages: string[];
}

export interface Meeting {
  title: string;
  date: Day;
  endDate?: Day;
  /** Left out where it takes whole days. */
  hours?: number;
  kind: ActivityKind | null;
  format?: Format;
}

export interface MeetingsRead {
  meetings: Meeting[];
  cancelled: number;
  /** Outside the project's time. */
  outside: number;
  /** Whether series or meetings were left out because there were too many. */
  cut: boolean;
}

export interface BundleChange {
  /** Records that come, change and go, by the list that they stand in. */
  lists: { list: string; added: number; changed: number; removed: number }[];
  newOrganisations: number;
  /** Organisations that differ from those here, which stay as they are. */
  keptOrganisations: number;
  basicsChange: boolean;
}

export type Choice = { version: 1 } & (
  | { step: "refused"; code: RefusalCode }
  | { step: "map"; sheet: SheetChoice }
  | { step: "checking"; sheet: SheetChoice }
  | { step: "checked"; sheet: SheetChoice; check: SheetCheck }
  | { step: "writing"; sheet: SheetChoice; check: SheetCheck }
  | { step: "pick"; read: MeetingsRead }
  | { step: "bundle" | "bundle-writing"; change: BundleChange }
  | { step: "bundle-faults"; faults: { pointer: string; words: string }[]; total: number }
  | { step: "done"; added: number; known: number; bundle?: true }
);

export const faultyRowsPerPage = 25;
