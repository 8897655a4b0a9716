/** The forms on the list of one kind of record: something is added, or a deletion is undone. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findJournalRow } from "#db/journal";
import type { ProjectHead } from "#db/projects";
import { newRecordDraft } from "~/domain/draft-places";
import { can } from "~/domain/permissions/can";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { RecordOf } from "~/domain/project-record";
import { type FormKind, quickMembers, readMembers, recordForms } from "~/forms/record-form";
import { decimalMarks } from "~/i18n/decimal-marks";
import { addRecord } from "~/operations/add-record";
import type { RecordDraft } from "~/operations/insert-new-record";
import { restoreRecord } from "~/operations/restore-record";
import { authoriseProject, notFound } from "./authorise";
import { forgetDraft } from "./forget-draft";
import { refuseForm } from "./refuse-form";
import { type Visit, visitOf } from "./visit";

type First = { [K in FormKind]: (today: string) => Partial<RecordOf[K]> };

/** What a new record has besides what its list asks for. */
const firstValues: First = {
  need: (date) => ({ date, status: "open" }),
  barrier: (date) => ({ date }),
  goal: () => ({ status: "not_started" }),
  outcome: (date) => ({ date }),
};

export async function answerRecordList(args: ActionFunctionArgs, kind: FormKind, address: string) {
  const visit = visitOf(args);
  const permission = kind === "need" ? "need.log" : "project.change";
  const { scope, head } = authoriseProject(visit, args.request, permission, args.params.project);
  const form = await args.request.formData();
  switch (form.get("intent")) {
    case "add":
      return addOne(visit, scope, { kind, form, address, project: args.params.project ?? "" });
    case "undo":
      return undoDeletion(visit, scope, { kind, head, journalId: Number(form.get("journal")), address });
    default:
      throw notFound();
  }
}

interface Adding {
  kind: FormKind;
  form: FormData;
  address: string;
  /** Key of the project. */
  project: string;
}

function addOne(visit: Visit, scope: ProjectScope, { kind, form, address, project }: Adding) {
  const members = recordForms[kind].filter(({ member }) => (quickMembers[kind] as readonly string[]).includes(member));
  const { values, errors, typed } = readMembers(form, { kind, members, decimalMark: decimalMarks[visit.language] });
  if (Object.keys(errors).length > 0) return refuseForm(visit, { errors, values: typed });
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const record = { ...firstValues[kind](visit.services.clock.today()), ...given } as RecordDraft<typeof kind>;
  const outcome = addRecord(visit.operation, scope, { kind, record });
  if (!outcome.ok) return refuseForm(visit, { errors: { form: "referenceGone" }, values: typed });
  forgetDraft(visit, newRecordDraft(project, kind));
  return redirect(`${address}?done=added&added=${outcome.value}`);
}

interface Undoing {
  kind: FormKind;
  head: ProjectHead;
  journalId: number;
  address: string;
}

/** The team undoes what anybody deleted, a bridge-builder what it deleted itself. */
function undoDeletion(visit: Visit, scope: ProjectScope, { kind, head, journalId, address }: Undoing) {
  const row = Number.isSafeInteger(journalId) ? findJournalRow(visit.services.db, scope, journalId) : null;
  const ofTeam = can(visit.actor, "project.change", { kind: "project", ...head });
  const own = row?.actorKind === "account" && row.actorId === visit.account?.id;
  if (!row || row.operation !== `delete-${kind}` || !(ofTeam || own)) throw notFound();
  const outcome = restoreRecord(visit.operation, scope, { journalId, state: "before", onlyIfGone: true });
  if (outcome.ok) return redirect(`${address}?done=restored&added=${outcome.value.key}`);
  const errors = { form: outcome.code === "already-there" ? "recordBack" : "referenceGone" };
  return refuseForm(visit, { errors, values: {} });
}
