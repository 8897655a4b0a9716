/** The agreement with one organisation on one page, as PDF in the language that the address asks for. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { takesPartIn } from "#db/company-projects";
import { listAgreements } from "#db/involvements";
import { findOrganisationId } from "#db/organisations";
import { getPlan } from "#db/plans";
import { findProjectHead, getProjectBasics } from "#db/projects";
import { listStakeholders } from "#db/stakeholders";
import { can } from "~/domain/permissions/can";
import { type ProjectScope, scopeFor } from "~/domain/permissions/scope";
import { isLanguage } from "~/i18n/language";
import { reportPageMessages } from "~/i18n/report-page";
import { agreementContent } from "~/server/documents/agreement-content";
import { authorise, notFound, refuse, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { logError } from "~/server/log";

export const handle: RouteHandle = { access: { GET: "agreement.read" } };

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { db, clock, press } = visit.services;
  const head = findProjectHead(db, args.params.project ?? "");
  const organisationId = findOrganisationId(db, args.params.organisation ?? "");
  if (!head || organisationId === null) return refuse(visit, args.request);
  const company = { kind: "company", projectId: head.projectId, organisationId, archived: head.archived } as const;
  const own = authorise(visit, args.request, "agreement.read", company);
  const resource = { kind: "project", ...head } as const;
  if (!can(visit.actor, "project.read", resource) && !takesPartIn(db, own)) throw notFound();
  // The page is put together from the organisation's own part; nothing else of the project leaves.
  const scope = scopeFor({ kind: "system" }, "project.read", resource) as ProjectScope;
  const all = listStakeholders(db, scope);
  const organisation = all.find(({ id }) => id === organisationId);
  if (!organisation) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("language");
  const language = isLanguage(asked) ? asked : visit.language;
  const project = getProjectBasics(db, scope, scope.projectId);
  const content = agreementContent({
    language,
    today: clock.today(),
    project,
    lead: all.find(({ key }) => key === project.lead)?.name ?? "",
    organisation: organisation.name,
    agreements: listAgreements(db, scope).filter((one) => one.organisation === organisation.key),
    momentPlan: getPlan(db, scope, scope.projectId).momentPlan ?? [],
  });
  let pdf: Uint8Array;
  try {
    pdf = await press.draw("agreement", content);
  } catch (error) {
    logError(error);
    return new Response(`${reportPageMessages[language].documentFailed}\n`, {
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${project.key}-${organisation.key}-${language}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
