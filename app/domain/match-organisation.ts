/** Finds the organisation that somebody means by what was typed: its name, short name, CVR number or key. */
import type { Key, Organisation } from "./bundle/records";
import { foldWords, holdsWords } from "./fold-words";

type Named = Pick<Organisation, "key" | "name" | "shortName" | "cvr">;

export type OrganisationMatch<O> =
  /** One is meant beyond doubt. */
  | { found: O }
  /** Several may be meant; the likeliest first, and no more than fit on a page. */
  | { candidates: O[] };

const mostCandidates = 12;

/** A whole name wins over a part of one. `chosen` is a key picked among the candidates of the same text. */
export function matchOrganisation<O extends Named>(
  organisations: readonly O[],
  typed: string,
  chosen?: Key,
): OrganisationMatch<O> {
  const text = foldWords(typed.trim());
  if (text === "") return { candidates: [] };
  const whole = organisations.filter(({ key, name, shortName, cvr }) =>
    [key, name, shortName, cvr].some((one) => one !== undefined && foldWords(one) === text),
  );
  if (whole.length === 1) return { found: whole[0] as O };
  const parts =
    whole.length > 0
      ? whole
      : organisations.filter(({ name, shortName, cvr }) => holdsWords([name, shortName, cvr].join(" "), typed.trim()));
  const picked = parts.find(({ key }) => key === chosen);
  return picked ? { found: picked } : { candidates: parts.slice(0, mostCandidates) };
}
