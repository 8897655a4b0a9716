/** What came back in a round: by question, by aspect, and beside what came back before. For the project's own eyes. */
import type { FeedbackRound, Key } from "../bundle/records";
import { meanOf } from "../indicators/arithmetic";
import { type FeedbackAspect, feedbackAspects } from "../vocabulary";
import { listTextQuestions } from "./round-screens";

export interface Spread {
  n: number;
  /** 1 to 5; null where nobody rated. */
  mean: number | null;
  /** How many gave each step, from 1 to 5. */
  steps: [number, number, number, number, number];
}

export interface Quote {
  response: Key;
  /** The organisation, where the respondent lets its name stand beside the words. */
  organisation: Key | null;
  text: string;
  share: boolean;
}

export interface RoundSummary {
  responses: number;
  answering: number;
  invited: number;
  ratings: Record<FeedbackAspect, Spread>;
  livedUp: Spread;
  /** In the order in which the round asks. */
  questions: { question: Key; quotes: Quote[] }[];
}

function spreadOf(given: readonly (number | undefined)[]): Spread {
  const ratings = given.filter((one) => one !== undefined);
  const steps: Spread["steps"] = [0, 0, 0, 0, 0];
  for (const rating of ratings) steps[rating - 1] = (steps[rating - 1] ?? 0) + 1;
  return { n: ratings.length, mean: meanOf(ratings), steps };
}

export function summariseRound(round: FeedbackRound): RoundSummary {
  const responses = round.responses ?? [];
  const asked = listTextQuestions(round);
  const named = responses.flatMap(({ answers = [] }) => answers.map(({ question }) => question));
  return {
    responses: responses.length,
    answering: new Set(responses.map(({ organisation }) => organisation)).size,
    invited: round.invited.length,
    ratings: Object.fromEntries(
      feedbackAspects.map((aspect) => [aspect, spreadOf(responses.map(({ ratings }) => ratings?.[aspect]))]),
    ) as Record<FeedbackAspect, Spread>,
    livedUp: spreadOf(responses.map(({ livedUp }) => livedUp)),
    questions: [...new Set([...asked, ...named])].flatMap((question) => {
      const quotes = responses.flatMap(({ key, organisation, showOrganisation, answers = [] }) =>
        answers
          .filter((answer) => answer.question === question)
          .map(({ text, share = false }) => ({
            response: key,
            organisation: showOrganisation ? organisation : null,
            text,
            share,
          })),
      );
      return quotes.length === 0 ? [] : [{ question, quotes }];
    }),
  };
}
