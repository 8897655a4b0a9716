/** What a lead or editor reads of one round. */
import { listFeedbackRounds } from "#db/feedback";
import { listLinksOfRound } from "#db/feedback-links";
import { listPointOwners } from "#db/feedback-writing";
import { listProjectPeople } from "#db/memberships";
import { findRound } from "#db/one-round";
import { findOrganisation } from "#db/organisations";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { summariseRound } from "~/domain/feedback/summarise-round";
import { getProjectFacts } from "#db/projects";
import { notFound } from "./authorise";
import type { Visit } from "./visit";

export function readRound({ services: { db, clock } }: Visit, scope: ProjectScope, key: string) {
  const found = findRound(db, scope, key);
  if (!found) throw notFound();
  const { record: round, closedAt, reminders } = found;
  const today = clock.today();
  const earlier = listFeedbackRounds(db, scope, scope.projectId).filter(
    (one) => one.kind === round.kind && one.key !== key && one.openedOn <= round.openedOn,
  );
  const nameOf = (organisation: string) =>
    findOrganisation(db, everything({ kind: "system" }), organisation)?.name ?? "";
  const summary = summariseRound(round);
  const owners = listPointOwners(db, scope, found.id);
  const team = listProjectPeople(db, scope).filter(
    ({ role }) => role === "lead" || role === "editor" || role === "bridge_builder",
  );
  const wholeTime = { from: "0001-01-01", to: "9999-12-31" };
  return {
    round: {
      key,
      kind: round.kind,
      title: round.title,
      openedOn: round.openedOn,
      closesOn: round.closesOn ?? null,
      questions: round.questions ?? [],
      open: closedAt === null && (round.closesOn === undefined || round.closesOn >= today),
      reminders,
    },
    summary: {
      ...summary,
      questions: summary.questions.map(({ question, quotes }) => ({
        question,
        quotes: quotes.map(({ organisation, ...quote }) => ({ ...quote, from: organisation && nameOf(organisation) })),
      })),
    },
    earlier: earlier
      .slice(-3)
      .map((one) => ({ title: one.title, openedOn: one.openedOn, ratings: summariseRound(one).ratings })),
    // The gap is read over the whole project: wishes stand in one round and experience in another.
    gap:
      round.kind === "experience"
        ? computeIndicators(getProjectFacts(db, scope, scope.projectId), wholeTime).feedback.formGap
        : null,
    links: listLinksOfRound(db, scope, found.id).map(({ organisationName, contact, ...link }) => ({
      id: link.id,
      organisation: organisationName,
      name: contact?.name ?? null,
      declined: contact?.declined ?? false,
      mailable: contact !== null && contact.email !== null && !contact.declined,
      answered: link.answered,
      revoked: link.revoked,
    })),
    points: (round.followUps ?? []).map((point) => ({ ...point, ownerId: owners.get(point.key) ?? null })),
    team: team.map(({ accountId, name }) => ({ id: accountId, name })),
  };
}
