/** One project as a company with an account sees it; here it answers, asks for knowledge and leaves. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { takesPartIn } from "#db/company-projects";
import { findOrganisationId } from "#db/organisations";
import { findProjectHead } from "#db/projects";
import { readText } from "~/i18n/format";
import { ourProjectsMessages } from "~/i18n/our-projects";
import { paths } from "~/paths";
import { authorise, notFound, refuse, type RouteHandle } from "~/server/http/authorise";
import { readOwnProject } from "~/server/http/read-own-project";
import { speakForCompany } from "~/server/http/speak-for-company";
import { visitOf } from "~/server/http/visit";
import { OurProjectPage } from "~/ui/company/our-project-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "company.read", POST: "company.act" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    page ? readText(language, page.project.title) : ourProjectsMessages[language].title,
  );

function enter(args: LoaderFunctionArgs | ActionFunctionArgs, permission: "company.read" | "company.act") {
  const visit = visitOf(args);
  const { project: key = "", organisation = "" } = args.params;
  const { db } = visit.services;
  const head = findProjectHead(db, key);
  const organisationId = findOrganisationId(db, organisation);
  if (!head || organisationId === null) return refuse(visit, args.request);
  const { projectId, archived } = head;
  const company = authorise(visit, args.request, permission, { kind: "company", projectId, organisationId, archived });
  const spokenFor =
    visit.actor.kind === "account" &&
    visit.actor.projects.some((one) => one.projectId === projectId && one.organisationId === organisationId);
  if (!spokenFor && !takesPartIn(db, company)) throw notFound();
  const accountId = visit.actor.kind === "account" ? visit.actor.accountId : 0;
  const account = authorise(visit, args.request, "profile.read", { kind: "account", accountId });
  return { visit, head, company, organisation, account };
}

export function loader(args: LoaderFunctionArgs) {
  const { visit, ...place } = enter(args, "company.read");
  return { ...readOwnProject(visit, place), done: new URL(args.request.url).searchParams.get("done") };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, company, account, organisation } = enter(args, "company.act");
  const said = speakForCompany(visit, { company, account, form: await args.request.formData() });
  const here = paths.ownProject(args.params.project ?? "", organisation);
  if (said.ok) return redirect("token" in said ? `${paths.answer(said.token)}?change` : `${here}?done=${said.done}`);
  visit.formFailed = true;
  return data({ errors: said.errors, typed: said.typed }, { status: 422 });
}

export default function OurProject() {
  return <OurProjectPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
