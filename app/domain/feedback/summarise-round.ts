/** What came back in a round: by question, by aspect, and beside what came back before. For the project's own eyes. */
import type { FeedbackRound, Key } from "../bundle/records";
import { meanOf } from "../indicators/arithmetic";
import {
  type FeedbackAspect,
  feedbackAspects,
  type InvolvementForm,
  involvementForms,
  type Motivation,
  motivations,
  type RespondentRole,
} from "../vocabulary";
import { listTextQuestions } from "./round-screens";

export interface Spread {
  n: number;
  /** 1 to 5; null where nobody rated. */
  mean: number | null;
  /** How many gave each step, from 1 to 5. */
  steps: [number, number, number, number, number];
}

export interface Quote {
  /** Key of the response: for the server alone, since it names the organisation. */
  response: Key;
  role: RespondentRole | null;
  /** The organisation, where the respondent lets its name stand beside the words. */
  organisation: Key | null;
  text: string;
  share: boolean;
}

/** How many chose each of the answers to one question, in the order of the vocabulary; null where nobody said. */
export type Counts<T extends string> = { key: T; n: number }[] | null;

export interface RoundSummary {
  responses: number;
  answering: number;
  invited: number;
  ratings: Record<FeedbackAspect, Spread>;
  livedUp: Spread;
  /** How many chose each; null where nobody said. */
  choices: { motivation: Counts<Motivation>; desired: Counts<InvolvementForm>; experienced: Counts<InvolvementForm> };
  /** In the order in which the round asks; quotes by their words, so that their order tells nothing of who said them. */
  questions: { question: Key; quotes: Quote[] }[];
}

function spreadOf(given: readonly (number | undefined)[]): Spread {
  const ratings = given.filter((one) => one !== undefined);
  const steps: Spread["steps"] = [0, 0, 0, 0, 0];
  for (const rating of ratings) steps[rating - 1] = (steps[rating - 1] ?? 0) + 1;
  return { n: ratings.length, mean: meanOf(ratings), steps };
}

function countOf<T extends string>(keys: readonly T[], given: readonly (readonly T[] | undefined)[]): Counts<T> {
  const chosen = given.flatMap((one) => one ?? []);
  return chosen.length === 0 ? null : keys.map((key) => ({ key, n: chosen.filter((one) => one === key).length }));
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
    choices: {
      motivation: countOf<Motivation>(
        motivations,
        responses.map(({ motivation }) => motivation),
      ),
      desired: countOf<InvolvementForm>(
        involvementForms,
        responses.map(({ desiredForms }) => desiredForms),
      ),
      experienced: countOf<InvolvementForm>(
        involvementForms,
        responses.map(({ experiencedForms }) => experiencedForms),
      ),
    },
    questions: [...new Set([...asked, ...named])].flatMap((question) => {
      const quotes = responses.flatMap(({ key, organisation, showOrganisation, respondentRole, answers = [] }) =>
        answers
          .filter((answer) => answer.question === question)
          .map(({ text, share = false }) => ({
            response: key,
            // A role within a small company is as good as a name.
            organisation: showOrganisation ? organisation : null,
            role: showOrganisation ? (respondentRole ?? null) : null,
            text,
            share,
          })),
      );
      quotes.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
      return quotes.length === 0 ? [] : [{ question, quotes }];
    }),
  };
}
