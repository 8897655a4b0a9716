/** In which form an organisation took part where the participant states none, by what is agreed with it. Source: docs/contract/INDICATORS.md, "Involvement". */
import { defaultParticipation } from "../bundle/defaults";
import type { Involvement } from "../bundle/records";
import { intensityOfForm, type InvolvementForm, type Moment, type Participation } from "../vocabulary";

const counting: readonly Participation[] = ["agreed", "active", "ended"];

/** Whether the agreement holds or held: one that is only offered or was left does not count as planned. */
export function isCounting({ status = defaultParticipation }: Pick<Involvement, "status">): boolean {
  return counting.includes(status);
}

/** The deepest of the counting agreements that name the moment, else the deepest of all of them; null where there is none. */
export function formAtMoment(
  involvements: readonly Pick<Involvement, "form" | "status" | "moments">[],
  moment: Moment,
): InvolvementForm | null {
  const agreed = involvements.filter(isCounting);
  const atMoment = agreed.filter((involvement) => involvement.moments.includes(moment));
  let deepest: InvolvementForm | null = null;
  for (const { form } of atMoment.length > 0 ? atMoment : agreed)
    if (deepest === null || intensityOfForm[form] > intensityOfForm[deepest]) deepest = form;
  return deepest;
}
