/** What the holder of a feedback link may do on a day: answer until the round closes, read long after. */
import type { Day } from "../bundle/records";
import { addMonthsClamped } from "../days";
import { isAnswering, type RoundState } from "./is-answering";

/** Months after the project's end in which a link still shows what was answered and replied. */
export const monthsToRead = 24;

export interface LinkFacts extends RoundState {
  revoked: boolean;
  projectEndDate: Day;
  projectArchived: boolean;
}

export type LinkVerdict = "answer" | "read" | "nothing";

export function judgeLink({ revoked, projectEndDate, projectArchived, ...round }: LinkFacts, today: Day): LinkVerdict {
  if (revoked || today > addMonthsClamped(projectEndDate, monthsToRead)) return "nothing";
  return !projectArchived && isAnswering(round, today) ? "answer" : "read";
}
