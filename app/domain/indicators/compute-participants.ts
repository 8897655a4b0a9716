/** Figures on who took part. Source: docs/contract/INDICATORS.md, "Activities, participants, organisations". */
import { type Field, fields, type Industry, type SizeClass } from "../vocabulary";
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
  return {
    total: fields.reduce((sum, field) => sum + byField[field], 0),
    byField,
    helixCoverage: coveredFields(scope).length / fields.length,
  };
}

/** The fields with a participant, a broker of the period's activities, or the lead organisation. Source: line helixCoverage. */
export function coveredFields(scope: Scope): Field[] {
  const covered = new Set<Field>(scope.attendances.map(({ field }) => field));
  covered.add(getOrganisation(scope, scope.project.lead).field);
  for (const broker of listBrokers(scope)) covered.add(getOrganisation(scope, broker).field);
  return fields.filter((field) => covered.has(field));
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
