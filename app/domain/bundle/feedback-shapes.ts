/** Shapes of feedback rounds and what belongs to them. Source: docs/contract/bundle.schema.json. */
import { checkFeedbackRound } from "./check-feedback-round";
import { defaultShare, defaultShowOrganisation, defaultVisibility } from "./defaults";
import type { Answer, FeedbackRound, FollowUp, Response } from "./records";
import { day, flag, key, keyed, list, optional, record, reference, required, set, shapeOf, term, whole } from "./shape";
import { plainText, text } from "./shared-shapes";

const rating = optional(whole(1, 5));

const answerShape = shapeOf<Answer>({
  question: required(key),
  text: required(plainText),
  share: optional(flag, defaultShare),
});

const ratingsShape = shapeOf<NonNullable<Response["ratings"]>>({
  design: rating,
  progress: rating,
  dissemination: rating,
  goal_attainment: rating,
});

const responseShape = shapeOf<Response>({
  key: required(key),
  organisation: required(reference("organisation")),
  respondentRole: optional(term("respondentRole")),
  submittedOn: required(day),
  ratings: optional(record(ratingsShape)),
  motivation: optional(set(term("motivation"))),
  desiredForms: optional(set(term("involvementForm"))),
  experiencedForms: optional(set(term("involvementForm"))),
  livedUp: rating,
  answers: optional(list(record(answerShape), { apart: ["question"] })),
  showOrganisation: optional(flag, defaultShowOrganisation),
});

const followUpShape = shapeOf<FollowUp>({
  key: required(key),
  aspect: optional(term("feedbackAspect")),
  point: required(text),
  reply: optional(text),
  repliedOn: optional(day),
  visibility: optional(term("visibility"), defaultVisibility.followUp),
});

const questionShape = shapeOf<NonNullable<FeedbackRound["questions"]>[number]>({
  key: required(key),
  text: required(text),
});

export const feedbackRoundShape = shapeOf<FeedbackRound>(
  {
    key: required(key),
    kind: required(term("feedbackRoundKind")),
    title: required(text),
    openedOn: required(day),
    closesOn: optional(day),
    questions: optional(list(record(questionShape), { apart: ["key"], max: 3 })),
    invited: required(set(reference("organisation"))),
    responses: optional(keyed(responseShape, "submittedOn")),
    followUps: optional(keyed(followUpShape)),
  },
  { check: checkFeedbackRound },
);
