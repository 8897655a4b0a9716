/** Where a manager writes a requirement that the programme does not have yet. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProgramme } from "#db/programmes";
import { listDrafts } from "#db/requirement-writing";
import { listVersions } from "#db/requirement-versions";
import { makeRecordKey } from "~/domain/make-record-key";
import { reportSections } from "~/domain/vocabulary";
import { readText } from "~/i18n/format";
import { requirementsMessages } from "~/i18n/requirements";
import { paths } from "~/paths";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { saveRequirementForm } from "~/server/http/save-requirement-form";
import { visitOf } from "~/server/http/visit";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { RequirementForm } from "~/ui/programmes/requirement-form";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "requirement.change", POST: "requirement.change" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => requirementsMessages[language].requirement.addTitle);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.programme ?? "";
  const scope = authoriseProgramme(visit, args.request, "requirement.change", key);
  const programme = findProgramme(visit.services.db, scope, key);
  if (!programme) throw notFound();
  return { key, name: programme.name };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { db } = visit.services;
  const programme = args.params.programme ?? "";
  const scope = authoriseProgramme(visit, args.request, "requirement.change", programme);
  const form = await args.request.formData();
  const drafts = new Set(listDrafts(db, scope).map(({ key }) => key));
  const known = new Set(findProgramme(db, scope, programme)?.requirements?.map(({ key }) => key));
  // A requirement that was withdrawn keeps its key: its versions stay.
  const has = (key: string) =>
    key === "add" || drafts.has(key) || known.has(key) || listVersions(db, scope, key).length > 0;
  return saveRequirementForm(visit, scope, { form, programme, keyOf: (title) => makeRecordKey(title, { has }) });
}

export default function RequirementAdd() {
  const { key, name } = useLoaderData<typeof loader>();
  const language = useLanguage();
  return (
    <>
      <PageHeading
        title={requirementsMessages[language].requirement.addTitle}
        breadcrumb={[{ to: paths.programme(key), label: readText(language, name) }]}
      />
      <RequirementForm
        entries={reportSections.map((section) => ["section", section])}
        refused={useActionData<typeof action>() ?? null}
      />
    </>
  );
}
