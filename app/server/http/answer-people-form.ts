/** The answers to the forms that pages with people share: back to the page with what was done, or with what is wrong. */
import { redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { refuseForm } from "./refuse-form";
import type { Visit } from "./visit";

/** Where each refusal is shown, and in which words. */
const faults = {
  "already-there": { email: "alreadyThere" },
  "unknown-company": { company: "company" },
  "last-lead": { form: "lastLead" },
  "unknown-person": { form: "personGone" },
  "unknown-invitation": { form: "invitationGone" },
} as const;

interface Change {
  done: "invited" | "withdrawn" | "removed";
  outcome: { ok: true } | { ok: false; code: keyof typeof faults };
  /** Of the page that the form stands on. */
  address: string;
}

export function answerPeopleForm(visit: Visit, form: FormData, { done, outcome, address }: Change) {
  if (outcome.ok) {
    // Who takes the own role away may not see the page any more.
    const leaves = done === "removed" && form.get("person") === String(visit.account?.id);
    return redirect(leaves ? paths.profile : `${address}?done=${done}`);
  }
  const values = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  return refuseForm(visit, { errors: faults[outcome.code], values }, { form: values.form });
}
