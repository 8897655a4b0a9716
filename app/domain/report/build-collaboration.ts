/** Who a project reaches, how companies are involved against what was agreed, and who builds the bridges. */
import { defaultParticipation } from "../bundle/defaults";
import type { Activity, Key } from "../bundle/records";
import { type Company, mapCompanies, momentsIn } from "../indicators/compute-involvement";
import { coveredFields } from "../indicators/compute-participants";
import type { Indicators } from "../indicators/indicators";
import { getOrganisation, scopeOf } from "../indicators/scope";
import { fields, involvementForms, moments } from "../vocabulary";
import type { CollaborationSection, NamedOrganisation, ShownList } from "./report";
import type { CompanyForm, CompanyInvolvement, ReachedOrganisation, ReportBroker } from "./report-collaboration";
import { byKey, nameOrganisation, type ReportScope } from "./report-scope";

type Lists = Omit<CollaborationSection, "key" | "figures">;

/** Names and parts come from activities that may be read; those known only from others are counted, not named. */
export function buildCollaboration(scope: ReportScope, indicators: Indicators): Lists {
  const organisations = listReached(scope);
  const brokers = listBrokers(scope);
  return {
    coveredFields: coveredFields(scope),
    organisations: { items: organisations, notShown: indicators.organisations.reached - organisations.length },
    stakeholders: (scope.project.stakeholders ?? []).map((key) => nameOrganisation(scope, key)).sort(byFieldThenKey),
    companies: listCompanies(scope),
    brokers: { items: brokers, notShown: indicators.brokers.organisations - brokers.length },
  };
}

function byFieldThenKey(a: NamedOrganisation, b: NamedOrganisation): number {
  return fields.indexOf(a.field) - fields.indexOf(b.field) || byKey(a, b);
}

function listReached(scope: ReportScope): ReachedOrganisation[] {
  const reached = new Map<Key, ReachedOrganisation>();
  for (const { participants = [] } of scope.shownActivities) {
    for (const key of organisationsIn(participants)) {
      const known = reached.get(key) ?? { ...nameOrganisation(scope, key), activities: 0, participants: 0 };
      known.activities += 1;
      reached.set(key, known);
    }
    for (const { organisation, count } of participants) {
      const known = organisation === undefined ? undefined : reached.get(organisation);
      if (known) known.participants += count;
    }
  }
  return [...reached.values()].sort(byFieldThenKey);
}

function organisationsIn(participants: NonNullable<Activity["participants"]>): Set<Key> {
  const keys = new Set<Key>();
  for (const { organisation } of participants) if (organisation !== undefined) keys.add(organisation);
  return keys;
}

function listBrokers(scope: ReportScope): ReportBroker[] {
  const brokers = new Map<Key, ReportBroker>();
  for (const activity of scope.shownActivities)
    for (const key of new Set(activity.brokers)) {
      const known = brokers.get(key) ?? { ...nameOrganisation(scope, key), activities: 0 };
      brokers.set(key, { ...known, activities: known.activities + 1 });
    }
  return [...brokers.values()].sort(byFieldThenKey);
}

function listCompanies(scope: ReportScope): ShownList<CompanyInvolvement> {
  const isCompany = (key: Key) => getOrganisation(scope, key).field === "company";
  const agreed = (scope.project.involvements ?? []).map(({ organisation }) => organisation);
  const partOf = partsOf(scope.shownActivities);
  const shownProject = { ...scope.project, activities: [...scope.shownActivities] };
  const companies = mapCompanies(scopeOf({ ...scope, project: shownProject }, scope));
  const shown = new Set([...agreed, ...partOf.keys()].filter(isCompany));
  const hidden = [...partsOf(scope.activities).keys()].filter((key) => isCompany(key) && !shown.has(key));
  return {
    items: [...shown]
      .sort()
      .map((key) => describeCompany(scope, key, { company: companies.get(key), part: partOf.get(key) ?? [] })),
    notShown: hidden.length,
  };
}

/** The activities that each organisation took part in. */
function partsOf(activities: readonly Activity[]): Map<Key, Activity[]> {
  const parts = new Map<Key, Activity[]>();
  for (const activity of activities)
    for (const key of organisationsIn(activity.participants ?? [])) {
      const known = parts.get(key);
      if (known) known.push(activity);
      else parts.set(key, [activity]);
    }
  return parts;
}

interface Involved {
  company: Company | undefined;
  part: readonly Activity[];
}

function describeCompany(scope: ReportScope, key: Key, { company, part }: Involved): CompanyInvolvement {
  const { name, sizeClass, industry } = getOrganisation(scope, key);
  const involvements = (scope.project.involvements ?? []).filter(({ organisation }) => organisation === key);
  const forms = involvementForms.flatMap((form): CompanyForm[] => {
    const agreed = involvements.find((involvement) => involvement.form === form);
    const tookPart = company ? momentsIn(form, company) : [];
    if (!agreed && tookPart.length === 0) return [];
    return [
      {
        form,
        status: agreed ? (agreed.status ?? defaultParticipation) : null,
        planned: moments.filter((moment) => agreed?.moments.includes(moment)),
        actual: tookPart,
        since: agreed?.since,
        until: agreed?.until,
        contribution: agreed?.contribution,
      },
    ];
  });
  return { key, name, sizeClass, industry, forms, tookPart: moments.filter((at) => part.some((a) => a.moment === at)) };
}
