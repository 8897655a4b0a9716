/** What the holder of a feedback link may do on a day: answer until the round closes, read long after. */
import type { Day } from "../bundle/records";
import { addMonthsClamped } from "../days";

/** Months after the project's end in which a link still shows what was answered and replied. */
export const monthsToRead = 24;

export interface LinkFacts {
  revoked: boolean;
  /** The round was closed by hand. */
  closed: boolean;
  closesOn?: Day;
  projectEndDate: Day;
  projectArchived: boolean;
}

export type LinkVerdict = "answer" | "read" | "nothing";

/** The closing day itself still counts. */
export function judgeLink(
  { revoked, closed, closesOn, projectEndDate, projectArchived }: LinkFacts,
  today: Day,
): LinkVerdict {
  if (revoked || today > addMonthsClamped(projectEndDate, monthsToRead)) return "nothing";
  const open = !closed && !projectArchived && (closesOn === undefined || today <= closesOn);
  return open ? "answer" : "read";
}
