/** Where the half-filled form of each page is kept: its name, and what it is about. */
import type { Key } from "./bundle/records";

export interface DraftPlace {
  /** Name of the form. */
  form: string;
  /** What the form is about; empty where it makes something that belongs nowhere yet. */
  subject: string;
}

/** Keys hold no spaces, so that a place is the place of one thing. */
const place = (form: string, ...about: (Key | number | null)[]): DraftPlace => ({
  form,
  subject: about.filter((one) => one !== null && one !== "").join(" "),
});

/** A new activity; one that repeats another is a form of its own. */
export const newActivityDraft = (project: Key, like: Key | null) => place("log-activity", project, like);
export const activityDraft = (project: Key, activity: Key) => place("activity", project, activity);

type FormKind = "need" | "barrier" | "goal" | "outcome";
export const newRecordDraft = (project: Key, kind: FormKind) => place(`add-${kind}`, project);
export const recordDraft = (project: Key, kind: FormKind, key: Key) => place(kind, project, key);
/** A link that shows an outcome; null for one that is added. */
export const evidenceDraft = (project: Key, outcome: Key, item: number | null) =>
  place("evidence", project, outcome, item);

export const resourcesDraft = (project: Key) => place("resources", project);
export const momentPlanDraft = (project: Key) => place("moment-plan", project);
export const agreementDraft = (project: Key, organisation: Key, involvement: string) =>
  place("agreement", project, organisation, involvement);
/** Null for a contact that is added. */
export const contactDraft = (project: Key, organisation: Key, contact: number | null) =>
  place("contact", project, organisation, contact);

/** An organisation that is added, for a project where the address names one. */
export const newOrganisationDraft = (project: Key | null) => place("add-organisation", project);
export const organisationDraft = (organisation: Key) => place("organisation", organisation);
