/** Which hints are for leads and editors alone: what they tell stands in draft reports and raw feedback. */
import type { HintKind } from "./hint";

const forTeam: readonly HintKind[] = ["report_due", "feedback_low", "point_unanswered"];

export function isForTeam(kind: HintKind): boolean {
  return forTeam.includes(kind);
}
