/** The organisation that somebody names in writing. */
import type { Key, Organisation } from "./bundle/records";
import { foldName } from "./find-duplicate-organisations";

type Named = Pick<Organisation, "name" | "cvr" | "pNumber"> & { key: Key; shortName?: string | null };

/** By CVR number, name or short name; a company before its workplaces. Null where none or several would do. */
export function findNamedOrganisation<T extends Named>(typed: string, known: readonly T[]): T | null {
  const number = typed.replaceAll(/[\s.]/g, "");
  const name = foldName(typed);
  const answers = known.filter(
    (one) =>
      (one.cvr !== undefined && one.cvr === number) ||
      (name !== "" && [one.name, one.shortName].some((words) => words && foldName(words) === name)),
  );
  const companies = answers.filter(({ pNumber }) => pNumber === undefined);
  const [first, ...others] = companies.length > 0 ? companies : answers;
  return first && others.length === 0 ? first : null;
}
