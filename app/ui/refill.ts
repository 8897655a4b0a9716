/** What stands in the fields of a form before anybody types: what came back refused, else what was kept of it. */
import type { KeptDraft } from "~/domain/kept-draft";
import type { SentBack } from "./use-checked-form";

/** Null where the form is to be filled from what is saved. */
export function refill(draft: KeptDraft | null, refused: SentBack | null): Pick<SentBack, "values"> | null {
  return refused ?? (draft?.entries ? { values: Object.fromEntries(draft.entries) } : null);
}
