/** What a new activity is proposed to be, from its kind, its date and what was logged before; everything can be changed. */
import type { Activity, Day, Key, MomentPeriod } from "./bundle/records";
import { daysBetween, isWithin } from "./days";
import { type ActivityKind, type BrokerCore, type Direction, type Moment, moments, proposalOfKind } from "./vocabulary";

export interface ProposalGround {
  startDate: Day;
  endDate: Day;
  momentPlan?: readonly MomentPeriod[];
}

/**
 * The moment that a day falls into: the planned period around it that began latest, else the nearest planned period,
 * else, without a plan, the sixth of the project's time.
 */
export function proposeMoment(day: Day, { startDate, endDate, momentPlan = [] }: ProposalGround): Moment {
  if (momentPlan.length === 0) {
    const length = Math.max(1, daysBetween(startDate, endDate) + 1);
    const sixth = Math.floor((daysBetween(startDate, day) * moments.length) / length);
    return moments[Math.min(moments.length - 1, Math.max(0, sixth))] as Moment;
  }
  const distance = (period: MomentPeriod) =>
    isWithin(day, period) ? 0 : day < period.from ? daysBetween(day, period.from) : daysBetween(period.to, day);
  const [best] = [...momentPlan].sort(
    (a, b) =>
      distance(a) - distance(b) || daysBetween(a.from, b.from) || moments.indexOf(a.moment) - moments.indexOf(b.moment),
  );
  return (best as MomentPeriod).moment;
}

export interface Proposal {
  direction: Direction | null;
  brokerCore: BrokerCore | null;
  moment: Moment | null;
}

/** What kind and date propose together; null where one of them is not there yet. */
export function proposeActivity(kind: ActivityKind | null, day: Day | null, ground: ProposalGround): Proposal {
  const ofKind = kind && proposalOfKind[kind];
  return {
    direction: ofKind?.direction ?? null,
    brokerCore: ofKind?.brokerCore ?? null,
    moment: day ? proposeMoment(day, ground) : null,
  };
}

/** Organisations that took part, those of the newest activities first, each once. */
export function listRecentParticipants(activities: readonly Activity[]): Key[] {
  const newest = [...activities].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return [...new Set(newest.flatMap(({ participants = [] }) => participants.flatMap((one) => one.organisation ?? [])))];
}
