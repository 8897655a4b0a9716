/** Reports that a programme asks for: due within 60 days, or past their day. */
import { dueOn } from "../bundle/due-on";
import { daysBetween } from "../days";
import { type HintOf, hintId, type Urgency } from "./hint";
import { type HintGround, requirementName } from "./hint-ground";

/** Days before a report is due from which it stands on the list. */
export const reportNoticeDays = 60;
const pressingDays = 14;

export function findReportHints({
  facts,
  today,
  programmes,
  handedIn,
  granted = [],
}: HintGround): HintOf<"report_due">[] {
  const asking = new Set((facts.project.grants ?? []).flatMap(({ programme }) => programme ?? []));
  return programmes
    .filter(({ key }) => asking.has(key))
    .flatMap(({ key, requirements = [] }) =>
      requirements.flatMap((requirement) => {
        const name = requirementName(key, requirement.key);
        const newDay = granted.findLast((one) => requirementName(one.programme, one.requirement) === name)?.until;
        const due = newDay ?? dueOn(requirement.due, facts.project);
        const days = daysBetween(today, due);
        if (handedIn.has(name) || days > reportNoticeDays) return [];
        return {
          kind: "report_due" as const,
          id: hintId("report_due", name),
          urgency: urgencyOf(days),
          day: due,
          act: { page: "report" as const, key: requirement.kind },
          title: requirement.title,
          report: requirement.kind,
          dueOn: due,
          days,
        };
      }),
    );
}

function urgencyOf(days: number): Urgency {
  if (days < 0) return "overdue";
  return days <= pressingDays ? "now" : "soon";
}
