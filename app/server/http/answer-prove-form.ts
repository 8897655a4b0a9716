/** Answers the form in which somebody gives the password once more before something delicate is changed. */
import { faultsOf, readForm } from "~/forms/read-form";
import { provePasswordForm } from "~/forms/second-step";
import { provePassword } from "~/operations/prove-password";
import { forgetAttempt, takeAttempt } from "./rate-limit";
import type { OwnVisit } from "./authorise-self";
import { refuseForm } from "./refuse-form";

export async function answerProveForm({ visit, session, scope }: OwnVisit, form: FormData, to: string) {
  const read = readForm(provePasswordForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "prove" });
  const key = `account ${scope.accountId}`;
  const wait = takeAttempt(visit.services, "passwords", key);
  if (wait > 0) {
    return refuseForm(visit, faultsOf(provePasswordForm, form, { password: "tooMany" }), {
      form: "prove",
      status: 429,
      headers: { "Retry-After": String(wait) },
    });
  }
  const proved = await provePassword(visit.operation, scope, { ...read.values, sessionId: session.id });
  if (!proved.ok) {
    return refuseForm(visit, faultsOf(provePasswordForm, form, { password: "passwordProveWrong" }), { form: "prove" });
  }
  forgetAttempt(visit.services, "passwords", key);
  return { to };
}
