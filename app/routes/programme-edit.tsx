/** Where a manager changes what a programme is called and what it says to all its projects. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProgrammeGuidance } from "#db/programme-guidance";
import { findProgramme } from "#db/programmes";
import { readProgramme } from "~/forms/programme";
import { readText } from "~/i18n/format";
import { requirementsMessages } from "~/i18n/requirements";
import { changeProgramme } from "~/operations/change-programme";
import { paths } from "~/paths";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { typedValues } from "~/server/http/typed-values";
import { visitOf } from "~/server/http/visit";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { ProgrammeForm } from "~/ui/programmes/programme-form";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "programme.change", POST: "programme.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => requirementsMessages[language].programme.edit);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.programme ?? "";
  const scope = authoriseProgramme(visit, args.request, "programme.change", key);
  const programme = findProgramme(visit.services.db, scope, key);
  if (!programme) throw notFound();
  return { key, name: programme.name, guidance: findProgrammeGuidance(visit.services.db, scope.programmeId) ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authoriseProgramme(visit, args.request, "programme.change", args.params.programme);
  const form = await args.request.formData();
  const read = readProgramme(form);
  if (!read.ok) {
    visit.formFailed = true;
    return data({ faults: read.faults, values: typedValues(form) }, { status: 422 });
  }
  changeProgramme(visit.operation, scope, read.words);
  return redirect(`${paths.programme(args.params.programme ?? "")}?done=changed`);
}

export default function ProgrammeEdit() {
  const { key, name, guidance } = useLoaderData<typeof loader>();
  const language = useLanguage();
  return (
    <>
      <PageHeading
        title={requirementsMessages[language].programme.edit}
        breadcrumb={[{ to: paths.programme(key), label: readText(language, name) }]}
      />
      <ProgrammeForm words={{ name, guidance }} refused={useActionData<typeof action>() ?? null} />
    </>
  );
}
