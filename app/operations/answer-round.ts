/** Takes an answer from the holder of a link, or the changed answer, until the round closes. */
import { write } from "#db/client";
import { getLink, setLinkResponse } from "#db/feedback-links";
import { writeResponse } from "#db/feedback-writing";
import { writeJournal } from "#db/journal";
import { getRoundOfLink } from "#db/one-round";
import { raiseRevision } from "#db/projects";
import type { Day, Key, Response } from "~/domain/bundle/records";
import { isAnswering } from "~/domain/feedback/is-answering";
import { makeRecordKey } from "~/domain/make-record-key";
import type { ResponseContent } from "~/domain/feedback/read-response";
import { everything, type LinkScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Input {
  content: ResponseContent;
  today: Day;
}

/** Returns the key of the response. Words of the answer do not stand in the journal: they are the respondent's. */
export function answerRound(
  { db, actor, now }: OperationContext,
  scope: LinkScope,
  { content, today }: Input,
): Outcome<Key, "gone"> {
  return write(db, (transaction) => {
    const system = everything({ kind: "system" });
    const { organisation, response: own } = getLink(transaction, scope);
    const { id: roundId, record, closedAt } = getRoundOfLink(transaction, scope);
    // It may have closed since the page asked, while the answer was on its way.
    const answering = isAnswering({ closed: closedAt !== null, closesOn: record.closesOn }, today);
    if (!answering || !record.invited.includes(organisation)) return refused("gone");
    const taken = new Set((record.responses ?? []).map(({ key }) => key));
    const key = own ?? makeRecordKey(`${organisation}-${today}`, taken);
    const response: Response = { ...content, key, organisation, submittedOn: today };
    const organisationIds = new Map([[organisation, scope.organisationId]]);
    const id = writeResponse(transaction, { roundId, response, organisationIds });
    setLinkResponse(transaction, scope, id);
    raiseRevision(transaction, system, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "answer-round",
      subject: "response",
      subjectId: id,
      projectId: scope.projectId,
      after: {
        link: scope.linkId,
        round: record.key,
        ratings: content.ratings ?? {},
        answered: (content.answers ?? []).map(({ question, share }) => ({ question, share })),
      },
    });
    return done(response.key);
  });
}
