/** Feedback: rounds that few have answered when they close, and companies' points that wait for a reply. */
import type { FeedbackRound } from "../bundle/records";
import { daysBetween } from "../days";
import { computeFeedback } from "../indicators/compute-feedback";
import { type Hint, type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

/** Days before a round closes from which few answers are told. */
export const closingDays = 14;
/** Days after which a round that closed is past mending, and days that one without an end may stand. */
export const closedDays = 60;
export const openEndedDays = 30;
const fewAnswers = 0.5;

export function findFeedbackHints(ground: HintGround): Hint[] {
  const { facts, today } = ground;
  return (facts.project.feedbackRounds ?? [])
    .filter(({ openedOn }) => openedOn <= today)
    .flatMap((round) => [...fewResponses(ground, round), ...waitingPoints(ground, round)]);
}

function fewResponses({ scope, today }: HintGround, round: FeedbackRound): HintOf<"feedback_low">[] {
  const { closesOn = null } = round;
  const left = closesOn === null ? null : daysBetween(today, closesOn);
  const timely =
    left === null ? daysBetween(round.openedOn, today) >= openEndedDays : left <= closingDays && left >= -closedDays;
  const { answering, invited, responseRate } = computeFeedback({
    ...scope,
    from: round.openedOn,
    project: { ...scope.project, feedbackRounds: [round] },
  });
  if (!timely || responseRate === null || responseRate >= fewAnswers) return [];
  const closed = left !== null && left < 0;
  return [
    {
      kind: "feedback_low",
      id: hintId("feedback_low", round.key),
      urgency: closed ? "later" : "now",
      day: closesOn ?? round.openedOn,
      act: { page: "feedback", key: round.key },
      title: round.title,
      closesOn,
      closed,
      answering,
      invited,
    },
  ];
}

function waitingPoints({ today }: HintGround, round: FeedbackRound): HintOf<"point_unanswered">[] {
  const since = round.closesOn !== undefined && round.closesOn <= today ? round.closesOn : round.openedOn;
  return (round.followUps ?? [])
    .filter(({ repliedOn }) => repliedOn === undefined || repliedOn > today)
    .map(({ key, point }) => ({
      kind: "point_unanswered" as const,
      id: hintId("point_unanswered", `${round.key}/${key}`),
      urgency: "soon" as const,
      day: since,
      act: { page: "feedback" as const, key: round.key },
      point,
      round: round.title,
      days: daysBetween(since, today),
    }));
}
