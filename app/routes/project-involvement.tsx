/** The involvement planner: who, how and when, for the whole project and for one organisation. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agreementDraft, type DraftPlace, momentPlanDraft } from "~/domain/draft-places";
import { countPlan } from "~/domain/involvement-plan";
import { can } from "~/domain/permissions/can";
import { readsAgreement } from "~/domain/permissions/reads-agreement";
import { listPlans, readPlanSearch } from "~/domain/plan-list";
import { involvementForms, participations, visibilities } from "~/domain/vocabulary";
import { compareNames, readText } from "~/i18n/format";
import { involvementMessages } from "~/i18n/involvement";
import { paths } from "~/paths";
import { answerAgreement, answerCell, answerMoments, answerRemoval, answerUndo } from "~/server/http/answer-plan-form";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readDraft } from "~/server/http/read-draft";
import { readPage } from "~/server/http/read-page";
import { readPlan } from "~/server/http/read-plan";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readQuestion } from "~/server/http/read-question";
import { type Visit, visitOf } from "~/server/http/visit";
import { recordVersion } from "~/server/record-version";
import { InvolvementPage } from "~/ui/involvement-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "project.change" } };

const pageSize = 25;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [data?.one?.organisation.name, involvementMessages[language].title, data && readText(language, data.project.title)]
      .filter(Boolean)
      .join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { basics, project, pages } = readProjectFrame(visit, scope, head);
  const resource = { kind: "project", ...head } as const;
  const { searchParams } = new URL(args.request.url);
  const plan = readPlan(visit, scope, { ...head, endDate: basics.endDate });
  const all = plan.stakeholders;
  const key = searchParams.get("organisation") ?? "";
  const chosen = all.find((one) => one.key === key);
  if (key !== "" && !chosen) throw notFound();
  const formOf = (name: string) => involvementForms.find((form) => form === searchParams.get(name)) ?? null;
  const agreements = (plan.agreements.get(key) ?? []).map((one) => ({ ...one, version: recordVersion(one) }));
  const whole = chosen !== undefined && readsAgreement(visit.actor, resource, chosen.id);
  const { momentPlan, periods } = plan;
  const mayPlan = can(visit.actor, "project.change", resource);
  const change = formOf("change");
  const draftOf = (place: DraftPlace) => (mayPlan ? readDraft(visit, place) : null);
  return {
    project,
    pages,
    mayPlan,
    moments: {
      momentPlan,
      version: recordVersion(momentPlan),
      draft: chosen ? null : draftOf(momentPlanDraft(project.key)),
    },
    one: chosen
      ? {
          organisation: { key, name: chosen.name },
          plan: chosen.plan,
          past: [...plan.past],
          periods,
          // What is expected of both sides is theirs alone.
          agreements: whole ? agreements : agreements.map(({ contribution: _, return: __, ...one }) => one),
          readsAgreement: whole,
          change,
          draft: change && draftOf(agreementDraft(project.key, key, change)),
          remove: formOf("remove"),
        }
      : null,
    whole: chosen
      ? null
      : { ...readWhole(visit, args.request, plan), partly: scope.visibilities.length < visibilities.length },
    ...readQuestion(args.request),
  };
}

/** Companies that are there, and whoever else has an agreement or took part in a form. */
function readWhole({ language }: Visit, request: Request, plan: ReturnType<typeof readPlan>) {
  const search = readPlanSearch(new URL(request.url).searchParams);
  const compare = compareNames(language);
  const all = plan.stakeholders;
  const there = all
    .filter(({ key, field }) => field === "company" || plan.agreements.has(key))
    .sort((a, b) => compare(a.name, b.name));
  const { matrix, figures, companies, listed } = listPlans(there, search);
  const { limit, page: asked } = readPage(request, pageSize);
  const pages = Math.max(1, Math.ceil(listed.length / limit));
  const page = Math.min(asked, pages);
  const byName = [...all].sort(
    (a, b) => Number(b.field === "company") - Number(a.field === "company") || compare(a.name, b.name),
  );
  return {
    search,
    choices: byName.map(({ key, name }) => ({ value: key, label: name })),
    matrix,
    figures,
    companies,
    periods: plan.periods,
    any: there.length > 0,
    others: listed.some(({ field }) => field !== "company"),
    total: listed.length,
    page,
    pages,
    rows: listed.slice((page - 1) * limit, page * limit).map((one) => ({
      key: one.key,
      name: one.name,
      field: one.field,
      sizeClass: one.sizeClass ?? null,
      industry: one.industry ?? null,
      statuses: participations.filter((status) =>
        plan.agreements.get(one.key)?.some((agreement) => (agreement.status ?? "agreed") === status),
      ),
      figures: countPlan(one.plan),
      cell: search.cell && one.plan[search.cell.form][search.cell.moment],
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.change", args.params.project);
  const asked = { scope, project: args.params.project ?? "", form: await args.request.formData() };
  if (asked.form.get("intent") === "undo") {
    const organisation = new URL(args.request.url).searchParams.get("organisation") ?? "";
    const address = `${paths.involvement(asked.project)}?${new URLSearchParams({ organisation }).toString()}`;
    return answerUndo(visit, asked, address);
  }
  switch (asked.form.get("form")) {
    case "cell":
      return answerCell(visit, asked);
    case "agreement":
      return answerAgreement(visit, asked);
    case "remove-agreement":
      return answerRemoval(visit, asked);
    case "moments":
      return answerMoments(visit, asked);
    default:
      throw notFound();
  }
}

export default function ProjectInvolvement() {
  const page = useLoaderData<typeof loader>();
  return (
    <InvolvementPage
      {...page}
      answer={useActionData<typeof action>() ?? null}
      savedAt={paths.involvement(page.project.key)}
    />
  );
}
