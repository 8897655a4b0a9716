/** A project as one of its companies sees it: what it was asked and answered, what came of it, its plan and its agreement. */
import { listCompanyNeeds } from "#db/company-needs";
import { listAskedInRounds } from "#db/company-projects";
import { listFeedbackRounds } from "#db/feedback";
import { listClosedRounds } from "#db/one-round";
import { getProjectBasics, type ProjectHead } from "#db/projects";
import { findOrganisation } from "#db/organisations";
import { listActivitiesWith } from "#db/took-part";
import type { Key } from "~/domain/bundle/records";
import { isAnswering } from "~/domain/feedback/is-answering";
import { readsAgreement } from "~/domain/permissions/reads-agreement";
import {
  type AccountScope,
  type CompanyScope,
  everything,
  type ProjectScope,
  scopeFor,
} from "~/domain/permissions/scope";
import { notFound } from "./authorise";
import { readPlan } from "./read-plan";
import type { Visit } from "./visit";

const activitiesShown = 10;
/** The newest replies; the rest are folded away. */
const repliesShown = 3;

interface Place {
  company: CompanyScope;
  organisation: Key;
  head: ProjectHead;
  account: AccountScope;
}

export function readOwnProject(visit: Visit, { company, organisation, head, account }: Place) {
  const { db, clock } = visit.services;
  const today = clock.today();
  // The company's own part is put together here, record by record; nothing else of the project leaves.
  const system = everything({ kind: "system" });
  const resource = { kind: "project", ...head } as const;
  const whole = scopeFor({ kind: "system" }, "project.read", resource) as ProjectScope;
  const basics = getProjectBasics(db, system, head.projectId);
  const plan = readPlan(visit, whole, { endDate: basics.endDate, revision: head.revision });
  const one = plan.stakeholders.find(({ key }) => key === organisation);
  const known = findOrganisation(db, system, organisation);
  if (!known) throw notFound();
  const asked = new Map(listAskedInRounds(db, company, account).map((round) => [round.round, round]));
  const closed = listClosedRounds(db, whole);
  const rounds = listFeedbackRounds(db, system, head.projectId).filter(({ invited }) => invited.includes(organisation));
  return {
    project: { key: basics.key, title: basics.title, illustrative: basics.illustrative ?? false },
    lead: findOrganisation(db, system, basics.lead)?.name ?? "",
    company: { key: organisation, name: known.name },
    archived: head.archived,
    rounds: rounds
      .map(({ key, kind, title, closesOn = null, openedOn, questions = [], responses = [] }) => ({
        key,
        kind,
        title,
        closesOn,
        openedOn,
        questions,
        open: !head.archived && isAnswering({ closed: closed.has(key), closesOn: closesOn ?? undefined }, today),
        asked: asked.get(key)?.asked ?? 0,
        answered: asked.get(key)?.answered ?? 0,
        ownLink: asked.get(key)?.ownLink ?? null,
        answers: responses.filter((response) => response.organisation === organisation),
      }))
      .reverse(),
    replies: rounds
      .flatMap(({ key, followUps = [] }) =>
        followUps.flatMap(({ key: point, point: said, reply, repliedOn }) =>
          reply && repliedOn ? [{ key: `${key}/${point}`, now: true, said, reply, repliedOn }] : [],
        ),
      )
      .sort((a, b) => (a.repliedOn < b.repliedOn ? 1 : -1))
      .map((reply, i) => ({ ...reply, now: i < repliesShown })),
    plan: one?.plan ?? null,
    periods: plan.periods,
    agreements: plan.agreements.get(organisation) ?? [],
    takesAgreement: readsAgreement(visit.actor, resource, company.organisationId),
    activities: listActivitiesWith(db, whole, { organisationId: company.organisationId, limit: activitiesShown }),
    needs: listCompanyNeeds(db, company),
  };
}

export type OwnProject = ReturnType<typeof readOwnProject>;
