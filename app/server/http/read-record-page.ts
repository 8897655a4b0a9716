/** What the page of one need, barrier, goal or outcome shows, and what the visitor may do there. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findActivityChoices, listActivityChoices } from "#db/activity-choices";
import type { Db } from "#db/client";
import { listOutcomesOfGoal } from "#db/linked-outcomes";
import { evidenceDraft, recordDraft } from "~/domain/draft-places";
import { can } from "~/domain/permissions/can";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { RecordOf } from "~/domain/project-record";
import { type FormKind, typeRecord } from "~/forms/record-form";
import { decimalMarks } from "~/i18n/decimal-marks";
import { recordVersion } from "../record-version";
import { readAttachedFiles } from "./read-attached-files";
import { authoriseProject } from "./authorise";
import { readDraft } from "./read-draft";
import { readProjectFrame } from "./read-project-frame";
import { listChoices, listOrganisationChoices } from "./read-record-list";
import { readRecordNames, withoutHidden } from "./read-record-names";
import { getRecord, scopeToChange } from "./record-permissions";
import { visitOf } from "./visit";

/** Most activities that a choice offers at once. */
const offered = 25;

export function readRecordPage<K extends FormKind>(args: LoaderFunctionArgs, kind: K, key: string | undefined) {
  const visit = visitOf(args);
  const { services, language } = visit;
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { record: whole, id, loggedById } = getRecord(visit, scope, kind, key ?? "");
  const names = readRecordNames(visit, scope, { kind, records: [whole] });
  const record = withoutHidden(whole, names) as RecordOf[K];
  const mayChange = scopeToChange(visit, kind, { head, loggedById }) !== null;
  const { searchParams } = new URL(args.request.url);
  const asks = searchParams.get("ask");
  const words = (searchParams.get("find") ?? "").slice(0, 200);
  const choosing = mayChange && (kind === "need" || kind === "outcome") && asks === "activities";
  const chosen = chosenActivities(record);
  const latest = mayChange ? listOffered(visit.services.db, scope, record) : [];
  const frame = readProjectFrame(visit, scope, head);
  const item = /^\d{1,4}$/.test(searchParams.get("item") ?? "") ? Number(searchParams.get("item")) : null;
  const project = frame.project.key;
  return {
    ...frame,
    kind,
    record,
    names,
    version: recordVersion(whole),
    typed: typeRecord(kind, record, decimalMarks[language]),
    mayChange,
    files:
      kind === "outcome"
        ? readAttachedFiles(visit, scope, {
            request: args.request,
            head,
            owner: { kind: "outcome", key: whole.key, id, loggedById },
          })
        : null,
    outcomes: kind === "goal" ? listOutcomesOfGoal(services.db, scope, id) : [],
    mayReadHistory: can(visit.actor, "history.read", { kind: "project", ...head }),
    asks: mayChange ? asks : null,
    item,
    draft: mayChange && asks === "change" ? readDraft(visit, recordDraft(project, kind, whole.key)) : null,
    evidenceDraft:
      mayChange && kind === "outcome"
        ? readDraft(visit, evidenceDraft(project, whole.key, asks === "evidence" ? item : null))
        : null,
    done: searchParams.get("done"),
    organisations: mayChange ? listOrganisationChoices(visit, scope) : [],
    goals: mayChange ? listChoices(names.goal, language) : [],
    latest,
    activities: listActivityChoices(services.db, scope, chosen),
    find: choosing ? { words, found: findActivityChoices(services.db, scope, { words, limit: offered }) } : null,
  };
}

/** The newest activities, and the one at which a need was raised however old it is: a choice that is not offered is lost. */
function listOffered(db: Db, scope: ProjectScope, record: object) {
  const latest = findActivityChoices(db, scope, { words: "", limit: 100 });
  const { raisedAt } = record as { raisedAt?: string };
  const missing = raisedAt !== undefined && !latest.some(({ key }) => key === raisedAt);
  return missing ? [...latest, ...listActivityChoices(db, scope, [raisedAt])] : latest;
}

function chosenActivities(record: object): readonly string[] {
  const { answeredBy, activities } = record as { answeredBy?: string[]; activities?: string[] };
  return answeredBy ?? activities ?? [];
}
