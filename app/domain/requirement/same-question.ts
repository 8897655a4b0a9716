/** Whether an answer that was given to one funder's question fits another's. */
import { foldWords } from "../fold-words";
import type { Question } from "./requirement-content";

/** The same kind, the same words in a language that both have, and for a choice the same choices. */
export function isSameQuestion(a: Question, b: Question): boolean {
  if (a.kind !== b.kind || !sharesWords(a.text, b.text)) return false;
  if (a.kind !== "choice") return true;
  const [ofA, ofB] = [a.choices ?? [], b.choices ?? []];
  return ofA.length === ofB.length && ofA.every((choice) => ofB.some((other) => sharesWords(choice.text, other.text)));
}

/** The key in `b` of the choice that says the same, or null. */
export function sameChoice(a: Question, b: Question, key: string): string | null {
  const chosen = a.choices?.find((choice) => choice.key === key);
  return (chosen && b.choices?.find((choice) => sharesWords(chosen.text, choice.text))?.key) ?? null;
}

function sharesWords(a: Question["text"], b: Question["text"]): boolean {
  return (["da", "en"] as const).some((language) => {
    const [inA, inB] = [a[language], b[language]];
    return inA !== undefined && inB !== undefined && plain(inA) === plain(inB);
  });
}

/** Letters and digits alone: a question mark or a double space makes no other question. */
function plain(words: string): string {
  return foldWords(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
