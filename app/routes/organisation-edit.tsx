/** Correcting what everyone reads of an organisation. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listIdentities } from "#db/organisation-writing";
import { findOrganisation } from "#db/organisations";
import type { Key, Organisation } from "~/domain/bundle/records";
import { organisationDraft } from "~/domain/draft-places";
import { foldName } from "~/domain/find-duplicate-organisations";
import { findNamedOrganisation } from "~/domain/find-named-organisation";
import { organisationForm, toOrganisation } from "~/forms/organisation";
import { faultsOf, readForm } from "~/forms/read-form";
import { organisationFormMessages } from "~/i18n/organisation-form";
import { changeOrganisation } from "~/operations/change-organisation";
import { paths } from "~/paths";
import { authoriseOrganisation, notFound, type RouteHandle } from "~/server/http/authorise";
import { forgetDraft } from "~/server/http/forget-draft";
import { readDraft } from "~/server/http/read-draft";
import { refuseConflict } from "~/server/http/refuse-conflict";
import { refuseForm } from "~/server/http/refuse-form";
import { visitOf } from "~/server/http/visit";
import { recordVersion } from "~/server/record-version";
import { Button } from "~/ui/button";
import { ConflictChoice } from "~/ui/conflict-choice";
import { describeOrganisation } from "~/ui/describe-organisation";
import { OrganisationForm } from "~/ui/organisation-form";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "organisation.change", POST: "organisation.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => organisationFormMessages[language].changeTitle(data?.organisation.name ?? ""));

function read(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.organisation ?? "";
  const scope = authoriseOrganisation(visit, args.request, "organisation.change", key);
  const organisation = findOrganisation(visit.services.db, scope, key);
  if (!organisation) throw notFound();
  const parent =
    organisation.parent === undefined ? null : findOrganisation(visit.services.db, scope, organisation.parent);
  return { visit, key, scope, organisation, parent: parent && { key: parent.key, name: parent.name } };
}

export function loader(args: LoaderFunctionArgs) {
  const { visit, organisation, parent } = read(args);
  const draft = readDraft(visit, organisationDraft(organisation.key));
  return { organisation, parent, version: recordVersion(organisation), draft };
}

/** Where each refusal is shown, and in which words. */
const faults = {
  gone: { form: "recordGone" },
  "taken-p-number": { pNumber: "pNumberTaken" },
  "taken-cvr": { cvr: "cvrTaken" },
  "unknown-parent": { parent: "parent" },
  "parent-circle": { parent: "parentCircle" },
} as const;

export async function action(args: ActionFunctionArgs) {
  read(args);
  const form = await args.request.formData();
  // Read once the form is there whole, so that it is what a form that came at the same time has left.
  const { visit, key, scope, organisation: saved, parent: above } = read(args);
  const posted = readForm(organisationForm, form);
  if (!posted.ok) return refuseForm(visit, posted.faults);
  const typed = posted.values.parent ?? "";
  const findParent = (): Key | null =>
    above && foldName(typed) === foldName(above.name)
      ? above.key
      : (findNamedOrganisation(typed, listIdentities(visit.services.db, scope))?.key ?? null);
  const parent = typed === "" ? null : findParent();
  if (typed !== "" && !parent) return refuseForm(visit, faultsOf(organisationForm, form, { parent: "parent" }));
  const draft = toOrganisation(posted.values, parent);
  // What the form does not ask for stays.
  const change = ({ ror }: Organisation): Organisation => ({ ...draft, key, ...(ror !== undefined && { ror }) });
  const changed = changeOrganisation(visit.operation, scope, { key, version: posted.values.version ?? "", change });
  const place = organisationDraft(key);
  if (changed.ok) {
    forgetDraft(visit, place);
    return redirect(`${paths.organisation(key)}?done=changed`);
  }
  if (changed.code === "changed") {
    const states = { mine: change(saved), saved, version: recordVersion(saved) };
    return refuseConflict(visit, form, { ...states, draft: place, projectId: null });
  }
  return refuseForm(visit, faultsOf(organisationForm, form, faults[changed.code]));
}

export default function EditOrganisation() {
  const { organisation, parent, version, draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const language = useLanguage();
  const words = organisationFormMessages[language];
  const { description, ...members } = organisation;
  return (
    <>
      <PageHeading
        title={words.changeTitle(organisation.name)}
        breadcrumb={[{ to: paths.organisation(organisation.key), label: organisation.name }]}
        lead={words.changeLead}
      />
      {answer && "conflict" in answer ? (
        <ConflictChoice
          fields={describeOrganisation(language, answer.conflict)}
          entries={answer.conflict.entries}
          version={answer.conflict.version}
          draft={answer.conflict.draft}
          savedAt={paths.organisation(organisation.key)}
        />
      ) : (
        <OrganisationForm
          first={{
            ...members,
            parent: parent?.name ?? "",
            descriptionDa: description?.da ?? "",
            descriptionEn: description?.en ?? "",
          }}
          address={paths.editOrganisation(organisation.key)}
          draft={draft}
          refused={answer}
          version={version}
        >
          <div>
            <Button>{words.save}</Button>
          </div>
        </OrganisationForm>
      )}
    </>
  );
}
