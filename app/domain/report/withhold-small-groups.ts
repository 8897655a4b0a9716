/** Takes means of too few ratings out of a report's figures, so that what a funder gets lets nobody's rating be worked out. */
import type { Indicators } from "../indicators/indicators";
import { feedbackAspects, indicatorsOfSection } from "../vocabulary";
import { hasEnoughRatings } from "./enough-ratings";
import type { Report } from "./report";

/** The report with its means of fewer than three ratings null, wherever they stand. */
export function withholdSmallGroups(report: Report): Report {
  const indicators = withheld(report.indicators);
  const sections = report.sections.map((section) =>
    indicatorsOfSection[section.key].includes("feedback")
      ? { ...section, figures: { ...section.figures, feedback: indicators.feedback } }
      : section,
  ) as Report["sections"];
  return { ...report, indicators, sections };
}

function withheld(indicators: Indicators): Indicators {
  const { feedback } = indicators;
  const ratings = { ...feedback.ratings };
  for (const aspect of feedbackAspects)
    if (!hasEnoughRatings(ratings[aspect])) ratings[aspect] = { n: ratings[aspect].n, mean: null };
  const livedUp = hasEnoughRatings(feedback.livedUp) ? feedback.livedUp : { n: feedback.livedUp.n, mean: null };
  return { ...indicators, feedback: { ...feedback, ratings, livedUp } };
}
