/** The forms on the page of one need, barrier, goal or outcome. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { listActivityChoices } from "#db/activity-choices";
import { closeNeed } from "~/domain/answer-need";
import { recordDraft } from "~/domain/draft-places";
import { isKey } from "~/domain/identifiers";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { RecordOf } from "~/domain/project-record";
import { applyMembers, checkMembers, type FormKind, readMembers, recordForms } from "~/forms/record-form";
import { decimalMarks } from "~/i18n/decimal-marks";
import { changeRecord } from "~/operations/change-record";
import { deleteRecord } from "~/operations/delete-record";
import { authoriseProject, notFound, refuse } from "./authorise";
import { answerEvidenceForm } from "./answer-evidence-form";
import { forgetDraft } from "./forget-draft";
import { authoriseChange } from "./record-permissions";
import { recordVersion } from "../record-version";
import { refuseConflict } from "./refuse-conflict";
import { refuseForm } from "./refuse-form";
import { type Visit, visitOf } from "./visit";

interface Place {
  kind: FormKind;
  key: string | undefined;
  /** Of the page itself and of the list that it belongs to. */
  address: string;
  list: string;
}

export async function answerRecordPage(args: ActionFunctionArgs, { kind, key = "", address, list }: Place) {
  const visit = visitOf(args);
  const { request } = args;
  const { scope: reading, head } = authoriseProject(visit, request, "project.read", args.params.project);
  const form = await request.formData();
  // Read once the form is there whole, so that it is what a form that came at the same time has left.
  const { scope, record } = authoriseChange(visit, request, { kind, key, scope: reading, head });
  const change = { kind, key, project: args.params.project ?? "", address, scope, record, form };
  switch (form.get("intent")) {
    case "change":
      return changeMembers(visit, change);
    case "activities":
      return chooseActivities(visit, change);
    case "evidence":
    case "remove-evidence":
      if (kind !== "outcome") throw notFound();
      return answerEvidenceForm(visit, { ...change, record: record as RecordOf["outcome"] });
    case "delete": {
      const outcome = deleteRecord(visit.operation, scope, { kind, key });
      if (!outcome.ok) return refuse(visit, request);
      return redirect(`${list}?done=deleted&undo=${outcome.value}`);
    }
    default:
      throw notFound();
  }
}

interface Changing {
  kind: FormKind;
  key: string;
  /** Key of the project. */
  project: string;
  address: string;
  scope: ProjectScope;
  record: RecordOf[FormKind];
  form: FormData;
}

const versionOf = (form: FormData) => String(form.get("version") ?? "");

function changeMembers(visit: Visit, { kind, key, project, address, scope, record, form }: Changing) {
  const members = recordForms[kind];
  const { values, errors, typed } = readMembers(form, { kind, members, decimalMark: decimalMarks[visit.language] });
  const faults = { ...checkMembers(kind, values), ...errors };
  // The form that comes back still stands on the version that it was filled from.
  const typedOn = { ...typed, version: versionOf(form) };
  if (Object.keys(faults).length > 0) return refuseForm(visit, { errors: faults, values: typedOn }, { form: "change" });
  const answer = answerOf(visit, scope, (record as { answeredBy?: string[] }).answeredBy ?? []);
  const change = <K extends FormKind>(before: RecordOf[K]) => applyMembers(kind as K, before, { values, answer });
  const outcome = changeRecord(visit.operation, scope, { kind, key, version: versionOf(form), change });
  const draft = recordDraft(project, kind, key);
  if (outcome.ok) {
    forgetDraft(visit, draft);
    return redirect(`${address}?done=changed`);
  }
  if (outcome.code === "changed") {
    return refuseConflict(visit, form, {
      mine: change(record) as object,
      saved: record,
      version: recordVersion(record),
      draft,
      projectId: scope.projectId,
    });
  }
  const reason = outcome.code === "gone" ? "recordGone" : "referenceGone";
  return refuseForm(visit, { errors: { form: reason }, values: typedOn }, { form: "change" });
}

function answerOf(visit: Visit, scope: ProjectScope, keys: readonly string[]) {
  const activities = listActivityChoices(visit.services.db, scope, keys);
  return { activities: new Map(activities.map((one) => [one.key, one])), today: visit.services.clock.today() };
}

/** The activities that were offered and are not ticked are taken away; those that were not offered stay. */
function chooseActivities(visit: Visit, { kind, key, address, scope, record, form }: Changing) {
  if (kind !== "need" && kind !== "outcome") throw notFound();
  const listed = (name: string) => form.getAll(name).filter((one): one is string => isKey(one));
  const before = (record as { answeredBy?: string[]; activities?: string[] })[
    kind === "need" ? "answeredBy" : "activities"
  ];
  const offered = new Set(listed("offered"));
  const keys = [...new Set([...(before ?? []).filter((one) => !offered.has(one)), ...listed("activity")])];
  const values = { find: String(form.get("find") ?? "") };
  const refused = (code: string) => refuseForm(visit, { errors: { form: code }, values }, { form: "activities" });
  const closed = kind === "need" && closeNeed(record as RecordOf["need"], keys, answerOf(visit, scope, keys));
  if (closed === null) return refused("activitiesTooEarly");
  const change = (now: RecordOf[typeof kind]) => {
    if (closed) return closed as RecordOf[typeof kind];
    const { activities: _old, ...rest } = now as RecordOf["outcome"];
    return (keys.length > 0 ? { ...rest, activities: keys } : rest) as RecordOf[typeof kind];
  };
  const outcome = changeRecord(visit.operation, scope, { kind, key, version: versionOf(form), change });
  if (outcome.ok) return redirect(`${address}?done=changed`);
  if (outcome.code !== "changed") return refused("referenceGone");
  const states = { mine: change(record as RecordOf[typeof kind]) as object, saved: record };
  const { projectId } = scope;
  return refuseConflict(visit, form, { ...states, version: recordVersion(record), draft: null, projectId });
}
