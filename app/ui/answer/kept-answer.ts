/** Half-filled answers on the respondent's own device, by the number of the link; a browser that refuses keeps nothing. */
import type { Filled } from "./filled";

export interface KeptAnswer {
  screen: number;
  filled: Filled;
  /** What had been answered when it was kept, as JSON: an answer that was sent since, from anywhere, counts over it. */
  before: string;
}

const placeOf = (linkId: number) => `answer.${linkId}`;

export function keepAnswer(linkId: number, kept: KeptAnswer): void {
  try {
    localStorage.setItem(placeOf(linkId), JSON.stringify(kept));
  } catch {
    // Private windows and full devices keep nothing; the answer can still be sent.
  }
}

export function recallAnswer(linkId: number, before: string): KeptAnswer | null {
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(linkId)) ?? "null") as KeptAnswer | null;
    return kept?.before === before && typeof kept.screen === "number" && typeof kept.filled === "object" ? kept : null;
  } catch {
    return null;
  }
}

export function forgetAnswer(linkId: number): void {
  try {
    localStorage.removeItem(placeOf(linkId));
  } catch {
    // Nothing was kept.
  }
}
