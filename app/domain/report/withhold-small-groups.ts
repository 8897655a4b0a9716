/** Takes means out of a report from which one person's rating could be worked out: of too few, or beside an earlier report. */
import type { Indicators, RatingSummary } from "../indicators/indicators";
import { type FeedbackAspect, feedbackAspects, indicatorsOfSection } from "../vocabulary";
import { fewestRatings, hasEnoughRatings } from "./enough-ratings";
import type { Report, ReportRound } from "./report";

/** What the same funder was told before. */
export interface FrozenRatings {
  from: string;
  to: string;
  feedback: Pick<Indicators["feedback"], "ratings" | "livedUp">;
  rounds: readonly Pick<ReportRound, "key" | "ratings">[];
}

/**
 * The report with means null, wherever they stand, that are of fewer than three ratings, or of fewer than three more or
 * less than the mean of the same ratings in a report that was frozen earlier: the difference would tell the new ones.
 */
export function withholdSmallGroups(report: Report, earlier: readonly FrozenRatings[] = []): Report {
  const { from, to } = report;
  const indicators = withheld(
    report.indicators,
    earlier.filter((one) => one.from <= to && one.to >= from),
  );
  const sections = report.sections.map((section) => {
    const figures = indicatorsOfSection[section.key].includes("feedback")
      ? { ...section.figures, feedback: indicators.feedback }
      : section.figures;
    if (section.key !== "facilitation") return { ...section, figures };
    return { ...section, figures, rounds: withheldRounds(section.rounds, earlier) };
  }) as Report["sections"];
  return { ...report, indicators, sections };
}

function mayBeShown(now: RatingSummary, before: readonly (RatingSummary | undefined)[]): boolean {
  return (
    hasEnoughRatings(now) &&
    before.every(
      (then) =>
        !then ||
        then.mean === null ||
        (then.n === now.n && then.mean === now.mean) ||
        Math.abs(now.n - then.n) >= fewestRatings,
    )
  );
}

function withheld(indicators: Indicators, earlier: readonly FrozenRatings[]): Indicators {
  const { feedback } = indicators;
  const keep = (now: RatingSummary, before: readonly RatingSummary[]) =>
    mayBeShown(now, before) ? now : { n: now.n, mean: null };
  const ratings = { ...feedback.ratings };
  for (const aspect of feedbackAspects)
    ratings[aspect] = keep(
      ratings[aspect],
      earlier.map((one) => one.feedback.ratings[aspect]),
    );
  const livedUp = keep(
    feedback.livedUp,
    earlier.map((one) => one.feedback.livedUp),
  );
  return { ...indicators, feedback: { ...feedback, ratings, livedUp } };
}

/** Where the mean of one round is withheld, no round shows its mean: the sum less the others would tell it. */
function withheldRounds(rounds: readonly ReportRound[], earlier: readonly FrozenRatings[]): ReportRound[] {
  const before = (key: string, aspect: FeedbackAspect) =>
    earlier.map((one) => one.rounds.find((round) => round.key === key)?.ratings[aspect]);
  const isOpen = (aspect: FeedbackAspect) =>
    rounds.every(
      ({ key, ratings }) => ratings[aspect].mean === null || mayBeShown(ratings[aspect], before(key, aspect)),
    );
  return rounds.map((round) => {
    const ratings = { ...round.ratings };
    for (const aspect of feedbackAspects) if (!isOpen(aspect)) ratings[aspect] = { n: ratings[aspect].n, mean: null };
    return { ...round, ratings };
  });
}
