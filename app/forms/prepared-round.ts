/** The form in which a lead prepares a round: from its fields to the round, and from a kept round to its fields. */
import type { Day, Text } from "~/domain/bundle/records";
import { isDay } from "~/domain/days";
import { mostQuestions, type PreparedRound } from "~/domain/feedback/prepared-round";
import { type FeedbackRoundKind, feedbackRoundKinds } from "~/domain/vocabulary";
import { readDayParts } from "./activity-entry";

export interface PreparedRoundFaults {
  /** Field name to message key. */
  errors: Record<string, string>;
}

const longestTitle = 200;
const longestQuestion = 500;

const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value.trim() : "");

function readText(form: FormData, name: string): Text {
  const da = textOf(form.get(`${name}.da`));
  const en = textOf(form.get(`${name}.en`));
  return { ...(da === "" ? {} : { da }), ...(en === "" ? {} : { en }) };
}

const isEmpty = ({ da, en }: Text) => da === undefined && en === undefined;

/**
 * The round as far as it is filled in: it may be kept unfinished, so only what cannot be kept is a fault. `contacts`
 * are those of the project who may be asked.
 */
export function readPreparedRound(
  form: FormData,
  contacts: readonly { id: number; language: "da" | "en" }[],
): { ok: true; round: PreparedRound } | ({ ok: false } & PreparedRoundFaults) {
  const errors: Record<string, string> = {};
  const kind = feedbackRoundKinds.find((one): one is FeedbackRoundKind => one === form.get("kind"));
  if (!kind) errors.kind = "roundKind";
  const title = readText(form, "title");
  if ([title.da, title.en].some((words) => words && words.length > longestTitle)) errors["title.da"] = "roundTitleLong";
  const dayOf = (name: string): Day | null => {
    const day = readDayParts(form, name);
    const typed = ["day", "month", "year"].some((part) => textOf(form.get(`${name}.${part}`)) !== "");
    if (typed && (day === null || !isDay(day))) errors[name] = "day";
    return day;
  };
  const closesOn = dayOf("closesOn");
  const reminders = [dayOf("reminder.0"), dayOf("reminder.1")].filter((day) => day !== null);
  const questions = Array.from({ length: mostQuestions }, (_, i) => {
    const question = readText(form, `question.${i}`);
    if ([question.da, question.en].some((words) => words && words.length > longestQuestion))
      errors[`question.${i}.da`] = "roundQuestionLong";
    return question;
  }).filter((question) => !isEmpty(question));
  const chosen = new Set(form.getAll("contact"));
  const asked = contacts
    .filter(({ id }) => chosen.has(String(id)))
    .map(({ id, language }) => {
      const wanted = form.get(`language.${id}`);
      return { id, language: wanted === "da" || wanted === "en" ? wanted : language };
    });
  if (!kind || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, round: { kind, title, closesOn, questions, reminders, contacts: asked } };
}
