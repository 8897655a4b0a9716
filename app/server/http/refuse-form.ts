/** The answer to a form that cannot be taken as it is: the same page again with what is wrong and what was typed. */
import { data } from "@remix-run/node";
import type { Visit } from "./visit";

export interface RefusedForm {
  /** Which form of the page it was, where there are several. */
  form: string;
  /** Field name to message key. */
  errors: Record<string, string>;
  /** What was typed, without passwords. */
  values: Record<string, string>;
}

interface Options {
  form?: string;
  status?: number;
  headers?: HeadersInit;
}

/** Status 422 unless said; the frame of the page learns of it and marks the title. */
export function refuseForm(
  visit: Visit,
  { errors, values }: Omit<RefusedForm, "form">,
  { form = "", status = 422, headers }: Options = {},
) {
  visit.formFailed = true;
  const answer: RefusedForm = { form, errors, values };
  return data(answer, { status, headers });
}
