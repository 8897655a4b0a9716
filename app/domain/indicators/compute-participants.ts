/** Figures on who took part. Source: docs/contract/INDICATORS.md, "Activities, participants, organisations". */
import { fields, type Industry, type SizeClass } from "../vocabulary";
import type { Organisation } from "../bundle/records";
import { ratioOf } from "./arithmetic";
import { listBrokers } from "./list-brokers";
import type { Indicators } from "./indicators";
import { getOrganisation, type Scope } from "./scope";
import { tally } from "./tally";

const smallAndMedium: readonly (SizeClass | undefined)[] = ["micro", "small", "medium"];

/** Persons by field of their organisation or the field stated; helixCoverage 0 to 1 in fifths. Source: lines participants.total to helixCoverage. */
export function computeParticipants(scope: Scope): Indicators["participants"] {
  const byField = tally(
    fields,
    scope.attendances,
    ({ field }) => field,
    ({ count }) => count,
  );
  const covered = new Set(fields.filter((field) => byField[field] > 0));
  covered.add(getOrganisation(scope, scope.project.lead).field);
  for (const broker of listBrokers(scope)) covered.add(getOrganisation(scope, broker).field);
  return {
    total: fields.reduce((sum, field) => sum + byField[field], 0),
    byField,
    helixCoverage: covered.size / fields.length,
  };
}

/** Distinct organisations among participants; smeShare 0 to 1, null where no company's size is known. Source: lines reached to intermediaries. */
export function computeOrganisations({ attendances }: Scope): Indicators["organisations"] {
  const distinct = new Set<Organisation>();
  for (const { organisation } of attendances) if (organisation !== null) distinct.add(organisation);
  const reached = [...distinct];
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
