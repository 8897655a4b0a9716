/** Feedback rounds: whom they asked, what came back and what was replied. */
import { asc, eq, sql } from "drizzle-orm";
import type { Answer, FeedbackRound, FollowUp, Key, Response } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { InvolvementForm } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import {
  answer,
  feedbackRound,
  followUp,
  response,
  responseForm,
  responseMotivation,
  roundInvitation,
  roundQuestion,
} from "./schema/feedback";
import { organisation } from "./schema/organisation";
import { compact, groupBy, toRequiredText, toText } from "./text";

const ofProject = sql.placeholder("projectId");

const statements = prepared((db) => ({
  rounds: db
    .select()
    .from(feedbackRound)
    .where(eq(feedbackRound.projectId, ofProject))
    .orderBy(asc(feedbackRound.openedOn), asc(feedbackRound.key))
    .prepare(),
  questions: db
    .select({ row: roundQuestion })
    .from(roundQuestion)
    .innerJoin(feedbackRound, eq(feedbackRound.id, roundQuestion.roundId))
    .where(eq(feedbackRound.projectId, ofProject))
    .orderBy(asc(roundQuestion.roundId), asc(roundQuestion.position))
    .prepare(),
  invitations: db
    .select({ roundId: roundInvitation.roundId, organisation: organisation.key })
    .from(roundInvitation)
    .innerJoin(feedbackRound, eq(feedbackRound.id, roundInvitation.roundId))
    .innerJoin(organisation, eq(organisation.id, roundInvitation.organisationId))
    .where(eq(feedbackRound.projectId, ofProject))
    .prepare(),
  responses: db
    .select({ row: response, organisation: organisation.key })
    .from(response)
    .innerJoin(feedbackRound, eq(feedbackRound.id, response.roundId))
    .innerJoin(organisation, eq(organisation.id, response.organisationId))
    .where(eq(feedbackRound.projectId, ofProject))
    .orderBy(asc(response.submittedOn), asc(response.key))
    .prepare(),
  motivations: db
    .select({ row: responseMotivation })
    .from(responseMotivation)
    .innerJoin(response, eq(response.id, responseMotivation.responseId))
    .innerJoin(feedbackRound, eq(feedbackRound.id, response.roundId))
    .where(eq(feedbackRound.projectId, ofProject))
    .prepare(),
  forms: db
    .select({ row: responseForm })
    .from(responseForm)
    .innerJoin(response, eq(response.id, responseForm.responseId))
    .innerJoin(feedbackRound, eq(feedbackRound.id, response.roundId))
    .where(eq(feedbackRound.projectId, ofProject))
    .prepare(),
  answers: db
    .select({ row: answer })
    .from(answer)
    .innerJoin(response, eq(response.id, answer.responseId))
    .innerJoin(feedbackRound, eq(feedbackRound.id, response.roundId))
    .where(eq(feedbackRound.projectId, ofProject))
    .orderBy(asc(answer.responseId), asc(answer.position))
    .prepare(),
  followUps: db
    .select({ row: followUp })
    .from(followUp)
    .innerJoin(feedbackRound, eq(feedbackRound.id, followUp.roundId))
    .where(eq(feedbackRound.projectId, ofProject))
    .orderBy(asc(followUp.key))
    .prepare(),
}));

/** A project's feedback rounds with everything in them, oldest first. */
export function listFeedbackRounds(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  projectId: number,
): FeedbackRound[] {
  const ready = statements(db);
  const questions = groupBy(
    ready.questions.all({ projectId }),
    ({ row }) => row.roundId,
    ({ row }) => ({ key: row.key, text: toRequiredText(row.textDa, row.textEn) }),
  );
  const invited = groupBy(
    ready.invitations.all({ projectId }),
    (row) => row.roundId,
    (row) => row.organisation,
  );
  const responses = listResponses(db, projectId);
  const followUps = groupBy(
    ready.followUps.all({ projectId }),
    ({ row }) => row.roundId,
    ({ row }) =>
      compact({
        key: row.key,
        aspect: row.aspect,
        point: toRequiredText(row.pointDa, row.pointEn),
        reply: toText(row.replyDa, row.replyEn),
        repliedOn: row.repliedOn,
        visibility: row.visibility,
      }) as FollowUp,
  );
  return ready.rounds.all({ projectId }).map(
    (row) =>
      ({
        ...compact({
          key: row.key,
          kind: row.kind,
          title: toRequiredText(row.titleDa, row.titleEn),
          openedOn: row.openedOn,
          closesOn: row.closesOn,
          questions: questions.get(row.id),
          responses: responses.get(row.id),
          followUps: followUps.get(row.id),
        }),
        invited: invited.get(row.id) ?? [],
      }) as FeedbackRound,
  );
}

function listResponses(db: Connection, projectId: number): Map<number, Response[]> {
  const ready = statements(db);
  const motivations = groupBy(
    ready.motivations.all({ projectId }),
    ({ row }) => row.responseId,
    ({ row }) => row.motivation,
  );
  const forms = groupBy(
    ready.forms.all({ projectId }),
    ({ row }) => `${row.responseId} ${row.wish}`,
    ({ row }): InvolvementForm => row.form,
  );
  const answers = groupBy(
    ready.answers.all({ projectId }),
    ({ row }) => row.responseId,
    ({ row }): Answer => ({ question: row.question, text: row.text, share: row.share }),
  );
  return groupBy(
    ready.responses.all({ projectId }),
    ({ row }) => row.roundId,
    ({ row, organisation: key }) => {
      const ratings = compact({
        design: row.ratingDesign,
        progress: row.ratingProgress,
        dissemination: row.ratingDissemination,
        goal_attainment: row.ratingGoalAttainment,
      });
      return compact({
        key: row.key,
        organisation: key as Key,
        respondentRole: row.respondentRole,
        submittedOn: row.submittedOn,
        ratings: Object.keys(ratings).length === 0 ? null : ratings,
        motivation: motivations.get(row.id),
        desiredForms: forms.get(`${row.id} desired`),
        experiencedForms: forms.get(`${row.id} experienced`),
        livedUp: row.livedUp,
        answers: answers.get(row.id),
        showOrganisation: row.showOrganisation,
      }) as Response;
    },
  );
}
