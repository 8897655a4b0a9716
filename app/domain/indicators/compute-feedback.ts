/** Figures on feedback from companies and what came of it. Source: docs/contract/INDICATORS.md, "Feedback". */
import type { FeedbackRound, Key, Response } from "../bundle/records";
import { isWithin } from "../days";
import { feedbackAspects, intensityOfForm, type InvolvementForm } from "../vocabulary";
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

interface Answered {
  response: Response;
  round: FeedbackRound;
}

/**
 * Organisations by the deepest form they experienced against the deepest they had wished for, each read from their
 * newest response that names any. Source: paragraph formGap.
 */
function computeFormGap(rounds: readonly FeedbackRound[]): Indicators["feedback"]["formGap"] {
  const answers = rounds.flatMap((round) => (round.responses ?? []).map((response) => ({ response, round })));
  const desired = newestDepths(answers, "desiredForms");
  const experienced = newestDepths(answers, "experiencedForms");
  const gap = { deeper: 0, as_wished: 0, lighter: 0 };
  for (const [organisation, wished] of desired) {
    const came = experienced.get(organisation);
    if (came === undefined) continue;
    if (came > wished) gap.deeper += 1;
    else if (came < wished) gap.lighter += 1;
    else gap.as_wished += 1;
  }
  return gap;
}

/** For each organisation, the highest intensity (1 to 5) among the forms of its newest response that names any. */
function newestDepths(answers: readonly Answered[], member: "desiredForms" | "experiencedForms"): Map<Key, number> {
  const newest = new Map<Key, Answered>();
  for (const answer of answers) {
    if (formsIn(answer, member).length === 0) continue;
    const known = newest.get(answer.response.organisation);
    if (known === undefined || isNewer(answer, known)) newest.set(answer.response.organisation, answer);
  }
  const depths = new Map<Key, number>();
  for (const [organisation, answer] of newest)
    depths.set(organisation, Math.max(...formsIn(answer, member).map((form) => intensityOfForm[form])));
  return depths;
}

function formsIn({ response }: Answered, member: "desiredForms" | "experiencedForms"): readonly InvolvementForm[] {
  return response[member] ?? [];
}

/** By day submitted, then key of the response, then day the round opened, then key of the round. */
function isNewer(a: Answered, b: Answered): boolean {
  const ranks = ({ response, round }: Answered) => [response.submittedOn, response.key, round.openedOn, round.key];
  const [ofA, ofB] = [ranks(a), ranks(b)];
  // Days and keys are ASCII, where the order of UTF-16 units is that of code points.
  for (const [i, rank] of ofA.entries()) if (rank !== ofB[i]) return rank > (ofB[i] ?? "");
  return false;
}
