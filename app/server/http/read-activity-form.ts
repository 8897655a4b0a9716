/** What the form of an activity offers, for whoever may log in the project. */
import { listMomentPlan, listNamedOrganisations, listRecentOrganisations, listRepeatable } from "#db/activity-form";
import { getProjectBasics, type ProjectHead } from "#db/projects";
import type { ProposalGround } from "~/domain/propose-activity";
import type { ProjectScope } from "~/domain/permissions/scope";
import { compareNames } from "~/i18n/format";
import type { Visit } from "./visit";

/** How many organisations are offered without searching for them. */
const offered = 8;

export function readActivityForm({ services, language, account }: Visit, scope: ProjectScope, head: ProjectHead) {
  const { db, clock } = services;
  const basics = getProjectBasics(db, scope, head.projectId);
  const compare = compareNames(language);
  const organisations = listNamedOrganisations(db, scope).sort((a, b) => compare(a.name, b.name));
  const recent = listRecentOrganisations(db, scope, offered);
  return {
    project: { key: basics.key, title: basics.title },
    account: account?.id ?? 0,
    today: clock.today(),
    ground: groundOf(services.db, scope, basics),
    organisations,
    // Before anything is logged, the companies that the project names are the likeliest.
    offered: recent.length > 0 ? recent : organisations.filter(({ field }) => field === "company").slice(0, offered),
    repeatable: listRepeatable(db, scope, 3),
    submission: crypto.randomUUID(),
  };
}

/** What proposals rest on. */
export function readProposalGround({ services }: Visit, scope: ProjectScope, head: ProjectHead): ProposalGround {
  return groundOf(services.db, scope, getProjectBasics(services.db, scope, head.projectId));
}

function groundOf(
  db: Visit["services"]["db"],
  scope: ProjectScope,
  { startDate, endDate }: { startDate: string; endDate: string },
): ProposalGround {
  return { startDate, endDate, momentPlan: listMomentPlan(db, scope) };
}
