/** What companies said and what the project answered; words only where the company shares them, ratings only in sum. */
import type { FeedbackRound, Response } from "../bundle/records";
import { isWithin } from "../days";
import { computeFeedback } from "../indicators/compute-feedback";
import { getOrganisation, scopeOf } from "../indicators/scope";
import { feedbackAspects, feedbackQuestions, type FeedbackAspect } from "../vocabulary";
import { hasEnoughRatings } from "./enough-ratings";
import type { ReportQuote, ReportRound } from "./report";
import { byKey, type ReportScope } from "./report-scope";
import { listShown } from "./shown";

export function buildRounds(scope: ReportScope): ReportRound[] {
  const rounds = (scope.project.feedbackRounds ?? [])
    .filter(({ openedOn }) => isWithin(openedOn, scope))
    .sort((a, b) => (a.openedOn === b.openedOn ? byKey(a, b) : a.openedOn < b.openedOn ? -1 : 1))
    .map((round) => presentRound(scope, round));
  return withholdSmallRounds(rounds);
}

function presentRound(scope: ReportScope, round: FeedbackRound): ReportRound {
  const { invited, answering, responses, ratings } = computeFeedback(
    scopeOf({ ...scope, project: { ...scope.project, feedbackRounds: [round] } }, scope),
  );
  const answers = (round.responses ?? []).flatMap((response) => response.answers ?? []);
  const quotes = (round.responses ?? []).flatMap((response) => quotesOf(scope, round, response));
  return {
    key: round.key,
    kind: round.kind,
    title: round.title,
    openedOn: round.openedOn,
    closesOn: round.closesOn,
    invited,
    answering,
    responses,
    ratings,
    quotes: sortQuotes(round, quotes),
    notShared: answers.length - quotes.length,
    followUps: listShown(
      "followUp",
      [...(round.followUps ?? [])].sort(byKey),
      ({ key, aspect, point, reply, repliedOn }) => ({ key, aspect, point, reply, repliedOn }),
    ),
  };
}

function quotesOf(scope: ReportScope, round: FeedbackRound, response: Response): ReportQuote[] {
  const organisation =
    response.showOrganisation === true ? getOrganisation(scope, response.organisation).name : undefined;
  return (response.answers ?? [])
    .filter(({ share }) => share === true)
    .map(({ question, text }) => ({
      question,
      questionText: round.questions?.find(({ key }) => key === question)?.text,
      text,
      organisation,
    }));
}

/** By question, then by the words themselves: the order of answering would tell which words belong to one person. */
function sortQuotes(round: FeedbackRound, quotes: readonly ReportQuote[]): ReportQuote[] {
  const order = [...feedbackQuestions, ...(round.questions ?? []).map(({ key }) => key)];
  const rank = ({ question }: ReportQuote) => order.indexOf(question);
  const compare = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);
  return [...quotes].sort(
    (a, b) => rank(a) - rank(b) || compare(a.text, b.text) || compare(a.organisation, b.organisation),
  );
}

/** Where one round has too few ratings of an aspect, no round shows its mean: the sum less the others would tell it. */
function withholdSmallRounds(rounds: readonly ReportRound[]): ReportRound[] {
  const isOpen = (aspect: FeedbackAspect) =>
    rounds.every(({ ratings }) => ratings[aspect].n === 0 || hasEnoughRatings(ratings[aspect]));
  return rounds.map((round) => {
    const ratings = { ...round.ratings };
    for (const aspect of feedbackAspects) if (!isOpen(aspect)) ratings[aspect] = { n: ratings[aspect].n, mean: null };
    return { ...round, ratings };
  });
}
