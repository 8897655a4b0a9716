/** The form that says which column of a sheet is what. */
import { fieldsOf, type IncomingField, type SheetKind } from "~/domain/incoming/fields";
import type { SheetChoice, SheetOutline } from "~/domain/incoming/choice";
import { activityKinds, fields } from "~/domain/vocabulary";

type Posted = { get(name: string): string | null };

/** The choice, and what is wrong with it: name of the field to message key. */
export function readColumnsForm(
  form: Posted,
  { kind, outline }: { kind: SheetKind; outline: SheetOutline },
): { sheet: SheetChoice; errors: Record<string, string> } {
  const known = fieldsOf[kind];
  const errors: Record<string, string> = {};
  const columns = outline.headings.map((_, column): IncomingField | null => {
    const value = form.get(`column-${column}`);
    return known.find((field) => field === value) ?? null;
  });
  columns.forEach((field, column) => {
    if (field && columns.indexOf(field) < column) errors[`column-${column}`] = "incomingTwice";
  });
  const free = columns.findIndex((field) => field === null);
  const needed = (message: string) => {
    errors[`column-${free < 0 ? 0 : free}`] ??= message;
  };
  if (kind === "organisations") {
    if (!columns.includes("name")) needed("incomingName");
  } else {
    if (!columns.includes("titleDa") && !columns.includes("titleEn")) needed("incomingTitle");
    else if (!columns.includes("date")) needed("incomingDate");
  }
  const defaultKind = activityKinds.find((one) => one === form.get("defaultKind")) ?? "other";
  const defaultField = fields.find((one) => one === form.get("defaultField")) ?? null;
  const { sheet, otherSheets, rows, headings, samples } = outline;
  return { sheet: { sheet, otherSheets, rows, headings, samples, columns, defaultKind, defaultField }, errors };
}
