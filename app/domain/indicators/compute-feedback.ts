/** Figures on feedback from companies and what came of it. Source: docs/contract/INDICATORS.md, "Feedback". */
import type { FeedbackRound } from "../bundle/records";
import { isWithin } from "../days";
import { listFormGaps } from "../feedback/list-form-gaps";
import { feedbackAspects } from "../vocabulary";
import { meanOf, ratioOf } from "./arithmetic";
import type { Indicators, RatingSummary } from "./indicators";
import type { Scope } from "./scope";
import { forEachKey } from "./tally";

/** Over the rounds opened in the period and all their responses: counts, ratios 0 to 1, mean ratings 1 to 5. */
export function computeFeedback({ project, from, to }: Scope): Indicators["feedback"] {
  const rounds = (project.feedbackRounds ?? []).filter(({ openedOn }) => isWithin(openedOn, { from, to }));
  const responses = rounds.flatMap((round) => round.responses ?? []);
  const points = rounds.flatMap((round) => round.followUps ?? []);
  const invited = rounds.reduce((sum, round) => sum + round.invited.length, 0);
  const answering = rounds.reduce((sum, round) => sum + answeringIn(round), 0);
  const replied = points.filter(({ repliedOn }) => repliedOn !== undefined && repliedOn <= to).length;
  return {
    rounds: rounds.length,
    invited,
    responses: responses.length,
    answering,
    responseRate: ratioOf(answering, invited),
    ratings: forEachKey(feedbackAspects, (aspect) => summarise(responses.map(({ ratings }) => ratings?.[aspect]))),
    livedUp: summarise(responses.map(({ livedUp }) => livedUp)),
    formGap: computeFormGap(rounds),
    points: points.length,
    replied,
    replyRate: ratioOf(replied, points.length),
  };
}

function answeringIn({ responses = [] }: FeedbackRound): number {
  return new Set(responses.map(({ organisation }) => organisation)).size;
}

function summarise(ratings: readonly (number | undefined)[]): RatingSummary {
  const given = ratings.filter((rating) => rating !== undefined);
  return { n: given.length, mean: meanOf(given) };
}

/** How many organisations experienced a deeper, the wished or a lighter form. Source: paragraph formGap. */
function computeFormGap(rounds: readonly FeedbackRound[]): Indicators["feedback"]["formGap"] {
  const count = { deeper: 0, as_wished: 0, lighter: 0 };
  for (const { gap } of listFormGaps(rounds)) count[gap] += 1;
  return count;
}
