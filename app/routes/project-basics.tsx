/** The basics of a project: read by everyone who reads the project, changed by its team, with the way to archive and copy it. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOrganisationsOfProject } from "#db/organisations";
import { listProgrammes } from "#db/programmes";
import { getProjectBasics } from "#db/projects";
import { can } from "~/domain/permissions/can";
import { type ReaderScope, readerScope } from "~/domain/permissions/scope";
import { projectBasicsDraft } from "~/domain/registration-draft";
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import { entriesOfBasics } from "~/forms/entries-of-basics";
import { readProjectBasics } from "~/forms/project-basics";
import { typedEntriesOf } from "~/forms/typed-entries-of";
import { readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { changeRecord } from "~/operations/change-record";
import { discardDraft } from "~/operations/discard-draft";
import { keepDraft } from "~/operations/keep-draft";
import { paths } from "~/paths";
import { addGrantRow } from "~/server/http/add-grant-row";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readBasicsPage, readKnownNames } from "~/server/http/read-basics-page";
import { readDraft } from "~/server/http/read-draft";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readQuestion } from "~/server/http/read-question";
import { refuseConflict } from "~/server/http/refuse-conflict";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { recordVersion } from "~/server/record-version";
import { pageTitle } from "~/ui/page-title";
import { ProjectBasicsPage } from "~/ui/project-basics-page";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "project.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [navigationMessages[language].pages.basics, data && readText(language, data.project.title)]
      .filter(Boolean)
      .join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { actor, services } = visit;
  if (actor.kind !== "account") throw notFound();
  const { basics, ...frame } = readProjectFrame(visit, scope, head);
  const resource = { kind: "project", ...head } as const;
  const organisations = listOrganisationsOfProject(services.db, scope, head.projectId);
  const may = {
    change: can(actor, "project.change", resource),
    archive: can(actor, "project.archive", resource),
    copy: can(actor, "project.export", resource),
  };
  const shown = {
    basics,
    organisations: Object.fromEntries(organisations.map(({ key, name }) => [key, name])),
    programmes: Object.fromEntries(listProgrammes(services.db, scope).map(({ key, name }) => [key, name])),
  };
  const nameOf = (key: string) => organisations.find((one) => one.key === key)?.name ?? key;
  return {
    ...frame,
    ...readQuestion(args.request),
    may,
    shown: may.change ? null : shown,
    archived: head.archived,
    form: may.change ? readForm(visit, readerScope(actor), entriesOfBasics(basics, nameOf)) : null,
  };

  function readForm(visit: Visit, reader: ReaderScope, saved: TypedEntries) {
    const draft = readDraft(visit, projectBasicsDraft(basics.key));
    const entries = draft?.entries ?? saved;
    const version = recordVersion(basics);
    // What was typed stands on the version that it was typed on; when that has changed, its writer chooses.
    const typedOn = typedFields(entries).one("version") || version;
    return { draft, version: typedOn, page: readBasicsPage(visit, reader, entries) };
  }
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.change", args.params.project);
  if (visit.actor.kind !== "account") throw notFound();
  const reader = readerScope(visit.actor);
  const key = args.params.project ?? "";
  const form = await args.request.formData();
  const intent = form.get("intent");
  if (intent !== "save" && intent !== "add-grant") throw notFound();
  const entries = intent === "add-grant" ? addGrantRow(typedEntriesOf(form)) : typedEntriesOf(form);
  const place = projectBasicsDraft(key);
  const kept = keepDraft(visit.operation, reader, { ...place, projectId: head.projectId, entries });
  if (!kept.ok) return refuseForm(visit, { errors: { form: "projectTextLong" }, values: {} });
  if (intent === "add-grant") return redirect(`${paths.projectBasics(key)}#grants`);
  const fields = typedFields(entries);
  const read = readProjectBasics(fields, readKnownNames(visit, reader));
  if (!read.ok) return refuseForm(visit, { errors: read.errors, values: {} });
  const changed = changeRecord(visit.operation, scope, {
    kind: "project",
    key,
    version: fields.one("version"),
    change: ({ stakeholders, illustrative }) => ({
      key,
      ...read.basics,
      ...(stakeholders && { stakeholders }),
      illustrative,
    }),
  });
  if (changed.ok) {
    discardDraft(visit.operation, reader, place);
    return redirect(`${paths.projectBasics(key)}?done=saved`);
  }
  switch (changed.code) {
    case "changed": {
      const { db } = visit.services;
      const now = getProjectBasics(db, scope, scope.projectId);
      const organisations = listOrganisationsOfProject(db, scope, scope.projectId);
      const saved = entriesOfBasics(now, (one) => organisations.find((named) => named.key === one)?.name ?? one);
      const states = { mine: entries, saved, version: recordVersion(now) };
      return refuseConflict(visit, form, { ...states, draft: place, projectId: head.projectId });
    }
    case "unknown-reference":
      return refuseForm(visit, { errors: { form: "referenceGone" }, values: {} });
    case "gone":
      throw notFound();
  }
}

export default function ProjectBasics() {
  const answer = useActionData<typeof action>();
  return (
    <ProjectBasicsPage
      {...useLoaderData<typeof loader>()}
      refused={answer && "errors" in answer ? answer : null}
      conflict={answer && "conflict" in answer ? answer.conflict : null}
    />
  );
}
