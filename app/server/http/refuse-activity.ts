/** The answer to an activity that cannot be taken as it is: the same page with what is wrong and all that was typed. */
import { data } from "@remix-run/node";
import type { Entries } from "~/forms/activity-entry";
import type { Visit } from "./visit";

export interface RefusedActivity {
  /** Field name to message key; empty where only more organisations were asked for. */
  errors: Record<string, string>;
  entries: Entries;
}

export function refuseActivity(visit: Visit, form: FormData, errors: Record<string, string>) {
  visit.formFailed = Object.keys(errors).length > 0;
  const entries: Entries = [...form].flatMap(([name, value]): Entries =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const refused: RefusedActivity = { errors, entries };
  return data({ refused }, { status: visit.formFailed ? 422 : 200 });
}

/**
 * Whether more organisations are to be found rather than the form sent. Return in any field presses the first button of
 * a form, which finds; with nothing to find the form was meant.
 */
export function isFinding(form: FormData): boolean {
  return form.get("intent") === "find" && Boolean(form.get("find") || form.get("findBroker"));
}
