/** How many ratings a mean needs before it is shown: of one or two, each rater could work out the other. */
import type { RatingSummary } from "../indicators/indicators";

export const fewestRatings = 3;

export function hasEnoughRatings({ n }: RatingSummary): boolean {
  return n >= fewestRatings;
}
