/** Finds the organisation that a cell means among those that are known. */
import type { Key, Organisation } from "../bundle/records";
import { foldWords } from "../fold-words";

export type Known = Pick<Organisation, "key" | "name" | "shortName" | "cvr" | "pNumber" | "parent">;

export type Match = { key: Key } | "ambiguous" | null;

export interface OrganisationIndex {
  /** By production-unit number, CVR number, key, exact name, and name without what people write differently. */
  find: (text: string) => Match;
  add: (organisation: Known) => void;
}

/** A name without case, accents, signs and the form of the company. */
export function foldName(name: string): string {
  return foldWords(name.normalize("NFC"))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/ (a s|as|aps|i s|ivs|k s|p s|amba|ltd|gmbh|inc)$/, "");
}

export function indexOrganisations(organisations: readonly Known[]): OrganisationIndex {
  const byNumber = new Map<string, Known[]>();
  const byName = new Map<string, Known[]>();
  const byFolded = new Map<string, Known[]>();
  const put = (map: Map<string, Known[]>, value: string | undefined, organisation: Known) => {
    if (!value) return;
    const there = map.get(value);
    if (!there) map.set(value, [organisation]);
    else if (!there.includes(organisation)) there.push(organisation);
  };
  const add = (one: Known) => {
    put(byNumber, one.pNumber, one);
    put(byNumber, one.cvr, one);
    put(byName, one.key, one);
    put(byName, one.name, one);
    put(byName, one.shortName, one);
    put(byFolded, foldName(one.name), one);
    put(byFolded, one.shortName && foldName(one.shortName), one);
  };
  for (const one of organisations) add(one);
  return {
    add,
    find(text) {
      const name = text.trim();
      const number = /^(?:cvr|p)?[\s.:-]*(?:nr|nummer|number)?[\s.:-]*((?:\d ?){8}(?:\d ?\d)?)$/i
        .exec(name)?.[1]
        ?.replaceAll(" ", "");
      if (number) return choose(byNumber.get(number));
      return choose(byName.get(name)) ?? choose(byFolded.get(foldName(name)));
    },
  };
}

/** Workplaces of one company share its number: where the company itself is among them, it is the one that is meant. */
function choose(found: readonly Known[] | undefined): Match {
  const [first, ...more] = found ?? [];
  if (!first) return null;
  if (more.length === 0) return { key: first.key };
  const heads = (found ?? []).filter(({ parent, pNumber }) => !parent && !pNumber);
  return heads.length === 1 && heads[0] ? { key: heads[0].key } : "ambiguous";
}
