/** A response as the form that it was given in, so that it can be changed. */
import type { Response } from "../bundle/records";
import type { FeedbackAspect } from "../vocabulary";
import { ratingField, shareField, textField } from "./answer-fields";

/** Every field by its name; fields that were left empty are not there. */
export function refillAnswer(response: Response): Record<string, string[]> {
  const filled: Record<string, string[]> = {};
  for (const [aspect, rating] of Object.entries(response.ratings ?? {}))
    filled[ratingField(aspect as FeedbackAspect)] = [String(rating)];
  if (response.livedUp !== undefined) filled.livedUp = [String(response.livedUp)];
  if (response.motivation) filled.motivation = response.motivation;
  if (response.desiredForms) filled.desiredForms = response.desiredForms;
  if (response.experiencedForms) filled.experiencedForms = response.experiencedForms;
  if (response.respondentRole) filled.respondentRole = [response.respondentRole];
  if (response.showOrganisation) filled.showOrganisation = ["yes"];
  for (const { question, text, share } of response.answers ?? []) {
    filled[textField(question)] = [text];
    if (share) filled[shareField(question)] = ["yes"];
  }
  return filled;
}
