/** The calendar behind a secret address, with what its account may see today. */
import { listActivities } from "#db/activities";
import { findFeed } from "#db/calendar-feeds";
import { listFeedbackRounds } from "#db/feedback";
import { listRoles } from "#db/memberships";
import { getPlan } from "#db/plans";
import { listProgrammes } from "#db/programmes";
import { listProjectHeads } from "#db/project-heads";
import { getProjectBasics, type ProjectHead } from "#db/projects";
import { listCalendarEntries } from "~/domain/exchange/calendar-entries";
import { admitRoles } from "~/domain/permissions/admit-roles";
import type { AccountActor } from "~/domain/permissions/actor";
import { listGrantedDays } from "#db/reports";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { type CalendarProject, writeCalendar } from "../exchange/write-calendar";
import type { Services } from "../services";
import { hashToken } from "../session/token";

/** The calendar as a file, or null where the address leads nowhere any more. */
export function readCalendar({ db, clock, environment }: Services, token: string): string | null {
  const system = everything({ kind: "system" });
  const feed = findFeed(db, system, hashToken(token));
  if (!feed) return null;
  const { id: accountId, administrator, language } = feed.account;
  // Whoever holds the address has taken no step at all.
  const roles = admitRoles(listRoles(db, system, accountId), { twoSteps: false });
  const actor: AccountActor = { kind: "account", accountId, administrator, ...roles };
  const heads = listProjectHeads(db, system, {
    projectIds: feed.projectId === null ? actor.projects.map(({ projectId }) => projectId) : [feed.projectId],
    programmeIds: feed.projectId === null ? actor.programmes.map(({ programmeId }) => programmeId) : [],
  });
  const projects = heads.flatMap((head) => readProject(db, actor, head) ?? []);
  if (feed.projectId !== null && projects.length === 0) return null;
  const { publicUrl } = environment;
  return writeCalendar({ language, now: clock.now(), publicUrl, projects, single: feed.projectId !== null });
}

function readProject(db: Services["db"], actor: AccountActor, head: ProjectHead): CalendarProject | null {
  const scope = scopeFor(actor, "project.follow", { kind: "project", ...head });
  if (!scope) return null;
  const { projectId } = head;
  const project = getProjectBasics(db, scope, projectId);
  const seen = new Set<string>(scope.visibilities);
  const entries = listCalendarEntries({
    project,
    activities: listActivities(db, scope, projectId).filter(({ visibility = "funder" }) => seen.has(visibility)),
    momentPlan: getPlan(db, scope, projectId).momentPlan ?? [],
    // Rounds of feedback are known to those alone who run them.
    rounds: scope.rawFeedback ? listFeedbackRounds(db, scope, projectId) : [],
    programmes: listProgrammes(db, scope),
    granted: listGrantedDays(db, scope, projectId),
  });
  const { key, title, acronym, illustrative } = project;
  return { key, title, acronym, illustrative, entries };
}
