/** What a respondent filled in, as the record of the exchange format; empty answers are left out. */
import type { Answer, FeedbackRound, Response } from "../bundle/records";
import {
  type InvolvementForm,
  involvementForms,
  type Motivation,
  motivations,
  type RespondentRole,
  respondentRoles,
} from "../vocabulary";
import { longestAnswer, ratingField, shareField, textField } from "./answer-fields";
import { listScreens, listTextQuestions, type RoundField } from "./round-screens";

/** What a form posts: every value of every field by its name. */
export interface FilledForm {
  one(name: string): string;
  many(name: string): string[];
}

export interface AnswerFault {
  field: string;
  code: "too-long" | "not-offered" | "nothing-answered";
}

export type ResponseContent = Omit<Response, "key" | "organisation" | "submittedOn">;

function readScale(value: string): number | null | undefined {
  if (value === "") return undefined;
  return /^[1-5]$/.test(value) ? Number(value) : null;
}

function readKeys<T extends string>(values: readonly string[], keys: readonly T[]): T[] | null {
  return values.every((value) => (keys as readonly string[]).includes(value))
    ? keys.filter((key) => values.includes(key))
    : null;
}

/** The content of a response to the round, or every fault in it. A response says at least something. */
export function readResponse(
  round: Pick<FeedbackRound, "kind" | "questions">,
  form: FilledForm,
): { ok: true; content: ResponseContent } | { ok: false; faults: AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const fault = (field: string, code: AnswerFault["code"]) => void faults.push({ field, code });
  const content: ResponseContent = {};
  for (const field of listScreens(round).flat()) {
    switch (field.type) {
      case "rating": {
        const rating = readScale(form.one(ratingField(field.aspect)));
        if (rating === null) fault(ratingField(field.aspect), "not-offered");
        else if (rating !== undefined) content.ratings = { ...content.ratings, [field.aspect]: rating };
        break;
      }
      case "lived-up": {
        const rating = readScale(form.one("livedUp"));
        if (rating === null) fault("livedUp", "not-offered");
        else if (rating !== undefined) content.livedUp = rating;
        break;
      }
      case "motivation": {
        const chosen = readKeys<Motivation>(form.many("motivation"), motivations);
        if (chosen === null) fault("motivation", "not-offered");
        else if (chosen.length > 0) content.motivation = chosen;
        break;
      }
      case "forms": {
        const member = field.wish === "desired" ? "desiredForms" : "experiencedForms";
        const chosen = readKeys<InvolvementForm>(form.many(member), involvementForms);
        if (chosen === null) fault(member, "not-offered");
        else if (chosen.length > 0) content[member] = chosen;
        break;
      }
      case "role": {
        const role = form.one("respondentRole");
        const found = respondentRoles.find((one): one is RespondentRole => one === role);
        if (role !== "" && !found) fault("respondentRole", "not-offered");
        else if (found) content.respondentRole = found;
        break;
      }
      case "show-organisation":
        content.showOrganisation = form.one("showOrganisation") === "yes";
        break;
      case "text":
        break;
    }
  }
  const answers = listTextQuestions(round).flatMap((question): Answer[] => {
    const text = form.one(textField(question)).trim();
    if (text.length > longestAnswer) fault(textField(question), "too-long");
    return text === "" ? [] : [{ question, text, share: form.one(shareField(question)) === "yes" }];
  });
  if (answers.length > 0) content.answers = answers;
  if (faults.length === 0 && !saysSomething(content)) fault("form", "nothing-answered");
  return faults.length === 0 ? { ok: true, content } : { ok: false, faults };
}

function saysSomething({ ratings, livedUp, motivation, desiredForms, experiencedForms, answers }: ResponseContent) {
  return [ratings, livedUp, motivation, desiredForms, experiencedForms, answers].some((one) => one !== undefined);
}

/** The screen, from 0, on which a field stands; the last for what concerns no single field. */
export function screenOf(round: Pick<FeedbackRound, "kind" | "questions">, name: string): number {
  const screens = listScreens(round);
  const at = screens.findIndex((screen) => screen.some((field) => namesOf(field).includes(name)));
  return at === -1 ? screens.length - 1 : at;
}

/** The names that a field posts. */
export function namesOf(field: RoundField): string[] {
  switch (field.type) {
    case "rating":
      return [ratingField(field.aspect), textField(field.aspect), shareField(field.aspect)];
    case "lived-up":
      return ["livedUp"];
    case "motivation":
      return ["motivation"];
    case "forms":
      return [field.wish === "desired" ? "desiredForms" : "experiencedForms"];
    case "text":
      return [textField(field.question), shareField(field.question)];
    case "role":
      return ["respondentRole"];
    case "show-organisation":
      return ["showOrganisation"];
  }
}
