/** Where a person sees the link to the organisation's own sign-in, and removes it. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasSecondStep } from "#db/second-steps";
import { ownOidcMessages } from "~/i18n/own-oidc";
import { unlinkOidc } from "~/operations/unlink-oidc";
import { paths } from "~/paths";
import { answerProveForm } from "~/server/http/answer-prove-form";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseSelf } from "~/server/http/authorise-self";
import { readOwnOidc } from "~/server/http/read-own-oidc";
import { refuseForm } from "~/server/http/refuse-form";
import { reachesMailboxes } from "~/server/mail/reaches-mailboxes";
import { isFresh } from "~/server/session/is-fresh";
import { OwnOidcPage } from "~/ui/oidc/own-oidc-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "profile.read", POST: "profile.change" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => ownOidcMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const self = authoriseSelf(args, "profile.read");
  const { visit, account, session, scope } = self;
  const own = readOwnOidc(self);
  if (!own) throw redirect(paths.profile);
  const { searchParams } = new URL(args.request.url);
  return {
    ...own,
    fresh: isFresh(session, visit.operation.now),
    /** With two steps the password proves too little. */
    byPassword: account.passwordHash !== null && !hasSecondStep(visit.services.db, scope, account.id),
    remove: searchParams.get("remove"),
    done: searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const self = authoriseSelf(args, "profile.change");
  const { visit, session, scope } = self;
  const form = await args.request.formData();
  if (form.get("form") === "prove") {
    const answered = await answerProveForm(self, form, `${paths.ownOidc}?done=proved`);
    return "to" in answered ? redirect(answered.to) : answered;
  }
  if (form.get("form") !== "unlink") throw notFound();
  if (!isFresh(session, visit.operation.now)) return refuseForm(visit, { errors: { form: "notFresh" }, values: {} });
  const { environment } = visit.services;
  const unlinked = unlinkOidc(visit.operation, scope, {
    id: Number(form.get("link")),
    issuer: environment.oidc?.issuer ?? null,
    mailSends: reachesMailboxes(environment),
  });
  // What has gone already is what was asked for.
  if (!unlinked.ok && unlinked.code === "last-way-in")
    return refuseForm(visit, { errors: { form: "lastWayIn" }, values: {} });
  return redirect(`${paths.profile}?done=unlinked`);
}

export default function OwnOidc() {
  return <OwnOidcPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
