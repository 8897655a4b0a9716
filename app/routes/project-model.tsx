/** The model of a project: declared and observed in one plane, how it was chosen, and for its team a new choice with help. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getPlan } from "#db/plans";
import { buildOverview } from "~/domain/build-overview";
import { can } from "~/domain/permissions/can";
import { readerScope } from "~/domain/permissions/scope";
import { readModelAnswers, suggestModel } from "~/domain/suggest-model";
import { typedFields } from "~/domain/typed-entries";
import { entriesOfDay } from "~/forms/entries-of-basics";
import { readModelRegistration } from "~/forms/model-registration";
import { typedEntriesOf } from "~/forms/typed-entries-of";
import { readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { discardDraft } from "~/operations/discard-draft";
import { keepDraft } from "~/operations/keep-draft";
import { registerModel } from "~/operations/register-model";
import { removeModel } from "~/operations/remove-model";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readDraft } from "~/server/http/read-draft";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readQuestion } from "~/server/http/read-question";
import { refuseConflict } from "~/server/http/refuse-conflict";
import { refuseForm } from "~/server/http/refuse-form";
import { undoPlanDeletion } from "~/server/http/undo-plan-deletion";
import { visitOf } from "~/server/http/visit";
import { readProjectFacts } from "~/server/read-project-facts";
import { recordVersion } from "~/server/record-version";
import { drawModelPlane } from "~/ui/charts/draw-model-plane";
import { pageTitle } from "~/ui/page-title";
import { ProjectModelPage } from "~/ui/project-model-page";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "project.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [navigationMessages[language].pages.model, data && readText(language, data.project.title)]
      .filter(Boolean)
      .join(" – "),
  );

const draftOf = (project: string) => ({ form: "project-model", subject: project });

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { services, language, actor } = visit;
  const { db, memory, clock } = services;
  const today = clock.today();
  const { projectId, revision } = head;
  const { basics: _basics, ...frame } = readProjectFrame(visit, scope, head);
  const { searchParams, search } = new URL(args.request.url);
  const answers = readModelAnswers(searchParams);
  const mayChange = can(actor, "project.change", { kind: "project", ...head });
  const draft = mayChange ? readDraft(visit, draftOf(frame.project.key)) : null;
  return {
    ...frame,
    ...readQuestion(args.request),
    history: getPlan(db, scope, projectId).modelRegistrations,
    mayRemove: can(actor, "history.restore", { kind: "project", ...head }),
    removing: searchParams.get("remove-model"),
    plane: memory.remember(
      `model plane ${projectId} ${language}`,
      () => {
        const facts = readProjectFacts(visit.services, scope, revision);
        const { indicators, history } = buildOverview(facts, today, scope.visibilities);
        const { declared, observed, twoWayIndex, continuity } = indicators.model;
        return drawModelPlane({ id: "plane", language, declared, observed, twoWayIndex, continuity, history });
      },
      `${revision} ${today}`,
    ),
    form: mayChange
      ? {
          draft,
          entries: draft?.entries ?? entriesOfDay("date", today),
          answers,
          suggestion: suggestModel(answers),
          address: `${paths.projectModel(frame.project.key)}${search}`,
        }
      : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.change", args.params.project);
  if (visit.actor.kind !== "account") throw notFound();
  const reader = readerScope(visit.actor);
  const { db } = visit.services;
  const key = args.params.project ?? "";
  const form = await args.request.formData();
  const address = paths.projectModel(key);
  if (form.get("intent") === "undo") {
    const { ok } = undoPlanDeletion(visit, scope, { kind: "modelRegistration", form });
    return redirect(`${address}?done=${ok ? "restored" : "kept"}`);
  }
  if (form.get("intent") === "delete") {
    if (!can(visit.actor, "history.restore", { kind: "project", ...head })) throw notFound();
    const removed = removeModel(visit.operation, scope, String(form.get("date")));
    if (!removed.ok && removed.code === "only-one")
      return refuseForm(visit, { errors: { form: "onlyModel" }, values: {} });
    return redirect(`${address}?done=removed${removed.ok ? `&undo=${removed.value}` : ""}`);
  }
  const entries = typedEntriesOf(form);
  const kept = keepDraft(visit.operation, reader, { ...draftOf(key), projectId: head.projectId, entries });
  if (!kept.ok) return refuseForm(visit, { errors: { form: "projectTextLong" }, values: {} });
  const read = readModelRegistration(typedFields(entries), { withReason: true });
  if (!read.ok) return refuseForm(visit, { errors: read.errors, values: {} });
  const { registration } = read;
  const version = typedFields(entries).one("version") || undefined;
  if (!registerModel(visit.operation, scope, { registration, version }).ok) {
    const saved = getPlan(db, scope, scope.projectId).modelRegistrations.find(({ date }) => date === registration.date);
    if (!saved) throw notFound();
    const states = { mine: registration, saved, version: recordVersion(saved) };
    return refuseConflict(visit, form, { ...states, draft: draftOf(key), projectId: scope.projectId });
  }
  discardDraft(visit.operation, reader, draftOf(key));
  return redirect(`${paths.projectModel(key)}?done=saved`);
}

export default function ProjectModel() {
  const answer = useActionData<typeof action>();
  return (
    <ProjectModelPage
      {...useLoaderData<typeof loader>()}
      faults={answer && "errors" in answer ? answer.errors : null}
      conflict={answer && "conflict" in answer ? answer.conflict : null}
    />
  );
}
