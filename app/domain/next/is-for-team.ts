/** Which hints are for leads and editors alone: what they tell stands in draft reports, raw feedback and contacts. */
import type { HintKind } from "./hint";

const forTeam: readonly HintKind[] = ["report_due", "feedback_low", "point_unanswered", "company_left"];

export function isForTeam(kind: HintKind): boolean {
  return forTeam.includes(kind);
}
