/** What the import page is given about the file that it is open at. */
import type { BundleChange, Meeting, SheetCheck, SheetChoice } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import type { FaultyRow } from "~/domain/incoming/row-fault";

export type ImportKind = SheetKind | "meetings" | "bundle";

export type ImportState =
  | { step: "reading" | "checking"; percent: number; interrupted: boolean }
  | { step: "writing"; bundle: boolean; percent: number; interrupted: boolean }
  | { step: "refused"; code: RefusalCode }
  | { step: "map"; kind: SheetKind; sheet: SheetChoice }
  | {
      step: "checked";
      kind: SheetKind;
      sheet: Pick<SheetChoice, "headings" | "columns">;
      check: Omit<SheetCheck, "pages">;
      page: number;
      pages: number;
      rows: FaultyRow[];
    }
  | {
      step: "pick";
      meetings: (Meeting & { index: number; there: boolean })[];
      total: number;
      cancelled: number;
      outside: number;
      cut: boolean;
      page: number;
      pages: number;
    }
  | { step: "bundle"; change: BundleChange }
  | { step: "bundle-faults"; faults: { pointer: string; words: string }[]; total: number }
  | { step: "done"; kind: ImportKind; added: number; known: number };

export interface OpenFile {
  id: number;
  name: string;
  state: ImportState;
}
