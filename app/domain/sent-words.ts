/** A form that was sent without a valid session or token, on its way back to who typed it; the server keeps nothing of it. */

export interface SentWords {
  kind: "sent-words";
  /** Nobody is signed in any more, or the page does not carry the token that the browser holds now. */
  why: "signed-out" | "stale";
  /** Of the visitor. */
  language: string;
  /** Where the form was sent, and is sent again. */
  address: string;
  /** Empty where there is nothing to hand back. */
  fields: [name: string, value: string][];
  /** That the form carries when it is sent again. */
  token: string;
}

/** A field that a page's script adds to a form whose draft the device keeps: after sign-in it is there again. */
export const keptOnDevice = "keptOnDevice";

/** Whether the data of an error page are such a form. */
export function isSentWords(value: unknown): value is SentWords {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "sent-words";
}

/** What cost somebody words: values of more than one word, as they were typed. Keys, days and choices have none. */
export function wordsIn(fields: SentWords["fields"]): string[] {
  return fields.map(([, value]) => value.trim()).filter((value) => /\S\s+\S/.test(value));
}
