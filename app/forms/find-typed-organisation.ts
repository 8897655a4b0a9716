/** Which organisations somebody means by typing a name or a part of it. */
import type { Key } from "~/domain/bundle/records";
import { foldWords, holdsWords } from "~/domain/fold-words";

export interface Nameable {
  key: Key;
  name: string;
}

/** The one of exactly that name, or all whose names hold every word that was typed. */
export function findTypedOrganisation<T extends Nameable>(typed: string, organisations: readonly T[]): T[] {
  const wanted = foldWords(typed.trim());
  const exact = organisations.filter(({ name }) => foldWords(name) === wanted);
  return exact.length > 0 ? exact : organisations.filter(({ name }) => holdsWords(name, wanted));
}
