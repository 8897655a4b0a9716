/** The forms on the links that show an outcome: one is added, changed or removed. */
import { redirect } from "@remix-run/node";
import type { Evidence, Outcome } from "~/domain/bundle/records";
import { evidenceDraft } from "~/domain/draft-places";
import { toHttpUrl } from "~/domain/identifiers";
import type { ProjectScope } from "~/domain/permissions/scope";
import { evidenceStrengths } from "~/domain/vocabulary";
import { findEvidenceFaults, typedEvidence } from "~/forms/evidence-entry";
import { cleanText } from "~/forms/record-form";
import { changeRecord } from "~/operations/change-record";
import { recordVersion } from "../record-version";
import { forgetDraft } from "./forget-draft";
import { refuseConflict } from "./refuse-conflict";
import { refuseForm } from "./refuse-form";
import type { Visit } from "./visit";

interface Changing {
  key: string;
  /** Key of the project. */
  project: string;
  address: string;
  scope: ProjectScope;
  record: Outcome;
  form: FormData;
}

export function answerEvidenceForm(visit: Visit, { key, project, address, scope, record, form }: Changing) {
  const typed = (name: string) => cleanText(String(form.get(name) ?? ""));
  const values = typedEvidence(form);
  const refused = (errors: Record<string, string>) => refuseForm(visit, { errors, values }, { form: "evidence" });
  const place = /^\d{1,4}$/.test(typed("item")) ? Number(typed("item")) : null;
  if (place !== null && !record.evidence?.[place]) return refused({ form: "evidenceMissing" });
  const removes = form.get("intent") === "remove-evidence";
  const faults = removes ? {} : findEvidenceFaults(values);
  if (Object.keys(faults).length > 0) return refused(faults);
  const list = [...(record.evidence ?? [])];
  if (removes) list.splice(place ?? list.length, 1);
  else list.splice(place ?? list.length, place === null ? 0 : 1, readEvidence(typed));
  const change = ({ evidence: _old, ...rest }: Outcome) => (list.length > 0 ? { ...rest, evidence: list } : rest);
  const outcome = changeRecord(visit.operation, scope, { kind: "outcome", key, version: typed("version"), change });
  const draft = evidenceDraft(project, key, place);
  if (outcome.ok) {
    if (!removes) forgetDraft(visit, draft);
    return redirect(`${address}?done=changed#evidence`);
  }
  if (outcome.code !== "changed") return refused({ form: "recordGone" });
  const states = { mine: change(record) as object, saved: record as object };
  const kept = { draft: removes ? null : draft, projectId: scope.projectId };
  return refuseConflict(visit, form, { ...states, ...kept, version: recordVersion(record) });
}

function readEvidence(typed: (name: string) => string): Evidence {
  const strength = evidenceStrengths.find((one) => one === typed("strength"));
  const [da, en] = [typed("note.da"), typed("note.en")];
  return {
    url: toHttpUrl(typed("url")),
    ...(strength && { strength }),
    ...((da || en) && { note: { ...(da && { da }), ...(en && { en }) } }),
  };
}
