/** A round as a lead prepares it, and whether it may be sent. */
import type { Day, Text } from "../bundle/records";
import { isDay } from "../days";
import type { FeedbackRoundKind } from "../vocabulary";
import { checkReminders } from "./propose-reminders";

export interface PreparedRound {
  kind: FeedbackRoundKind;
  title: Text;
  closesOn: Day | null;
  /** At most three of the round's own. */
  questions: Text[];
  reminders: Day[];
  /** Ids of the contacts who are asked, each in the language of the link. */
  contacts: { id: number; language: "da" | "en" }[];
}

export const mostQuestions = 3;

export type SendingFault =
  "no-title" | "no-closing" | "closing-passed" | "no-contacts" | "too-many-questions" | "empty-question" | "reminders";

const isEmpty = ({ da = "", en = "" }: Text) => da.trim() === "" && en.trim() === "";

/** Everything that keeps a round from being sent today. */
export function checkPreparedRound(
  { title, closesOn, questions, reminders, contacts }: PreparedRound,
  today: Day,
): SendingFault[] {
  const faults: SendingFault[] = [];
  if (isEmpty(title)) faults.push("no-title");
  if (closesOn === null || !isDay(closesOn)) faults.push("no-closing");
  else if (closesOn < today) faults.push("closing-passed");
  else if (checkReminders(reminders, { sentOn: today, closesOn }) !== null) faults.push("reminders");
  if (questions.length > mostQuestions) faults.push("too-many-questions");
  if (questions.some(isEmpty)) faults.push("empty-question");
  if (contacts.length === 0) faults.push("no-contacts");
  return faults;
}
