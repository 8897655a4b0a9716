/** What pages about involvement read of a project: who is planned in which form when, what happened, and which moments are past. */
import { listAgreements } from "#db/involvements";
import { getPlan } from "#db/plans";
import { listStakeholders } from "#db/stakeholders";
import { groupBy } from "#db/text";
import { mapTookPart } from "#db/took-part";
import type { Day, MomentPeriod } from "~/domain/bundle/records";
import { findPastMoments, planOfOrganisation } from "~/domain/involvement-plan";
import { type ProjectScope, reachOf } from "~/domain/permissions/scope";
import { type Moment, moments } from "~/domain/vocabulary";
import { formatMonths } from "~/i18n/format";
import { involvementMessages } from "~/i18n/involvement";
import type { Visit } from "./visit";

interface Reading {
  endDate: Day;
  /** Of the project, which every change raises. */
  revision: number;
}

export function readPlan(visit: Visit, scope: ProjectScope, { endDate, revision }: Reading) {
  const { services, language } = visit;
  const today = services.clock.today();
  const read = services.memory.remember(
    `involvement ${scope.projectId} ${reachOf(scope)}`,
    () => readRecords(visit, scope, { endDate, today }),
    `${revision} ${today}`,
  );
  const { momentPlan, past } = read;
  const words = involvementMessages[language];
  const periodOf = (moment: Moment) => {
    const period = momentPlan.find((one) => one.moment === moment);
    if (!period) return words.noPeriod;
    const months = formatMonths(language, period.from, period.to);
    return past.has(moment) ? words.over(months) : months;
  };
  return {
    ...read,
    momentPlan: moments.flatMap((moment): MomentPeriod[] => momentPlan.filter((one) => one.moment === moment)),
    periods: Object.fromEntries(moments.map((moment) => [moment, periodOf(moment)])) as Record<Moment, string>,
  };
}

/** All that does not depend on who looks in which language. */
function readRecords(
  { services: { db } }: Visit,
  scope: ProjectScope,
  { endDate, today }: { endDate: Day; today: Day },
) {
  const momentPlan = getPlan(db, scope, scope.projectId).momentPlan ?? [];
  const past = findPastMoments({ momentPlan, endDate }, today);
  const tookPart = mapTookPart(db, scope, today);
  const agreements = groupBy(
    listAgreements(db, scope),
    ({ organisation }) => organisation,
    (one) => one,
  );
  const stakeholders = listStakeholders(db, scope).map((one) => ({
    ...one,
    plan: planOfOrganisation({
      involvements: agreements.get(one.key) ?? [],
      tookPart: tookPart.get(one.key) ?? [],
      past,
    }),
  }));
  return { momentPlan, past, agreements, stakeholders };
}
