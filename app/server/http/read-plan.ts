/** What pages about involvement read of a project: who is planned in which form when, what happened, and which moments are past. */
import { listAgreements } from "#db/involvements";
import { getPlan } from "#db/plans";
import { mapTookPart } from "#db/took-part";
import type { Day, Key, MomentPeriod } from "~/domain/bundle/records";
import { findPastMoments, planOfOrganisation } from "~/domain/involvement-plan";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Agreement } from "~/domain/project-record";
import { type Moment, moments } from "~/domain/vocabulary";
import { formatMonths } from "~/i18n/format";
import { involvementMessages } from "~/i18n/involvement";
import type { Visit } from "./visit";

export function readPlan(visit: Visit, scope: ProjectScope, endDate: Day) {
  const { services, language } = visit;
  const today = services.clock.today();
  const momentPlan = getPlan(services.db, scope, scope.projectId).momentPlan ?? [];
  const past = findPastMoments({ momentPlan, endDate }, today);
  const tookPart = mapTookPart(services.db, scope, today);
  const agreements = new Map<Key, Agreement[]>();
  for (const one of listAgreements(services.db, scope))
    agreements.set(one.organisation, [...(agreements.get(one.organisation) ?? []), one]);
  const words = involvementMessages[language];
  const periodOf = (moment: Moment) => {
    const period = momentPlan.find((one) => one.moment === moment);
    if (!period) return words.noPeriod;
    const months = formatMonths(language, period.from, period.to);
    return past.has(moment) ? words.over(months) : months;
  };
  return {
    momentPlan: moments.flatMap((moment): MomentPeriod[] => momentPlan.filter((one) => one.moment === moment)),
    past,
    agreements,
    tookPart,
    periods: Object.fromEntries(moments.map((moment) => [moment, periodOf(moment)])) as Record<Moment, string>,
    planOf: (key: Key) =>
      planOfOrganisation({ involvements: agreements.get(key) ?? [], tookPart: tookPart.get(key) ?? [], past }),
  };
}
