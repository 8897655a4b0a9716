/** Figures on who took part. Source: docs/contract/INDICATORS.md, "Activities, participants, organisations". */
import { fields, type Field, type Industry, type SizeClass } from "../vocabulary";
import type { Key, Participant } from "../bundle/records";
import { ratioOf } from "./arithmetic";
import type { Indicators } from "./indicators";
import { getOrganisation, type Scope } from "./scope";
import { forEachKey, tally } from "./tally";

const smallAndMedium: readonly (SizeClass | undefined)[] = ["micro", "small", "medium"];

/** Persons by field of their organisation or the field stated; helixCoverage 0 to 1 in fifths. Source: lines participants.total to helixCoverage. */
export function computeParticipants(scope: Scope): Indicators["participants"] {
  const byField = forEachKey(fields, () => 0);
  const covered = new Set<Field>([getOrganisation(scope, scope.project.lead).field]);
  for (const { participants = [], brokers = [] } of scope.activities) {
    for (const participant of participants) byField[fieldOf(scope, participant)] += participant.count;
    for (const broker of brokers) covered.add(getOrganisation(scope, broker).field);
  }
  for (const field of fields) if (byField[field] > 0) covered.add(field);
  return {
    total: fields.reduce((sum, field) => sum + byField[field], 0),
    byField,
    helixCoverage: covered.size / fields.length,
  };
}

function fieldOf(scope: Scope, { organisation, field }: Participant): Field {
  if (organisation !== undefined) return getOrganisation(scope, organisation).field;
  if (field !== undefined) return field;
  throw new Error("A participant has neither organisation nor field.");
}

/** Distinct organisations among participants; smeShare 0 to 1, null where no company's size is known. Source: lines reached to intermediaries. */
export function computeOrganisations(scope: Scope): Indicators["organisations"] {
  const keys = new Set<Key>();
  for (const { participants = [] } of scope.activities)
    for (const { organisation } of participants) if (organisation !== undefined) keys.add(organisation);
  const reached = [...keys].map((key) => getOrganisation(scope, key));
  const byField = tally(fields, reached, (organisation) => organisation.field);
  const companies = reached.filter(({ field }) => field === "company");
  const smeCompanies = companies.filter(({ sizeClass }) => smallAndMedium.includes(sizeClass)).length;
  const sized = companies.filter(({ sizeClass }) => sizeClass !== undefined).length;
  const known = companies.flatMap(({ industry }) => industry ?? []);
  return {
    reached: reached.length,
    byField,
    companies: companies.length,
    smeCompanies,
    smeShare: ratioOf(smeCompanies, sized),
    industries: new Set<Industry>(known).size,
    intermediaries: byField.advisory + byField.social_partner,
  };
}
