/** What a copy of a project is to be called and when it takes place, as it is typed. */
import type { Day, Text } from "~/domain/bundle/records";
import type { TypedFields } from "~/domain/typed-entries";
import type { FormMessages } from "./form-messages";
import { readTypedDate } from "./read-typed-date";

export type ReadCopy =
  { ok: true; values: { title: Text; startDate: Day; endDate: Day } } | { ok: false; errors: FormMessages };

export function readProjectCopy(fields: TypedFields): ReadCopy {
  const errors: FormMessages = {};
  const [da, en] = [fields.one("titleDa"), fields.one("titleEn")];
  if (!da && !en) errors.title = "projectTitle";
  const startDate = readTypedDate(fields, "start");
  if (!startDate) errors.start = startDate === null ? "noSuchDay" : "projectStart";
  const endDate = readTypedDate(fields, "end");
  if (!endDate) errors.end = endDate === null ? "noSuchDay" : "projectEnd";
  else if (startDate && endDate < startDate) errors.end = "projectEndBeforeStart";
  if (!startDate || !endDate || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, values: { title: { ...(da && { da }), ...(en && { en }) }, startDate, endDate } };
}
