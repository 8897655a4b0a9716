/** Answers the forms of the page of two-step sign-in; all but the first want a session that is fresh. */
import { data } from "@remix-run/node";
import { faultsOf, readForm } from "~/forms/read-form";
import { appCodeForm, passkeyNameForm } from "~/forms/second-step";
import { addPasskey } from "~/operations/add-passkey";
import { beginAuthenticator } from "~/operations/begin-authenticator";
import { confirmAuthenticator } from "~/operations/confirm-authenticator";
import { removeSecondStep } from "~/operations/remove-second-step";
import { renewRecoveryCodes } from "~/operations/renew-recovery-codes";
import { paths } from "~/paths";
import { isFresh } from "../session/is-fresh";
import { answerProveForm } from "./answer-prove-form";
import { notFound } from "./authorise";
import { forgetAttempt, takeAttempt } from "./rate-limit";
import type { OwnVisit } from "./authorise-self";
import { refuseForm } from "./refuse-form";
import { tokenPageHeaders } from "./token-page-headers";

const done = (code: string) => ({ to: `${paths.secondStep}?done=${code}` });

/** Codes are shown in the answer alone: in an address they would stay in the browser's history. */
const show = (recoveryCodes: string[]) => data({ recoveryCodes }, { headers: tokenPageHeaders });

export async function answerSecondStepForm(self: OwnVisit, form: FormData) {
  const { visit, session, scope } = self;
  const { publicUrl, secretKey } = visit.services.environment;
  if (form.get("form") === "prove") return answerProveForm(self, form, `${paths.secondStep}?done=proved`);
  if (!["app", "confirm", "passkey", "codes", "remove"].includes(String(form.get("form")))) throw notFound();
  if (!isFresh(session, visit.operation.now)) return refuseForm(visit, { errors: { form: "notFresh" }, values: {} });
  switch (form.get("form")) {
    case "app":
      if (secretKey === null) throw notFound();
      beginAuthenticator(visit.operation, scope, secretKey);
      return { to: `${paths.secondStep}?setup=app` };
    case "confirm":
      return confirm(self, form);
    case "passkey":
      return register(self, form);
    case "codes": {
      const renewed = renewRecoveryCodes(visit.operation, scope, publicUrl);
      if (!renewed.ok) throw notFound();
      return show(renewed.value.recoveryCodes);
    }
    default: {
      const what = form.get("what") === "app" ? "authenticator" : { passkey: Number(form.get("what")) };
      // What has gone already is what was asked for.
      removeSecondStep(visit.operation, scope, { what, publicUrl });
      return done("removed");
    }
  }
}

function confirm({ visit, session, scope }: OwnVisit, form: FormData) {
  const read = readForm(appCodeForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "confirm" });
  const { services } = visit;
  const key = String(scope.accountId);
  const wait = takeAttempt(services, "secondSteps", key);
  if (wait > 0) {
    return refuseForm(visit, faultsOf(appCodeForm, form, { code: "tooMany" }), {
      form: "confirm",
      status: 429,
      headers: { "Retry-After": String(wait) },
    });
  }
  const { publicUrl, secretKey } = services.environment;
  const confirmed = confirmAuthenticator(visit.operation, scope, {
    ...read.values,
    secretKey,
    sessionId: session.id,
    publicUrl,
  });
  if (!confirmed.ok) {
    if (confirmed.code === "not-begun") return { to: paths.secondStep };
    return refuseForm(visit, faultsOf(appCodeForm, form, { code: "appCodeWrong" }), { form: "confirm" });
  }
  forgetAttempt(services, "secondSteps", key);
  const { recoveryCodes } = confirmed.value;
  return recoveryCodes.length > 0 ? show(recoveryCodes) : done("added-app");
}

async function register({ visit, session, scope }: OwnVisit, form: FormData) {
  const read = readForm(passkeyNameForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "passkey" });
  const added = await addPasskey(visit.operation, scope, {
    name: read.values.passkeyName,
    response: String(form.get("passkey") ?? ""),
    session,
    publicUrl: visit.services.environment.publicUrl,
  });
  if (!added.ok) {
    const key = added.code === "known-passkey" ? "passkeyKnown" : "passkeyFailed";
    return refuseForm(visit, faultsOf(passkeyNameForm, form, { passkeyName: key }), { form: "passkey" });
  }
  const { recoveryCodes } = added.value;
  return recoveryCodes.length > 0 ? show(recoveryCodes) : done("added-passkey");
}
