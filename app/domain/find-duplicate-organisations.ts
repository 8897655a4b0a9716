/** Which known organisations a new one may already be: by its numbers for certain, by its name perhaps. */
import type { Key, Organisation } from "./bundle/records";
import { foldWords } from "./fold-words";

/** What tells one organisation from another. */
export type Identity = Pick<Organisation, "name" | "cvr" | "pNumber">;

export interface Duplicate {
  key: Key;
  /** `certain` leaves no choice: the number is given to one alone. */
  match: "certain" | "perhaps";
  by: "pNumber" | "cvr" | "name";
}

const companyForms = /(^|\s)(a\/s|a s|aps|i\/s|ivs|p\/s|k\/s|s\/i|amba|a\.m\.b\.a\.?|f\.m\.b\.a\.?|fmba|smba)(?=\s|$)/g;

/** A name as it is compared: folded, without company forms, marks and double spaces. */
export function foldName(name: string): string {
  return foldWords(name)
    .replaceAll(/[,;:()"'’»«]/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(companyForms, " ")
    .replaceAll("&", " og ")
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/**
 * The known organisations that the new one may be, certain ones first. One P-number, and one CVR number without a
 * P-number, belongs to one organisation; workplaces of one company share its CVR number and differ by P-number.
 */
export function findDuplicateOrganisations(fresh: Identity, known: readonly (Identity & { key: Key })[]): Duplicate[] {
  const found: Duplicate[] = [];
  const name = foldName(fresh.name);
  for (const one of known) {
    const { key } = one;
    if (fresh.pNumber !== undefined && fresh.pNumber === one.pNumber) {
      found.push({ key, match: "certain", by: "pNumber" });
    } else if (isSameCompany(fresh, one)) {
      found.push({ key, match: "certain", by: "cvr" });
    } else if (!areApart(fresh, one) && isNear(name, foldName(one.name))) {
      found.push({ key, match: "perhaps", by: "name" });
    }
  }
  const order = { certain: 0, perhaps: 1 };
  return found.sort((a, b) => order[a.match] - order[b.match]);
}

function isSameCompany(a: Identity, b: Identity): boolean {
  return a.cvr !== undefined && a.cvr === b.cvr && a.pNumber === undefined && b.pNumber === undefined;
}

/** Whether numbers prove that two organisations of like names are two: a workplace is not its company either. */
function areApart(a: Identity, b: Identity): boolean {
  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other;
  const workplaceOfOther = a.cvr !== undefined && a.cvr === b.cvr;
  return differ(a.cvr, b.cvr) || differ(a.pNumber, b.pNumber) || workplaceOfOther;
}

/** Folded names that are the same but for one slip in a short name and two in a longer one; numbers in them never slip. */
function isNear(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (a === b) return true;
  const numbers = (name: string) => name.match(/\d+/g)?.join(" ") ?? "";
  if (numbers(a) !== numbers(b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const most = shorter < 10 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && editDistance(a, b, most) <= most;
}

/** The fewest letters to add, drop or change; anything above `most` once it is passed. */
function editDistance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The company that a workplace hangs under: the one with its CVR number and no P-number; null where none is known. */
export function proposeParent(fresh: Omit<Identity, "name">, known: readonly (Identity & { key: Key })[]): Key | null {
  if (fresh.pNumber === undefined || fresh.cvr === undefined) return null;
  return known.find(({ cvr, pNumber }) => cvr === fresh.cvr && pNumber === undefined)?.key ?? null;
}
