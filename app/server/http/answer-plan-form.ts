/** The answers to the forms of the involvement planner: a cell, an agreement, the moments. */
import { redirect } from "@remix-run/node";
import { findAgreement } from "#db/involvements";
import { getPlan } from "#db/plans";
import type { Key } from "~/domain/bundle/records";
import { agreementDraft, momentPlanDraft } from "~/domain/draft-places";
import type { ProjectScope } from "~/domain/permissions/scope";
import { involvementForms, moments } from "~/domain/vocabulary";
import { readAgreement, withEntry } from "~/forms/agreement-entry";
import { readMomentPlan } from "~/forms/moment-plan-entry";
import { changeRecord } from "~/operations/change-record";
import { deleteRecord } from "~/operations/delete-record";
import { planCell } from "~/operations/plan-cell";
import { setMomentPlan } from "~/operations/set-moment-plan";
import { paths } from "~/paths";
import { recordVersion } from "../record-version";
import { notFound } from "./authorise";
import { forgetDraft } from "./forget-draft";
import { refuseConflict } from "./refuse-conflict";
import { refuseForm } from "./refuse-form";
import { undoPlanDeletion } from "./undo-plan-deletion";
import type { Visit } from "./visit";

interface Asked {
  scope: ProjectScope;
  project: Key;
  form: FormData;
}

/** Which organisation and form of involvement a form is about. Throws 404 for a form of involvement that is none. */
function placeOf({ project, form }: Asked) {
  const involvement = involvementForms.find((key) => key === form.get("involvement"));
  const organisation = form.get("organisation");
  if (!involvement || typeof organisation !== "string" || organisation === "") throw notFound();
  const address = `${paths.involvement(project)}?${new URLSearchParams({ organisation }).toString()}`;
  return { involvement, organisation, address };
}

/** Without scripts the page comes again at the cell; with them the answer is whether it was saved. */
export function answerCell(visit: Visit, asked: Asked) {
  const { involvement, organisation, address } = placeOf(asked);
  const moment = moments.find((key) => key === asked.form.get("moment"));
  if (!moment) throw notFound();
  const planned = asked.form.get("planned") === "yes";
  const { ok } = planCell(visit.operation, asked.scope, { organisation, form: involvement, moment, planned });
  if (asked.form.has("live")) return { saved: ok };
  if (!ok) throw notFound();
  return redirect(`${address}&done=planned#cell-${involvement}-${moment}`);
}

export function answerAgreement(visit: Visit, asked: Asked) {
  const { involvement, organisation, address } = placeOf(asked);
  const { entry, errors, values: typed } = readAgreement(asked.form);
  const version = String(asked.form.get("version"));
  // The form that comes back still stands on the version that it was filled from.
  const values = { ...typed, version };
  if (Object.keys(errors).length > 0) return refuseForm(visit, { errors, values }, { form: "agreement" });
  const changed = changeRecord(visit.operation, asked.scope, {
    kind: "involvement",
    key: `${organisation}/${involvement}`,
    version,
    change: (record) => withEntry(record, entry),
  });
  const draft = agreementDraft(asked.project, organisation, involvement);
  if (changed.ok) {
    forgetDraft(visit, draft);
    return redirect(`${address}&done=agreement#agreements`);
  }
  const saved = findAgreement(visit.services.db, asked.scope, { organisation, form: involvement })?.record;
  if (!saved) return refuseForm(visit, { errors: { form: "recordGone" }, values }, { form: "agreement" });
  return refuseConflict(visit, asked.form, {
    mine: { agreement: withEntry(saved, entry), moments: null },
    saved: { agreement: saved, moments: null },
    version: recordVersion(saved),
    draft,
    projectId: asked.scope.projectId,
  });
}

export function answerRemoval(visit: Visit, asked: Asked) {
  const { involvement, organisation, address } = placeOf(asked);
  // Gone is what was asked for, whoever did it.
  const key = `${organisation}/${involvement}`;
  const deleted = deleteRecord(visit.operation, asked.scope, { kind: "involvement", key });
  forgetDraft(visit, agreementDraft(asked.project, organisation, involvement));
  return redirect(`${address}&done=agreement-removed${deleted.ok ? `&undo=${deleted.value}` : ""}`);
}

/** The address of the page says of which organisation it was. */
export function answerUndo(visit: Visit, { scope, form }: Asked, address: string) {
  const { ok } = undoPlanDeletion(visit, scope, { kind: "involvement", form });
  if (ok) return redirect(`${address}&done=agreement-restored#agreements`);
  return refuseForm(visit, { errors: { form: "referenceGone" }, values: {} }, { form: "undo" });
}

export function answerMoments(visit: Visit, { scope, project, form }: Asked) {
  const { plan, errors, values: typed } = readMomentPlan(form);
  const version = String(form.get("version"));
  const values = { ...typed, version };
  if (Object.keys(errors).length > 0) return refuseForm(visit, { errors, values }, { form: "moments" });
  const set = setMomentPlan(visit.operation, scope, { plan, version });
  const draft = momentPlanDraft(project);
  if (set.ok) {
    forgetDraft(visit, draft);
    return redirect(`${paths.involvement(project)}?done=moment-plan#moments`);
  }
  const saved = getPlan(visit.services.db, scope, scope.projectId).momentPlan ?? [];
  return refuseConflict(visit, form, {
    mine: { agreement: null, moments: plan },
    saved: { agreement: null, moments: saved },
    version: recordVersion(saved),
    draft,
    projectId: scope.projectId,
  });
}
