/** Hours and money by moment, beside the time at which the project expects each moment. */
import type { Indicators } from "../indicators/indicators";
import { moments } from "../vocabulary";
import type { MomentResources } from "./report-collaboration";
import type { ReportScope } from "./report-scope";

export function buildResources({ project }: ReportScope, resources: Indicators["resources"]): MomentResources[] {
  return moments.map((moment) => {
    const expected = project.momentPlan?.find((period) => period.moment === moment);
    return { moment, from: expected?.from, to: expected?.to, ...resources.byMoment[moment] };
  });
}
