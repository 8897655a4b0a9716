/** Reads the funders of a project, one row for each grant. */
import type { Grant } from "~/domain/bundle/records";
import { matchOrganisation } from "~/domain/match-organisation";
import type { TypedFields } from "~/domain/typed-entries";
import type { FormMessages } from "./form-messages";
import { missingOrganisation } from "./missing-organisation";
import type { KnownNames } from "./project-basics";
import { readAmount } from "./read-amount";

/** More grants than any project has. */
export const mostGrants = 20;
const largestAmount = 1_000_000_000;

/** How many rows stand in the form: those with anything in them, and at least one. */
export function countGrantRows(fields: TypedFields): number {
  const rows = fields.names.flatMap((name) => /^grants\.(\d+)\./.exec(name)?.[1] ?? []).map(Number);
  return Math.min(mostGrants, Math.max(0, ...rows) + 1);
}

/** Empty rows count for nothing; a programme says who the funder is. Faults are added to `errors`. */
export function readGrants(fields: TypedFields, known: KnownNames, errors: FormMessages): Grant[] {
  const grants: Grant[] = [];
  for (let row = 0; row < countGrantRows(fields); row += 1) {
    const at = (name: string) => `grants.${row}.${name}`;
    const typed = (name: string) => fields.one(at(name));
    if (!["programme", "funder", "reference", "amount"].some((name) => typed(name) !== "")) continue;
    const funder = readFunder(fields, known, { at, errors });
    const reference = typed("reference");
    if (reference.length > 300) errors[at("reference")] = "grantReferenceLong";
    const amount = typed("amount") === "" ? undefined : readAmount(typed("amount"));
    if (amount === null || (amount ?? 0) > largestAmount) errors[at("amount")] = "grantAmount";
    if (!funder) continue;
    if (grants.some((one) => one.funder === funder.funder && one.programme === funder.programme)) {
      errors[at(funder.programme ? "programme" : "funder")] = "sameGrant";
      continue;
    }
    grants.push({ ...funder, ...(reference && { reference }), ...(typeof amount === "number" && { amount }) });
  }
  return grants;
}

interface Row {
  at: (name: string) => string;
  errors: FormMessages;
}

function readFunder(
  fields: TypedFields,
  known: KnownNames,
  { at, errors }: Row,
): Pick<Grant, "funder" | "programme"> | null {
  const named = fields.one(at("programme"));
  const typed = fields.one(at("funder"));
  const programme = known.programmes.find(({ key }) => key === named);
  if (named !== "" && !programme) {
    errors[at("programme")] = "programmeGone";
    return null;
  }
  const match = matchOrganisation(known.organisations, typed, fields.one(at("funder.key")));
  if (programme && typed === "") return { funder: programme.funder, programme: programme.key };
  if (!("found" in match)) {
    errors[at("funder")] = missingOrganisation(typed, match.candidates, "grantFunder");
    return null;
  }
  if (programme && match.found.key !== programme.funder) {
    errors[at("funder")] = "grantProgrammeOfOther";
    return null;
  }
  return { funder: match.found.key, ...(programme && { programme: programme.key }) };
}
