/** Puts corrected words into a text that may stand in both languages. */
import type { Text } from "./bundle/records";

/** Puts the words into the member that the writer was shown: the own language, or the other where that was all. Without words that member goes; undefined where none is left. */
export function reword(before: Text | undefined, words: string, language: keyof Text): Text | undefined {
  const other = language === "da" ? "en" : "da";
  const shown = before && before[language] === undefined && before[other] !== undefined ? other : language;
  const text: Text = { ...before };
  if (words === "") delete text[shown];
  else text[shown] = words;
  return Object.keys(text).length === 0 ? undefined : text;
}
