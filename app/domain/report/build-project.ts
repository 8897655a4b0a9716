/** What a report says about the project itself. */
import { defaultIllustrative } from "../bundle/defaults";
import type { Grant, Key, Programme } from "../bundle/records";
import { industries, workEnvironmentTopics } from "../vocabulary";
import type { ReportGrant, ReportProject } from "./report";
import { nameOrganisation, type ReportScope } from "./report-scope";

export function buildProject(scope: ReportScope, programmes: ReadonlyMap<Key, Programme>): ReportProject {
  const { project } = scope;
  return {
    key: project.key,
    title: project.title,
    acronym: project.acronym,
    summary: project.summary,
    lead: nameOrganisation(scope, project.lead),
    grants: [...(project.grants ?? [])].sort(byFunder).map((grant) => buildGrant(scope, programmes, grant)),
    startDate: project.startDate,
    endDate: project.endDate,
    topics: workEnvironmentTopics.filter((topic) => project.topics?.includes(topic)),
    industries: industries.filter((industry) => project.industries?.includes(industry)),
    website: project.website,
    illustrative: project.illustrative ?? defaultIllustrative,
  };
}

function byFunder(a: Grant, b: Grant): number {
  const [ofA, ofB] = [`${a.funder} ${a.programme ?? ""}`, `${b.funder} ${b.programme ?? ""}`];
  return ofA === ofB ? 0 : ofA < ofB ? -1 : 1;
}

function buildGrant(scope: ReportScope, programmes: ReadonlyMap<Key, Programme>, grant: Grant): ReportGrant {
  const programme = grant.programme === undefined ? undefined : programmes.get(grant.programme)?.name;
  return {
    funder: nameOrganisation(scope, grant.funder),
    programme,
    reference: grant.reference,
    amount: grant.amount,
  };
}
