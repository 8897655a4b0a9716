/** The model that a project declares as it is typed: what it becomes, or what is wrong. */
import type { Day, ModelRegistration } from "~/domain/bundle/records";
import type { TypedFields } from "~/domain/typed-entries";
import { models } from "~/domain/vocabulary";
import type { FormMessages } from "./form-messages";
import { readTypedDate } from "./read-typed-date";

interface Wanted {
  /** The day that the model holds from, where the form does not ask. */
  date?: Day;
  /** Whether the reason has to be given. */
  withReason: boolean;
}

export type ReadModel = { ok: true; registration: ModelRegistration } | { ok: false; errors: FormMessages };

export function readModelRegistration(fields: TypedFields, { date: given, withReason }: Wanted): ReadModel {
  const errors: FormMessages = {};
  const model = models.find((key) => key === fields.one("model"));
  if (!model) errors.model = "projectModel";
  const [da, en] = [fields.one("rationaleDa"), fields.one("rationaleEn")];
  if (withReason && !da && !en) errors.rationale = "modelReason";
  if (da.length > 20_000) errors.rationaleDa = "projectTextLong";
  if (en.length > 20_000) errors.rationaleEn = "projectTextLong";
  const date = given ?? readTypedDate(fields, "date");
  if (!date) errors.date = date === null ? "noSuchDay" : "modelDate";
  if (!model || !date || Object.keys(errors).length > 0) return { ok: false, errors };
  const rationale = { ...(da && { da }), ...(en && { en }) };
  return { ok: true, registration: { date, model, ...(da || en ? { rationale } : {}) } };
}
