/** Everything that is held about the signed-in person, and the erasing of its account on its own request. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listProjectsLedAlone, readPersonalData } from "#db/personal-data";
import { readText } from "~/i18n/format";
import { privacyMessages } from "~/i18n/privacy";
import { erasePerson } from "~/operations/erase-person";
import { paths } from "~/paths";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseSelf } from "~/server/http/authorise-self";
import { writeCookie } from "~/server/http/cookies";
import { refuseForm } from "~/server/http/refuse-form";
import { tellHeld } from "~/server/http/tell-held";
import { pageTitle } from "~/ui/page-title";
import { OwnDataPage } from "~/ui/privacy/own-data-page";

export const handle: RouteHandle = { access: { GET: "profile.read", POST: "profile.change" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => privacyMessages[language].ownTitle);

/** Of each table the page shows so many rows; all of them stand in the file. */
const mostShown = 10;

export function loader(args: LoaderFunctionArgs) {
  const { visit, account, scope } = authoriseSelf(args, "profile.read");
  const { db, environment } = visit.services;
  const erase = new URL(args.request.url).searchParams.has("erase");
  const alone = erase ? listProjectsLedAlone(db, scope, account.id) : [];
  return {
    held: tellHeld(visit, readPersonalData(db, scope, { accountId: account.id, address: account.email }, mostShown)),
    contactMonths: environment.contactMonths,
    ledAlone: alone.map(({ title }) => readText(visit.language, title)),
    erase,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope } = authoriseSelf(args, "profile.change");
  const form = await args.request.formData();
  if (form.get("form") !== "erase") throw notFound();
  const erased = erasePerson(visit.operation, scope, null);
  if (!erased.ok) return refuseForm(visit, { errors: { form: "lastAdministrator" }, values: {} });
  return redirect(`${paths.signIn}?done=erased`, {
    headers: { "Set-Cookie": writeCookie("session", "", visit.secure) },
  });
}

export default function ProfileData() {
  return <OwnDataPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
