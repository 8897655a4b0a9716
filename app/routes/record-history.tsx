/** Every state of one record: who changed what and when, and for leads the way back. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findJournalRow, listRecordHistory } from "#db/journal";
import { stateIn } from "#db/project-history";
import { recordStores } from "#db/record-stores";
import { can } from "~/domain/permissions/can";
import { type RecordKind, recordKinds } from "~/domain/project-record";
import { compareStates } from "~/domain/record-members";
import { historyMessages } from "~/i18n/history";
import { restoreRecord } from "~/operations/restore-record";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readEntries, readStateNames } from "~/server/http/read-history";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { refuseForm } from "~/server/http/refuse-form";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { RecordHistoryPage } from "~/ui/records/record-history-page";

export const handle: RouteHandle = { access: { GET: "history.read", POST: "history.restore" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => historyMessages[language].title);

function kindIn(params: LoaderFunctionArgs["params"]): RecordKind {
  const kind = recordKinds.find((one) => one === params.kind);
  if (!kind) throw notFound();
  return kind;
}

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "history.read", args.params.project);
  const kind = kindIn(args.params);
  const key = args.params.key ?? "";
  const { db } = visit.services;
  const rows = listRecordHistory(db, scope, { subject: kind, subjectKey: key });
  const current = recordStores[kind].find(db, scope, key)?.record ?? null;
  const oldest = rows.at(-1);
  if (!current && !oldest) throw notFound();
  const states = rows.flatMap((row) => [stateIn(row, "before"), stateIn(row, "after")]);
  const known = [current, ...states].flatMap((state) => (state ? [{ kind, state }] : []));
  const { searchParams } = new URL(args.request.url);
  const entries = readEntries(db, scope, rows).map((entry, index) => {
    // What an older row left behind is what this one found, unless something came in between.
    const older = rows[index + 1];
    const left = older && stateIn(older, "after");
    const found = stateIn(rows[index] as (typeof rows)[number], "before");
    return {
      ...entry,
      isCurrent: !entry.deleted && current !== null && compareStates(kind, entry.state, current).length === 0,
      gapBefore: older !== undefined && compareStates(kind, left ?? null, found).length > 0,
    };
  });
  const resource = { kind: "project", ...head } as const;
  const newest = rows[0] && stateIn(rows[0], "after");
  return {
    ...readProjectFrame(visit, scope, head),
    kind,
    recordKey: key,
    state: current ?? known[0]?.state ?? {},
    exists: current !== null,
    names: readStateNames(visit, scope, known),
    entries,
    changedSince: rows.length > 0 && compareStates(kind, newest ?? null, current).length > 0,
    beginsHere: !oldest || stateIn(oldest, "before") !== null,
    mayRestore: can(visit.actor, "history.restore", resource),
    asked: Number(searchParams.get("restore") ?? "0"),
    askedState: searchParams.get("state") === "before" ? ("before" as const) : ("after" as const),
    done: searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "history.restore", args.params.project);
  const kind = kindIn(args.params);
  const { project = "", key = "" } = args.params;
  const form = await args.request.formData();
  const journalId = Number(form.get("journal"));
  const row = Number.isSafeInteger(journalId) ? findJournalRow(visit.services.db, scope, journalId) : null;
  if (!row || row.subject !== kind || row.subjectKey !== key) throw notFound();
  const deleted = row.after === null;
  const outcome = restoreRecord(visit.operation, scope, {
    journalId,
    state: deleted || form.get("state") === "before" ? "before" : "after",
    onlyIfGone: deleted,
  });
  if (outcome.ok) return redirect(`${paths.history(project, kind, key)}?done=restored`);
  return refuseForm(visit, { errors: { form: outcome.code }, values: {} });
}

export default function RecordHistory() {
  return <RecordHistoryPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
