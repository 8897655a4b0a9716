/** What a member that a bundle leaves out means. Source: docs/contract/BUNDLE.md, "Export is canonical". */
import type { DatePrecision, Participation, Visibility } from "../vocabulary";

export const defaultParticipation: Participation = "agreed";
export const defaultDatePrecision: DatePrecision = "day";

/** Who sees a record unless it says otherwise. */
export const defaultVisibility = {
  activity: "funder",
  goal: "funder",
  outcome: "funder",
  need: "project",
  barrier: "project",
  followUp: "project",
} as const satisfies Record<string, Visibility>;

export const defaultShare = false;
export const defaultShowOrganisation = false;
export const defaultIllustrative = false;
