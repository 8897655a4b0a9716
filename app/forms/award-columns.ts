/** The form that says which column of a sheet from an award-reporting system is what. */
import { type AwardField, type AwardSheetKind, fieldsOfSheet, neededFields } from "~/domain/awards/award-fields";

/** The columns, and what is wrong with them: name of the field to message key. */
export function readAwardColumns(
  form: Pick<URLSearchParams, "get">,
  { kind, headings }: { kind: AwardSheetKind; headings: readonly string[] },
): { columns: (AwardField | null)[]; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const columns = headings.map(
    (_, column): AwardField | null =>
      fieldsOfSheet[kind].find((field) => field === form.get(`column-${column}`)) ?? null,
  );
  columns.forEach((field, column) => {
    if (field && columns.indexOf(field) < column) errors[`column-${column}`] = "incomingTwice";
  });
  if (neededFields[kind].some((field) => !columns.includes(field))) {
    const free = columns.indexOf(null);
    errors[`column-${Math.max(0, free)}`] ??= "awardColumn";
  }
  return { columns, errors };
}
