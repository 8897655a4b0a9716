/** What a lead or editor reads of one round. */
import { listFeedbackRounds } from "#db/feedback";
import { listLinksOfRound } from "#db/feedback-link-lists";
import { listPointOwners } from "#db/feedback-writing";
import { listProjectPeople } from "#db/memberships";
import { findRound } from "#db/one-round";
import { findOrganisation } from "#db/organisations";
import { listUndeliveredLinks } from "#db/undelivered-links";
import { isAnswering } from "~/domain/feedback/is-answering";
import { listFormGaps } from "~/domain/feedback/list-form-gaps";
import { summariseRound } from "~/domain/feedback/summarise-round";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { notFound } from "./authorise";
import type { Visit } from "./visit";

export function readRound({ services: { db, clock } }: Visit, scope: ProjectScope, key: string) {
  const found = findRound(db, scope, key);
  if (!found) throw notFound();
  const { record: round, closedAt, reminders } = found;
  const today = clock.today();
  const rounds = listFeedbackRounds(db, scope, scope.projectId);
  const earlier = rounds.filter((one) => one.kind === round.kind && one.key !== key && one.openedOn <= round.openedOn);
  const nameOf = (organisation: string) =>
    findOrganisation(db, everything({ kind: "system" }), organisation)?.name ?? "";
  const summary = summariseRound(round);
  const owners = listPointOwners(db, scope, found.id);
  const team = listProjectPeople(db, scope).filter(
    ({ role }) => role === "lead" || role === "editor" || role === "bridge_builder",
  );
  const undelivered = listUndeliveredLinks(db, scope, found.id);
  return {
    round: {
      key,
      kind: round.kind,
      title: round.title,
      openedOn: round.openedOn,
      closesOn: round.closesOn ?? null,
      questions: round.questions ?? [],
      open: isAnswering({ closed: closedAt !== null, closesOn: round.closesOn }, today),
      reminders,
    },
    summary: {
      ...summary,
      // Keys of responses stay here: they name organisations that may not wish to stand beside their words.
      questions: summary.questions.map(({ question, quotes }) => ({
        question,
        quotes: quotes.map(({ organisation, role, text, share }) => ({
          from: organisation && nameOf(organisation),
          role,
          text,
          share,
        })),
      })),
    },
    earlier: earlier
      .slice(-3)
      .map((one) => ({ title: one.title, openedOn: one.openedOn, ratings: summariseRound(one).ratings })),
    // Read over the whole project: wishes stand in one round and experience in another.
    gaps:
      round.kind === "steering"
        ? []
        : listFormGaps(rounds).map(({ organisation, ...gap }) => ({ organisation: nameOf(organisation), ...gap })),
    links: listLinksOfRound(db, scope, found.id).map(({ organisationName, contact, ...link }) => ({
      id: link.id,
      organisation: organisationName,
      name: contact?.name ?? null,
      declined: contact?.declined ?? false,
      mailable: contact !== null && contact.email !== null && !contact.declined,
      answered: link.answered,
      revoked: link.revoked,
      undelivered: undelivered.has(link.id),
    })),
    points: (round.followUps ?? []).map((point) => ({ ...point, ownerId: owners.get(point.key) ?? null })),
    team: team.map(({ accountId, name }) => ({ id: accountId, name })),
  };
}
