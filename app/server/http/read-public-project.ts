/** What a project shows to everybody: what it marked public itself, and the summaries that its lead published. */
import { getPlan } from "#db/plans";
import { listOutcomes } from "#db/outcomes";
import { listNamesOfOrganisations } from "#db/project-history";
import { getProjectBasics } from "#db/projects";
import { listComingActivities, listPublicActivities, listPublishedSummaries, showsAnything } from "#db/public-records";
import { defaultVisibility } from "~/domain/bundle/defaults";
import type { Goal, Outcome } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Visibility } from "~/domain/vocabulary";
import { countPages, readPage } from "./read-page";
import type { Visit } from "./visit";

const pageSize = 25;

/** Null where it shows nothing, or nothing on the page that is asked for. */
export function readPublicProject({ services }: Visit, scope: ProjectScope, request: Request) {
  const { db, clock } = services;
  const today = clock.today();
  if (!showsAnything(db, scope, today)) return null;
  const { page, limit, offset } = readPage(request, pageSize);
  const activities = listPublicActivities(db, scope, { today, limit, offset });
  if (page > 1 && activities.rows.length === 0) return null;
  const basics = getProjectBasics(db, scope, scope.projectId);
  const funders = [...new Set((basics.grants ?? []).map(({ funder }) => funder))];
  const names = new Map(
    listNamesOfOrganisations(db, scope, [basics.lead, ...funders]).map(({ key, name }) => [key, name]),
  );
  const shows = (visibility: Visibility) => scope.visibilities.includes(visibility);
  const goals = (getPlan(db, scope, scope.projectId).goals ?? []).filter(({ visibility = defaultVisibility.goal }) =>
    shows(visibility),
  );
  const outcomes = listOutcomes(db, scope, scope.projectId).filter(
    ({ date, visibility = defaultVisibility.outcome }) => date <= today && shows(visibility),
  );
  return {
    project: {
      key: basics.key,
      title: basics.title,
      acronym: basics.acronym ?? null,
      summary: basics.summary ?? null,
      illustrative: basics.illustrative ?? false,
    },
    facts: {
      lead: names.get(basics.lead) ?? "",
      funders: funders.flatMap((key) => names.get(key) ?? []),
      startDate: basics.startDate,
      endDate: basics.endDate,
      topics: basics.topics ?? [],
      industries: basics.industries ?? [],
      website: basics.website ?? null,
    },
    coming: page > 1 ? { rows: [], total: 0 } : listComingActivities(db, scope, { today, limit: pageSize }),
    activities: activities.rows,
    page,
    pages: countPages(activities.total, pageSize),
    goals: goals.map(toPublicGoal),
    outcomes: outcomes.map(toPublicOutcome).reverse(),
    summaries: listPublishedSummaries(db, scope),
  };
}

// Members are named one by one, so that what is added to a record later is not public by itself.
const toPublicGoal = ({ key, title, targetGroup, indicator, target, actual, status }: Goal) => ({
  ...{ key, title, targetGroup, indicator, target, actual, status },
});
const toPublicOutcome = ({ key, title, kind, level, date, description }: Outcome) => ({
  ...{ key, title, kind, level, date, description },
});

export type PublicProjectShown = NonNullable<ReturnType<typeof readPublicProject>>;
