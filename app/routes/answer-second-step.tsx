/** Where somebody who took the first step takes the second, and can do nothing else. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findPendingSignIn, readSecondSteps } from "#db/second-steps";
import { everything } from "~/domain/permissions/scope";
import { faultsOf, type FormSchema, readForm } from "~/forms/read-form";
import { appCodeForm, recoveryCodeForm } from "~/forms/second-step";
import { secondStepMessages } from "~/i18n/second-step";
import { answerSecondStep } from "~/operations/answer-second-step";
import { openSessionByPasskey } from "~/operations/open-session-by-passkey";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { readCookie, writeCookie } from "~/server/http/cookies";
import { enterWithSession } from "~/server/http/enter";
import { forgetAttempt, takeAttempt } from "~/server/http/rate-limit";
import { refuseForm } from "~/server/http/refuse-form";
import { safeReturn } from "~/server/http/safe-return";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { visitOf } from "~/server/http/visit";
import { hashToken } from "~/server/session/token";
import { AnswerSecondStepPage } from "~/ui/second-step/answer-second-step-page";

export const handle: RouteHandle = { access: { GET: "session.open", POST: "session.open" } };

export const headers = () => tokenPageHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => secondStepMessages[language].answer.title);

/** The sign-in that waits in this browser; without one the person begins anew. */
function readWaiting(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const to = new URL(args.request.url).searchParams.get("to");
  if (visit.account) throw redirect(safeReturn(to, paths.projects));
  const token = readCookie(args.request, "pending", visit.secure);
  const { db } = visit.services;
  const scope = everything({ kind: "system" });
  const found = token && findPendingSignIn(db, scope, { tokenHash: hashToken(token), now: visit.operation.now });
  if (!token || !found) throw redirect(paths.signIn);
  return { visit, to, token, steps: readSecondSteps(db, scope, found.account.id), account: found.account };
}

export function loader(args: LoaderFunctionArgs) {
  const { visit, steps } = readWaiting(args);
  const { authenticator, passkeys } = steps;
  return data(
    { app: authenticator && visit.services.environment.secretKey !== null, passkeys: passkeys > 0 },
    { headers: tokenPageHeaders },
  );
}

export async function action(args: ActionFunctionArgs) {
  const waiting = readWaiting(args);
  const form = await args.request.formData();
  // Return in a field sends no button's value of its own: what is filled in then decides.
  const way = form.get("way") || (form.get("recoveryCode") ? "recovery-code" : "code");
  switch (way) {
    case "code":
      return answer(args.request, waiting, { form, schema: appCodeForm, field: "code", kind: "code" });
    case "recovery-code":
      return answer(args.request, waiting, {
        form,
        schema: recoveryCodeForm,
        field: "recoveryCode",
        kind: "recovery-code",
      });
    case "passkey":
      return answerByPasskey(args.request, waiting, form);
    case "cancel":
      return redirect(paths.signIn, {
        headers: { "Set-Cookie": writeCookie("pending", "", waiting.visit.secure) },
      });
    default:
      throw notFound();
  }
}

interface Given {
  form: FormData;
  schema: FormSchema;
  field: "code" | "recoveryCode";
  kind: "code" | "recovery-code";
}

function answer(
  request: Request,
  { visit, account, token, to }: ReturnType<typeof readWaiting>,
  { form, schema, field, kind }: Given,
) {
  const read = readForm(schema, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: kind });
  const { services } = visit;
  const key = String(account.id);
  const wait = takeAttempt(services, "secondStepsOfDay", key) || takeAttempt(services, "secondSteps", key);
  if (wait > 0) {
    return refuseForm(visit, faultsOf(schema, form, { [field]: "tooMany" }), {
      form: kind,
      status: 429,
      headers: { "Retry-After": String(wait) },
    });
  }
  const answered = answerSecondStep(visit.operation, {
    token,
    code: String(read.values[field]),
    kind,
    secretKey: services.environment.secretKey,
    userAgent: request.headers.get("User-Agent"),
  });
  if (!answered.ok) {
    if (answered.code === "unknown-sign-in") return redirect(paths.signIn);
    return refuseForm(visit, faultsOf(schema, form, { [field]: `${field === "code" ? "appCode" : field}Wrong` }), {
      form: kind,
    });
  }
  forgetAttempt(services, "secondSteps", key);
  forgetAttempt(services, "secondStepsOfDay", key);
  return enterWithSession(visit, answered.value, to);
}

async function answerByPasskey(request: Request, { visit, token, to }: ReturnType<typeof readWaiting>, form: FormData) {
  const opened = await openSessionByPasskey(visit.operation, {
    response: String(form.get("passkey") ?? ""),
    holder: { pending: token },
    publicUrl: visit.services.environment.publicUrl,
    userAgent: request.headers.get("User-Agent"),
  });
  if (opened.ok) return enterWithSession(visit, opened.value, to);
  return refuseForm(visit, { errors: { form: "passkeyFailed" }, values: {} }, { form: "passkey" });
}

export default function AnswerSecondStep() {
  return <AnswerSecondStepPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
