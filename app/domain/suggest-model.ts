/** Suggests one of the four models from five plain questions, and says why. This product's own reading of the models. */
import { type Model, models } from "./vocabulary";

/** What the project calls for comes first, what it leaves room for last. */
export const modelQuestions = ["need", "question", "translation", "time", "means"] as const;
export type ModelQuestion = (typeof modelQuestions)[number];

const wishes = ["need", "question", "translation"] as const satisfies readonly ModelQuestion[];
const limits = ["time", "means"] as const satisfies readonly ModelQuestion[];

/** Each question has four answers, named by the model that each belongs to, from linear to systemic. */
export type ModelAnswers = Partial<Record<ModelQuestion, Model>>;

export interface ModelReason {
  question: ModelQuestion;
  answer: Model;
  /** `fits` and `points`: the answer calls for the suggested model, or for another. `room` and `limit`: it allows it, or no more than that. */
  says: "fits" | "points" | "room" | "limit";
}

export interface ModelSuggestion {
  model: Model;
  /** What the project calls for, where less is suggested because time or means allow no more; otherwise null. */
  heldBackFrom: Model | null;
  reasons: ModelReason[];
}

const rank = (model: Model) => models.indexOf(model);

/**
 * The middle one of what the answers call for (the lighter of two in doubt), and no deeper than time and means allow.
 * Without wishes it is what they allow. Null where nothing is answered.
 */
export function suggestModel(answers: ModelAnswers): ModelSuggestion | null {
  const given = (questions: readonly ModelQuestion[]) => questions.flatMap((question) => answers[question] ?? []);
  const called = given(wishes)
    .map(rank)
    .sort((a, b) => a - b);
  const allowed = given(limits).map(rank);
  if (called.length === 0 && allowed.length === 0) return null;
  const most = Math.min(models.length - 1, ...allowed);
  const wanted = called[Math.floor((called.length - 1) / 2)] ?? most;
  const model = models[Math.min(wanted, most)] as Model;
  const says = (question: ModelQuestion, answer: Model): ModelReason["says"] => {
    if ((wishes as readonly ModelQuestion[]).includes(question)) return answer === model ? "fits" : "points";
    return wanted > most && rank(answer) === most ? "limit" : "room";
  };
  return {
    model,
    heldBackFrom: wanted > most ? (models[wanted] as Model) : null,
    reasons: modelQuestions.flatMap((question) => {
      const answer = answers[question];
      return answer ? [{ question, answer, says: says(question, answer) }] : [];
    }),
  };
}

/** The answers that stand in an address; what is no answer counts as not given. */
export function readModelAnswers(parameters: URLSearchParams): ModelAnswers {
  return Object.fromEntries(
    modelQuestions.flatMap((question) => {
      const answer = models.find((model) => model === parameters.get(question));
      return answer ? [[question, answer]] : [];
    }),
  );
}
