/** Adding an organisation, and where a project asks for it, taking it among the project's stakeholders. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listIdentities } from "#db/organisation-writing";
import { listSharedOrganisations } from "#db/organisations";
import { getProjectBasics } from "#db/projects";
import type { Key, Text } from "~/domain/bundle/records";
import { newOrganisationDraft } from "~/domain/draft-places";
import type { Duplicate } from "~/domain/find-duplicate-organisations";
import { findNamedOrganisation } from "~/domain/find-named-organisation";
import { organisationForm, toOrganisation } from "~/forms/organisation";
import { faultsOf, readForm, readTyped } from "~/forms/read-form";
import { readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { organisationFormMessages } from "~/i18n/organisation-form";
import { addOrganisation } from "~/operations/add-organisation";
import { addStakeholder } from "~/operations/add-stakeholder";
import { paths } from "~/paths";
import { authorise, authoriseProject, authoriseReader, notFound, type RouteHandle } from "~/server/http/authorise";
import { fillInOrganisation, missingFrom } from "~/server/http/fill-in-organisation";
import { forgetDraft } from "~/server/http/forget-draft";
import { readDraft } from "~/server/http/read-draft";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { KnownOrganisations } from "~/ui/known-organisations";
import { OrganisationForm } from "~/ui/organisation-form";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "organisation.add", POST: "organisation.add" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => organisationFormMessages[language].addTitle);

/** The project that the organisation is added for; null where the address names none. */
function authoriseTarget(visit: Visit, request: Request) {
  const key = new URL(request.url).searchParams.get("project");
  return key === null ? null : { key, ...authoriseProject(visit, request, "project.change", key) };
}

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "organisation.add", { kind: "installation" });
  const target = authoriseTarget(visit, args.request);
  const { searchParams } = new URL(args.request.url);
  const missing = missingFrom(visit, args.request);
  const title: Text | null = target && getProjectBasics(visit.services.db, target.scope, target.head.projectId).title;
  return {
    project: target && title && { key: target.key, title },
    // Where the organisation is missed, and what is known of it there.
    backTo: missing?.page ?? null,
    draft: missing ? null : readDraft(visit, newOrganisationDraft(target?.key ?? null)),
    address: `${paths.addOrganisation}${new URL(args.request.url).search}`,
    first: { name: (searchParams.get("name") ?? "").slice(0, 300), cvr: (searchParams.get("cvr") ?? "").slice(0, 8) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "organisation.add", { kind: "installation" });
  const target = authoriseTarget(visit, args.request);
  const missing = missingFrom(visit, args.request);
  const form = await args.request.formData();
  const take = (key: Key) => {
    if (missing) return redirect(fillInOrganisation(visit, args.request, missing, key));
    forgetDraft(visit, newOrganisationDraft(target?.key ?? null));
    if (!target) return redirect(`${paths.organisation(key)}?done=added`);
    const taken = addStakeholder(visit.operation, target.scope, { project: target.key, organisation: key });
    if (!taken.ok) throw notFound();
    return redirect(`${paths.stakeholders(target.key)}?done=added`);
  };
  if (form.get("form") === "use") return take(String(form.get("organisation")));
  const read = readForm(organisationForm, form);
  if (!read.ok) return refuseForm(visit, read.faults);
  const typed = read.values.parent ?? "";
  const parent = typed === "" ? null : findNamedOrganisation(typed, listIdentities(visit.services.db, scope));
  if (typed !== "" && !parent) return refuseForm(visit, faultsOf(organisationForm, form, { parent: "parent" }));
  const seen = String(form.get("seen") ?? "").split(" ");
  const added = addOrganisation(visit.operation, scope, {
    record: toOrganisation(read.values, parent?.key ?? null),
    seen: form.has("insist") ? seen : [],
  });
  if (added.ok) return take(added.value);
  if (added.code === "unknown-parent") return refuseForm(visit, faultsOf(organisationForm, form, { parent: "parent" }));
  return offerKnown(visit, args.request, { form, ...added });
}

interface Offer {
  form: FormData;
  duplicates: readonly Duplicate[];
  parent: Key | null;
}

/** The page again with the organisations that it may be, and the parent that is proposed already in its field. */
function offerKnown(visit: Visit, request: Request, { form, duplicates, parent }: Offer) {
  const { scope } = authoriseReader(visit, request, "organisation.list");
  const byKey = new Map(listSharedOrganisations(visit.services.db, scope).map((one) => [one.key, one]));
  const above = parent === null ? null : (byKey.get(parent)?.name ?? null);
  const certain = duplicates.find(({ match }) => match === "certain");
  const errors: Record<string, string> = {};
  if (certain) errors[certain.by] = certain.by === "cvr" ? "cvrTaken" : "pNumberTaken";
  else if (duplicates.length > 0) errors.form = "known";
  visit.formFailed = duplicates.length > 0;
  const values = { ...readTyped(organisationForm, form), ...(above !== null && { parent: above }) };
  const known = duplicates.flatMap(({ key, match }) => {
    const one = byKey.get(key);
    if (!one) return [];
    return [{ key, match, name: one.name, field: one.field, cvr: one.cvr ?? null, pNumber: one.pNumber ?? null }];
  });
  return data({ form: "", errors, values, known, parent: above, seen: known.map(({ key }) => key) }, { status: 422 });
}

export default function AddOrganisation() {
  const { project, first, draft, address, backTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const language = useLanguage();
  const words = organisationFormMessages[language];
  const offer = answer && "known" in answer ? answer : null;
  const certain = offer?.known.some(({ match }) => match === "certain") ?? false;
  return (
    <>
      <PageHeading
        title={words.addTitle}
        breadcrumb={[
          backTo !== null
            ? { to: backTo, label: words.backToForm }
            : project
              ? { to: paths.stakeholders(project.key), label: readText(language, project.title) }
              : { to: paths.organisations, label: navigationMessages[language].organisations },
        ]}
        lead={
          <p>
            {words.addLead} {project && words.addLeadProject(readText(language, project.title))}
          </p>
        }
      />
      <div className="stack">
        {offer && (
          <KnownOrganisations known={offer.known} parent={offer.parent} usable={project !== null || backTo !== null} />
        )}
        <OrganisationForm first={first} address={address} project={project?.key} draft={draft} refused={answer}>
          {offer && <input type="hidden" name="seen" value={offer.seen.join(" ")} />}
          <div>
            {offer && !certain && offer.known.length > 0 ? (
              <Button name="insist" value="yes">
                {words.addAnyway}
              </Button>
            ) : (
              <Button>{offer?.parent ? words.addUnder : words.add}</Button>
            )}
          </div>
        </OrganisationForm>
      </div>
    </>
  );
}
