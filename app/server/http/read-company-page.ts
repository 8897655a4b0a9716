/** What the holder of a link reads: the round, its own answer, the others in sum, and what the project replied. */
import { listCompanyNeeds } from "#db/company-needs";
import { findDeclined, findRoleOfContact, getLink } from "#db/feedback-links";
import { listFeedbackRounds } from "#db/feedback";
import { listAgreements } from "#db/involvements";
import { getRoundOfLink } from "#db/one-round";
import { findOrganisation } from "#db/organisations";
import { getProjectBasics } from "#db/projects";
import { monthsToRead } from "~/domain/feedback/link-verdict";
import { summariseOthers } from "~/domain/feedback/others-summary";
import { addMonthsClamped } from "~/domain/days";
import { isCounting } from "~/domain/indicators/form-at-moment";
import { everything } from "~/domain/permissions/scope";
import type { OpenedLink } from "./open-link";
import type { Visit } from "./visit";

export function readCompanyPage({ services: { db, environment } }: Visit, { read, write, speak }: OpenedLink) {
  // What the holder may see of the project is put together here, record by record; nothing else of it leaves.
  const system = everything({ kind: "system" });
  const { organisation, response: ownKey, contactId } = getLink(db, read);
  const { record: round } = getRoundOfLink(db, read);
  const basics = getProjectBasics(db, system, read.projectId);
  const responses = round.responses ?? [];
  const invitedTo = listFeedbackRounds(db, system, read.projectId).filter(({ invited }) =>
    invited.includes(organisation),
  );
  const { key, kind, title, questions = [], closesOn } = round;
  const agreements = listAgreements(db, read).filter((one) => one.organisation === organisation);
  const lastDay = addMonthsClamped(basics.endDate, Math.min(monthsToRead, environment.contactMonths));
  return {
    linkId: read.linkId,
    open: write !== null,
    speaks: speak !== null,
    project: { title: basics.title, illustrative: basics.illustrative ?? false },
    lead: findOrganisation(db, system, basics.lead)?.name ?? "",
    company: findOrganisation(db, system, organisation)?.name ?? "",
    round: { key, kind, title, questions, closesOn },
    own: responses.find((one) => one.key === ownKey) ?? null,
    others: summariseOthers(responses, ownKey),
    replies: invitedTo
      .flatMap(({ key: of, followUps = [] }) =>
        followUps.flatMap(({ key: point, point: said, reply, repliedOn }) =>
          reply && repliedOn ? [{ key: `${of}/${point}`, now: of === key, said, reply, repliedOn }] : [],
        ),
      )
      .sort((a, b) => (a.repliedOn < b.repliedOn ? 1 : -1)),
    needs: listCompanyNeeds(db, read),
    agreements,
    agreed: agreements.filter(isCounting).map(({ form }) => form),
    declined: contactId !== null && findDeclined(db, read, contactId) !== null,
    // What the person said of itself before is not asked again.
    role: contactId === null ? null : findRoleOfContact(db, read, contactId),
    readableUntil: lastDay,
  };
}

export type CompanyPageFacts = ReturnType<typeof readCompanyPage>;
