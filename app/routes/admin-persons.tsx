/** The administrator finds everything that is held about a person by address, hands it out and erases it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listProjectsLedAlone, readPersonalData } from "#db/personal-data";
import { findPersonForm } from "~/forms/find-person";
import { faultsOf, readForm } from "~/forms/read-form";
import { readText } from "~/i18n/format";
import { privacyMessages } from "~/i18n/privacy";
import { erasePerson } from "~/operations/erase-person";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { findSubject } from "~/server/http/find-subject";
import { refuseForm } from "~/server/http/refuse-form";
import { tellHeld } from "~/server/http/tell-held";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { PersonsPage } from "~/ui/privacy/persons-page";

export const handle: RouteHandle = { access: { GET: "person.read", POST: "person.erase" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => privacyMessages[language].findTitle);

const mostShown = 10;

export function loader(args: LoaderFunctionArgs) {
  authorise(visitOf(args), args.request, "person.read", { kind: "installation" });
  return { done: new URL(args.request.url).searchParams.get("done") };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "person.erase", { kind: "installation" });
  const form = await args.request.formData();
  const intent = String(form.get("form"));
  if (!["find", "ask", "erase"].includes(intent)) throw notFound();
  const read = readForm(findPersonForm, form);
  if (!read.ok) return refuseForm(visit, read.faults);
  const { db, environment } = visit.services;
  const subject = findSubject(visit, read.values.email);
  if (intent === "erase") {
    const erased = erasePerson(visit.operation, scope, subject.address);
    if (erased.ok) return redirect(`${paths.adminPersons}?done=erased`);
    const error = erased.code === "last-administrator" ? "lastAdministrator" : "personUnknown";
    return refuseForm(visit, faultsOf(findPersonForm, form, { email: error }));
  }
  const asked = intent === "ask";
  const alone = asked && subject.accountId !== null ? listProjectsLedAlone(db, scope, subject.accountId) : [];
  return data(
    {
      found: {
        address: subject.address,
        held: tellHeld(visit, readPersonalData(db, scope, subject, mostShown)),
        contactMonths: environment.contactMonths,
        asked,
        ledAlone: alone.map(({ title }) => readText(visit.language, title)),
      },
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}

export default function AdminPersons() {
  const answer = useActionData<typeof action>();
  return (
    <PersonsPage
      {...useLoaderData<typeof loader>()}
      found={answer && "found" in answer ? answer.found : null}
      refused={answer && "errors" in answer ? answer : null}
    />
  );
}
