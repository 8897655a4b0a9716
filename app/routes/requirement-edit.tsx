/** Where a manager changes a draft, or begins the next version of a requirement that is published. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProgramme } from "#db/programmes";
import { findDraft } from "#db/requirement-writing";
import { findNewestVersion } from "#db/requirement-versions";
import { contentOfRequirement } from "~/domain/requirement/requirement-content";
import { writeRequirement } from "~/forms/requirement";
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
  pageTitle(matches, (language) => requirementsMessages[language].requirement.editTitle);

function readContent(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const visit = visitOf(args);
  const { db } = visit.services;
  const programme = args.params.programme ?? "";
  const key = args.params.requirement ?? "";
  const scope = authoriseProgramme(visit, args.request, "requirement.change", programme);
  const found = findProgramme(db, scope, programme);
  const inForce = found?.requirements?.find((one) => one.key === key);
  const newest = findNewestVersion(db, scope, { programmeId: scope.programmeId, key });
  const content = findDraft(db, scope, key) ?? (inForce ? contentOfRequirement(inForce, newest?.content) : null);
  if (!found || !content) throw notFound();
  return { visit, scope, programme: found, content };
}

export function loader(args: LoaderFunctionArgs) {
  const { programme, content } = readContent(args);
  return {
    programme: { key: programme.key, name: programme.name },
    requirement: { key: content.key, title: content.title },
    entries: writeRequirement(content),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, programme, content } = readContent(args);
  const form = await args.request.formData();
  return saveRequirementForm(visit, scope, { form, programme: programme.key, keyOf: () => content.key });
}

export default function RequirementEdit() {
  const { programme, requirement, entries } = useLoaderData<typeof loader>();
  const language = useLanguage();
  return (
    <>
      <PageHeading
        title={requirementsMessages[language].requirement.editTitle}
        breadcrumb={[
          { to: paths.programme(programme.key), label: readText(language, programme.name) },
          { to: paths.requirement(programme.key, requirement.key), label: readText(language, requirement.title) },
        ]}
      />
      <RequirementForm entries={entries} refused={useActionData<typeof action>() ?? null} />
    </>
  );
}
