/** The stakeholders of a project: who is there by field, which field is empty, adding and removing. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listSharedOrganisations } from "#db/organisations";
import { listStakeholders, type Stakeholder } from "#db/stakeholders";
import { holdsWords } from "~/domain/fold-words";
import { groupStakeholders } from "~/domain/group-stakeholders";
import { can } from "~/domain/permissions/can";
import { readerScope } from "~/domain/permissions/scope";
import type { Field } from "~/domain/vocabulary";
import { compareNames, readText } from "~/i18n/format";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { addStakeholder } from "~/operations/add-stakeholder";
import { removeStakeholder } from "~/operations/remove-stakeholder";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { drawHelix } from "~/ui/draw-helix";
import { pageTitle } from "~/ui/page-title";
import { StakeholdersPage } from "~/ui/stakeholders-page";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "project.change" } };

const mostFound = 10;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [stakeholdersMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const { searchParams } = new URL(args.request.url);
  const search = (searchParams.get("search") ?? "").trim().slice(0, 200);
  const mayChange = can(visit.actor, "project.change", { kind: "project", ...head });
  const all = listStakeholders(visit.services.db, scope);
  const groups = groupStakeholders(all, compareNames(visit.language));
  const removing =
    mayChange && all.find(({ key, parts }) => key === searchParams.get("remove") && parts.includes("listed"));
  return {
    project,
    pages,
    groups: groups.map(({ branches, ...group }) => ({
      ...group,
      branches: branches.map(({ self, workplaces, ...branch }) => ({
        ...branch,
        self: self && toListed(self),
        workplaces: workplaces.map(toListed),
      })),
    })),
    helix: drawHelix({
      language: visit.language,
      counts: Object.fromEntries(groups.map(({ field, count }) => [field, count])) as Record<Field, number>,
      covered: groups.filter(({ count }) => count > 0).map(({ field }) => field),
    }),
    fundersApart: all.some(({ parts }) => parts.every((part) => part === "funder")),
    mayChange,
    search,
    found: mayChange && search !== "" ? findOrganisations(visit, search, all) : null,
    removing: removing ? { key: removing.key, name: removing.name, stays: removing.parts.length > 1 } : null,
    done: searchParams.get("done"),
  };
}

function toListed({ key, name, shortName, sizeClass, industry, pNumber, parts }: Stakeholder) {
  return {
    key,
    name,
    shortName: shortName ?? null,
    sizeClass: sizeClass ?? null,
    industry: industry ?? null,
    pNumber: pNumber ?? null,
    parts,
  };
}

/** Known organisations by name, short name, CVR number or P-number, marked where the project has them. */
function findOrganisations({ actor, services, language }: Visit, search: string, all: readonly Stakeholder[]) {
  if (actor.kind !== "account") return null;
  const there = new Set(all.map(({ key }) => key));
  const compare = compareNames(language);
  const known = listSharedOrganisations(services.db, readerScope(actor));
  const names = new Map(known.map(({ key, name }) => [key, name]));
  const found = known
    .filter((one) => holdsWords([one.name, one.shortName, one.cvr, one.pNumber].filter(Boolean).join(" "), search))
    .sort((a, b) => compare(a.name, b.name));
  return {
    total: found.length,
    rows: found.slice(0, mostFound).map(({ key, name, field, cvr, pNumber, parent }) => ({
      key,
      name,
      field,
      cvr: cvr ?? null,
      pNumber: pNumber ?? null,
      parentName: parent === undefined ? null : (names.get(parent) ?? null),
      there: there.has(key),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.change", args.params.project);
  const form = await args.request.formData();
  const project = args.params.project ?? "";
  const change = { project, organisation: String(form.get("organisation")) };
  switch (form.get("form")) {
    case "add": {
      const added = addStakeholder(visit.operation, scope, change);
      if (!added.ok) return refuseForm(visit, { errors: { form: "organisationGone" }, values: {} });
      return redirect(`${paths.stakeholders(project)}?done=added`);
    }
    case "remove":
      removeStakeholder(visit.operation, scope, change);
      return redirect(`${paths.stakeholders(project)}?done=removed`);
    default:
      throw notFound();
  }
}

export default function ProjectStakeholders() {
  return <StakeholdersPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
