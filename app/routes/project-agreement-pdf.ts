/** The agreement with one organisation on one page, as PDF in the language that the address asks for. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listAgreements } from "#db/involvements";
import { getPlan } from "#db/plans";
import { getProjectBasics } from "#db/projects";
import { listStakeholders } from "#db/stakeholders";
import { readsAgreement } from "~/domain/permissions/reads-agreement";
import { isLanguage } from "~/i18n/language";
import { reportPageMessages } from "~/i18n/report-page";
import { agreementContent } from "~/server/documents/agreement-content";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "agreement.read" } };

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "agreement.read", args.params.project);
  const { db, clock, press } = visit.services;
  const all = listStakeholders(db, scope);
  const organisation = all.find(({ key }) => key === args.params.organisation);
  if (!organisation || !readsAgreement(visit.actor, { kind: "project", ...head }, organisation.id)) throw notFound();
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
    console.error(error);
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
