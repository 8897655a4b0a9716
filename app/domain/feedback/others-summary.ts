/** The ratings of the others in a round, shown to a respondent only where there are enough of them to hide in. */
import type { Response } from "../bundle/records";
import { meanOf } from "../indicators/arithmetic";
import { type FeedbackAspect, feedbackAspects } from "../vocabulary";

/** The fewest other answers of which a respondent is shown a summary. */
export const fewestOthers = 5;

export interface OthersSummary {
  /** How many others answered. */
  n: number;
  /** Mean rating, 1 to 5, of each aspect that enough of them rated. */
  ratings: { aspect: FeedbackAspect; n: number; mean: number }[];
  /** Whether it lived up to what they hoped for, 1 to 5; null where too few have said. */
  livedUp: { n: number; mean: number } | null;
}

/**
 * Null where fewer than five others have answered. Of each aspect only from five ratings: one fewer and the last to
 * rate could be told from the change.
 */
export function summariseOthers(responses: readonly Response[], ownKey: string | null): OthersSummary | null {
  const others = responses.filter(({ key }) => key !== ownKey);
  if (others.length < fewestOthers) return null;
  const ratings = feedbackAspects.flatMap((aspect) => {
    const summary = summarise(others.flatMap((one) => one.ratings?.[aspect] ?? []));
    return summary ? [{ aspect, ...summary }] : [];
  });
  return { n: others.length, ratings, livedUp: summarise(others.flatMap((one) => one.livedUp ?? [])) };
}

function summarise(given: readonly number[]): { n: number; mean: number } | null {
  const mean = meanOf(given);
  return given.length < fewestOthers || mean === null ? null : { n: given.length, mean };
}
