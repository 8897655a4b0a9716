/** What the page of moving in is given. */
import type { AwardField, AwardSheetKind } from "~/domain/awards/award-fields";
import type { AwardFault, PlanCounts, PlannedRow } from "~/domain/awards/plan-awards";
import type { Key, Text } from "~/domain/bundle/records";
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import type { SentBack } from "../use-checked-form";

export interface ShownRow {
  row: number;
  reference: string;
  title: string;
  becomes: PlannedRow["becomes"];
  faults: readonly AwardFault[];
  /** Cells that are kept as a note. */
  left: number;
  newOrganisation: string | null;
}

export interface MapState {
  step: "map";
  kind: AwardSheetKind;
  headings: readonly string[];
  columns: readonly (AwardField | null)[];
  samples: readonly (readonly string[])[];
  rows: number;
}

export interface CheckState {
  step: "check";
  kind: AwardSheetKind;
  counts: PlanCounts;
  rows: readonly ShownRow[];
  page: number;
  pages: number;
}

export interface AwardPageData {
  programme: { key: Key; name: Text };
  waiting: readonly { id: number; fileName: string; createdAt: number; kind: AwardSheetKind }[];
  refusal: RefusalCode | null;
  file: {
    id: number;
    name: string;
    state: MapState | CheckState | { step: "done"; kind: AwardSheetKind; counts: PlanCounts };
  } | null;
  done: string | null;
  refused: SentBack | null;
}
