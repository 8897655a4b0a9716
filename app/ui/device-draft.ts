/** What a device keeps of a half-filled form until the server has it, under the account that typed it. */
import type { KeptDraft } from "~/domain/kept-draft";
import type { TypedEntries } from "~/domain/typed-entries";

/** Null for a visitor. */
export const placeOnDevice = (draft: KeptDraft | null) => draft && `${draft.account} ${draft.form} ${draft.subject}`;

const keyOf = (place: string) => `vidensbro draft ${place}`;

/** A device without storage keeps nothing; the server still does. */
export function keepOnDevice(place: string, entries: TypedEntries): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify({ version: 1, entries }));
  } catch {
    // Full or forbidden.
  }
}

/** Null where there is nothing, or nothing that can be read. */
export function keptOnDevice(place: string): TypedEntries | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? "null") as { entries: TypedEntries } | null;
    return kept?.entries ?? null;
  } catch {
    return null;
  }
}

export function forgetOnDevice(place: string): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Nothing is kept there, then.
  }
}
