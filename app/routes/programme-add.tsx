/** Where a funder sets up a programme of its own. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOrganisation } from "#db/organisations";
import { readProgramme } from "~/forms/programme";
import { requirementsMessages } from "~/i18n/requirements";
import { addProgramme } from "~/operations/add-programme";
import { paths } from "~/paths";
import { authoriseOrganisation, notFound, type RouteHandle } from "~/server/http/authorise";
import { typedValues } from "~/server/http/typed-values";
import { visitOf } from "~/server/http/visit";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { ProgrammeForm } from "~/ui/programmes/programme-form";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "programme.add", POST: "programme.add" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => requirementsMessages[language].programme.add);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.organisation ?? "";
  const scope = authoriseOrganisation(visit, args.request, "programme.add", key);
  const organisation = findOrganisation(visit.services.db, scope, key);
  if (!organisation) throw notFound();
  return { key, name: organisation.name };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authoriseOrganisation(visit, args.request, "programme.add", args.params.organisation);
  const form = await args.request.formData();
  const read = readProgramme(form);
  if (!read.ok) {
    visit.formFailed = true;
    return data({ faults: read.faults, values: typedValues(form) }, { status: 422 });
  }
  return redirect(`${paths.programme(addProgramme(visit.operation, scope, read.words))}?done=added`);
}

export default function ProgrammeAdd() {
  const { key, name } = useLoaderData<typeof loader>();
  const words = requirementsMessages[useLanguage()].programme;
  return (
    <>
      <PageHeading
        title={words.add}
        breadcrumb={[{ to: paths.organisation(key), label: name }]}
        lead={<p>{words.addLead}</p>}
      />
      <ProgrammeForm words={null} refused={useActionData<typeof action>() ?? null} />
    </>
  );
}
