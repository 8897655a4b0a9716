/** What the list of one kind of record shows: a page of those in the asked state, and what the visitor may do. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listBarriers, listNeeds } from "#db/needs";
import { listOrganisationsOfProject } from "#db/organisations";
import { countOutcomeFiles, listOutcomes } from "#db/outcomes";
import { getPlan } from "#db/plans";
import type { Connection } from "#db/client";
import type { Visibility } from "~/domain/vocabulary";
import type { Day } from "~/domain/bundle/records";
import { isDay, isWithin } from "~/domain/days";
import { newRecordDraft } from "~/domain/draft-places";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { RecordOf } from "~/domain/project-record";
import { type RecordState, recordStates, stateOf } from "~/domain/record-state";
import type { FormKind } from "~/forms/record-form";
import { compareNames, readText } from "~/i18n/format";
import { authoriseProject } from "./authorise";
import { readDraft } from "./read-draft";
import { countPages, readPage } from "./read-page";
import { readProjectFrame } from "./read-project-frame";
import { readRecordNames, withoutHidden } from "./read-record-names";
import { scopeToAdd } from "./record-permissions";
import { type Visit, visitOf } from "./visit";

const pageSize = 50;

const lists: { [K in FormKind]: (db: Connection, scope: ProjectScope) => readonly RecordOf[K][] } = {
  need: (db, scope) => listNeeds(db, scope, scope.projectId).reverse(),
  barrier: (db, scope) => listBarriers(db, scope, scope.projectId).reverse(),
  goal: (db, scope) => getPlan(db, scope, scope.projectId).goals ?? [],
  outcome: (db, scope) => listOutcomes(db, scope, scope.projectId).reverse(),
};

export function readRecordList<K extends FormKind>(args: LoaderFunctionArgs, kind: K) {
  const visit = visitOf(args);
  const { services } = visit;
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const files = kind === "outcome" ? countOutcomeFiles(services.db, scope, scope.projectId) : new Map<string, number>();
  const all = lists[kind](services.db, scope)
    .filter(({ visibility }: { visibility?: Visibility }) => !visibility || scope.visibilities.includes(visibility))
    .map((record) => {
      const attached = files.get(record.key) ?? 0;
      return { record, files: attached, state: stateOf(kind, record as never, attached) as RecordState };
    });
  const { searchParams } = new URL(args.request.url);
  const states: readonly RecordState[] = recordStates[kind];
  const state = states.find((one) => one === searchParams.get("status")) ?? null;
  const period = readPeriod(searchParams);
  const dated =
    period === null ? all : all.filter(({ record }) => !("date" in record) || isWithin(record.date, period));
  const found = state === null ? dated : dated.filter((one) => one.state === state);
  const { page, limit, offset } = readPage(args.request, pageSize);
  const shown = found.slice(offset, offset + limit);
  const names = readRecordNames(visit, scope, { kind, records: shown.map(({ record }) => record) });
  const mayAdd = scopeToAdd(visit, kind, head) !== null;
  const undo = /^\d{1,15}$/.exec(searchParams.get("undo") ?? "");
  return {
    kind,
    project,
    pages,
    rows: shown.map(({ record, ...row }) => ({ ...row, record: withoutHidden(record, names) })),
    names: { ...names, programme: {}, activity: {} },
    counts: states.map((one) => ({ state: one, count: dated.filter((row) => row.state === one).length })),
    total: all.length,
    dated: dated.length,
    period,
    found: found.length,
    state,
    page,
    pageCount: countPages(found.length, pageSize),
    mayAdd,
    organisations: mayAdd ? listOrganisationChoices(visit, scope) : [],
    draft: mayAdd ? readDraft(visit, newRecordDraft(project.key, kind)) : null,
    done: searchParams.get("done"),
    added: searchParams.get("added"),
    undo: undo && mayAdd ? Number(undo[0]) : null,
  };
}

/** The days that a report leads here for; null where none are named. */
function readPeriod(parameters: URLSearchParams): { from: Day; to: Day } | null {
  const [from, to] = [parameters.get("from"), parameters.get("to")];
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}

/** The organisations that the project names, for whoever chooses among them. */
export function listOrganisationChoices({ services, language }: Visit, scope: ProjectScope) {
  const organisations = listOrganisationsOfProject(services.db, scope, scope.projectId);
  return listChoices(Object.fromEntries(organisations.map(({ key, name }) => [key, { da: name }])), language);
}

/** Choices by their names, as the language sorts them. */
export function listChoices(names: Readonly<Record<string, Parameters<typeof readText>[1]>>, language: "da" | "en") {
  const compare = compareNames(language);
  return Object.entries(names)
    .map(([value, text]) => ({ value, label: readText(language, text) }))
    .sort((a, b) => compare(a.label, b.label));
}
