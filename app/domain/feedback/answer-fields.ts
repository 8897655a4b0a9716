/** Names and limits of the fields in which companies answer. */
import type { Key } from "../bundle/records";
import type { FeedbackAspect } from "../vocabulary";

/** The longest free text, in UTF-16 code units as the browser counts them. */
export const longestAnswer = 10_000;

export const textField = (question: Key) => `text.${question}`;
/** The switch that shares a free text with the funder. */
export const shareField = (question: Key) => `share.${question}`;
export const ratingField = (aspect: FeedbackAspect) => `rating.${aspect}`;
