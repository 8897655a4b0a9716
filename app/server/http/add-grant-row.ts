/** Adds an empty row for another grant to what was typed. */
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import { countGrantRows, mostGrants } from "~/forms/read-grants";

export function addGrantRow(entries: TypedEntries): TypedEntries {
  const rows = countGrantRows(typedFields(entries));
  return rows >= mostGrants ? entries : [...entries, [`grants.${rows}.programme`, ""]];
}
