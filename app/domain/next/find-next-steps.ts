/** The one list of what a project may be missing, what presses most first. */
import type { ProjectFacts } from "../indicators/facts";
import { findDepartures } from "./find-departures";
import { findFeedbackHints } from "./find-feedback-hints";
import { findModelHints } from "./find-model-hints";
import { findMomentHints } from "./find-moment-hints";
import { findNeedHints } from "./find-need-hints";
import { findPlanHints } from "./find-plan-hints";
import { findReachHints } from "./find-reach-hints";
import { findReportHints } from "./find-report-hints";
import { findSilence } from "./find-silence";
import { type Hint, hintKinds, urgencies } from "./hint";
import { hintGroundOf, type HintSources } from "./hint-ground";

export interface NextSteps {
  open: Hint[];
  /** Those put aside that would still be open. */
  dismissed: Hint[];
}

interface Sources extends HintSources {
  /** Ids of hints that somebody put aside. */
  dismissed: ReadonlySet<string>;
}

/** Nothing is missing from a project that is over and reported; a hint goes by itself when what it asks for is there. */
export function findNextSteps(facts: ProjectFacts, { dismissed, ...sources }: Sources): NextSteps {
  const hints = findHints(facts, sources);
  return {
    open: hints.filter(({ id }) => !dismissed.has(id)),
    dismissed: hints.filter(({ id }) => dismissed.has(id)),
  };
}

/** Every hint, put aside or not, in their order. */
export function findHints(facts: ProjectFacts, sources: HintSources): Hint[] {
  const ground = hintGroundOf(facts, sources);
  return [
    ...findReportHints(ground),
    ...findSilence(ground),
    ...findDepartures(ground),
    ...findMomentHints(ground),
    ...findFeedbackHints(ground),
    ...findNeedHints(ground),
    ...findPlanHints(ground),
    ...findModelHints(ground),
    ...findReachHints(ground),
  ].sort(byUrgency);
}

/** For sorting hints, of one project or of several: urgency, then kind, then day. */
export function byUrgency(a: Hint, b: Hint): number {
  const ranks = (hint: Hint) => [urgencies.indexOf(hint.urgency), hintKinds.indexOf(hint.kind)] as const;
  const [[urgencyA, kindA], [urgencyB, kindB]] = [ranks(a), ranks(b)];
  return urgencyA - urgencyB || kindA - kindB || compare(a.day, b.day) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
