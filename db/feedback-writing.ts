/** Writes feedback rounds whole; rounds, responses and follow-ups of a known key keep their ids. */
import { and, eq, sql } from "drizzle-orm";
import type { FeedbackRound, FollowUp, Key, Response } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert, prepareInsertReturningId } from "./insert";
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

const byId = sql.placeholder("id");

const statements = prepared((db) => ({
  roundIds: db.select({ id: feedbackRound.id }).from(feedbackRound).where(eq(feedbackRound.projectId, byId)).prepare(),
  responseIds: db.select({ id: response.id }).from(response).where(eq(response.roundId, byId)).prepare(),
  followUpIds: db.select({ id: followUp.id }).from(followUp).where(eq(followUp.roundId, byId)).prepare(),
  upsertRound: prepareInsertReturningId(db, feedbackRound, {
    replace: [feedbackRound.projectId, feedbackRound.key],
    leave: ["sentAt", "closedAt"],
  }),
  upsertResponse: prepareInsertReturningId(db, response, { replace: [response.roundId, response.key] }),
  upsertFollowUp: prepareInsertReturningId(db, followUp, {
    replace: [followUp.roundId, followUp.key],
    leave: ["ownerId", "responseId"],
  }),
  insertQuestion: prepareInsert(db, roundQuestion),
  insertInvitation: prepareInsert(db, roundInvitation),
  insertMotivation: prepareInsert(db, responseMotivation),
  insertForm: prepareInsert(db, responseForm),
  insertAnswer: prepareInsert(db, answer),
  deleteRound: db.delete(feedbackRound).where(eq(feedbackRound.id, byId)).prepare(),
  deleteResponse: db.delete(response).where(eq(response.id, byId)).prepare(),
  deleteFollowUp: db.delete(followUp).where(eq(followUp.id, byId)).prepare(),
  deleteQuestions: db.delete(roundQuestion).where(eq(roundQuestion.roundId, byId)).prepare(),
  deleteInvitations: db.delete(roundInvitation).where(eq(roundInvitation.roundId, byId)).prepare(),
  deleteMotivations: db.delete(responseMotivation).where(eq(responseMotivation.responseId, byId)).prepare(),
  deleteForms: db.delete(responseForm).where(eq(responseForm.responseId, byId)).prepare(),
  deleteAnswers: db.delete(answer).where(eq(answer.responseId, byId)).prepare(),
}));

interface RoundsToWrite {
  projectId: number;
  rounds: readonly FeedbackRound[];
  organisationIds: ReadonlyMap<Key, number>;
}

/** Writes a project's feedback rounds whole. */
export function replaceFeedbackRounds(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { projectId, rounds, organisationIds }: RoundsToWrite,
): void {
  const ready = statements(db);
  const kept = new Set<number>();
  for (const round of rounds) {
    const roundId = ready.upsertRound({
      projectId,
      key: round.key,
      kind: round.kind,
      titleDa: round.title.da,
      titleEn: round.title.en,
      openedOn: round.openedOn,
      closesOn: round.closesOn,
    });
    kept.add(roundId);
    ready.deleteQuestions.run({ id: roundId });
    round.questions?.forEach(({ key, text }, position) =>
      ready.insertQuestion({ roundId, position, key, textDa: text.da, textEn: text.en }),
    );
    ready.deleteInvitations.run({ id: roundId });
    for (const key of round.invited)
      ready.insertInvitation({ roundId, organisationId: organisationIds.get(key) as number });
    replaceResponses(db, { roundId, responses: round.responses ?? [], organisationIds });
    replaceFollowUps(db, { roundId, round });
  }
  for (const { id } of ready.roundIds.all({ id: projectId })) if (!kept.has(id)) ready.deleteRound.run({ id });
}

function replaceResponses(
  db: Connection,
  {
    roundId,
    responses,
    organisationIds,
  }: { roundId: number; responses: readonly Response[]; organisationIds: ReadonlyMap<Key, number> },
): void {
  const ready = statements(db);
  const kept = new Set<number>();
  for (const one of responses) kept.add(writeResponse(db, { roundId, response: one, organisationIds }));
  for (const { id } of ready.responseIds.all({ id: roundId })) if (!kept.has(id)) ready.deleteResponse.run({ id });
}

function replaceFollowUps(db: Connection, { roundId, round }: { roundId: number; round: FeedbackRound }): void {
  const ready = statements(db);
  const kept = new Set<number>();
  for (const one of round.followUps ?? []) kept.add(writeFollowUp(db, { roundId, followUp: one }));
  for (const { id } of ready.followUpIds.all({ id: roundId })) if (!kept.has(id)) ready.deleteFollowUp.run({ id });
}

/** Writes one response whole under its key. Returns its id. */
export function writeResponse(
  db: Connection,
  {
    roundId,
    response: one,
    organisationIds,
  }: { roundId: number; response: Response; organisationIds: ReadonlyMap<Key, number> },
): number {
  const ready = statements(db);
  const id = ready.upsertResponse({
    roundId,
    key: one.key,
    organisationId: organisationIds.get(one.organisation) as number,
    respondentRole: one.respondentRole,
    submittedOn: one.submittedOn,
    ratingDesign: one.ratings?.design,
    ratingProgress: one.ratings?.progress,
    ratingDissemination: one.ratings?.dissemination,
    ratingGoalAttainment: one.ratings?.goal_attainment,
    livedUp: one.livedUp,
    showOrganisation: one.showOrganisation ?? false,
  });
  ready.deleteMotivations.run({ id });
  for (const motivation of one.motivation ?? []) ready.insertMotivation({ responseId: id, motivation });
  ready.deleteForms.run({ id });
  for (const form of one.desiredForms ?? []) ready.insertForm({ responseId: id, wish: "desired", form });
  for (const form of one.experiencedForms ?? []) ready.insertForm({ responseId: id, wish: "experienced", form });
  ready.deleteAnswers.run({ id });
  one.answers?.forEach(({ question, text, share }, position) =>
    ready.insertAnswer({ responseId: id, position, question, text, share: share ?? false }),
  );
  return id;
}

/** Writes one point with its reply whole under its key; who sees to it stays. Returns its id. */
export function writeFollowUp(
  db: Connection,
  { roundId, followUp: one }: { roundId: number; followUp: FollowUp },
): number {
  return statements(db).upsertFollowUp({
    roundId,
    key: one.key,
    aspect: one.aspect,
    pointDa: one.point.da,
    pointEn: one.point.en,
    replyDa: one.reply?.da,
    replyEn: one.reply?.en,
    repliedOn: one.repliedOn,
    visibility: one.visibility ?? "project",
  });
}

/** Sets who sees to a point, and the response that it was picked from where one is named. */
export function setPointOwner(
  db: Connection,
  _scope: ProjectScope,
  point: { id: number; roundId: number; ownerId: number | null; response?: Key },
): void {
  const { id, roundId, ownerId, response: key } = point;
  db.update(followUp).set({ ownerId }).where(eq(followUp.id, id)).run();
  if (key === undefined) return;
  const at = and(eq(response.roundId, roundId), eq(response.key, key));
  const found = db.select({ id: response.id }).from(response).where(at).get();
  if (found) db.update(followUp).set({ responseId: found.id }).where(eq(followUp.id, id)).run();
}

/** Number of a point of a round and who sees to it, or null where it is gone. */
export function findPoint(
  db: Connection,
  _scope: ProjectScope,
  { roundId, key }: { roundId: number; key: Key },
): { id: number; ownerId: number | null } | null {
  const at = and(eq(followUp.roundId, roundId), eq(followUp.key, key));
  return db.select({ id: followUp.id, ownerId: followUp.ownerId }).from(followUp).where(at).get() ?? null;
}

/** Takes a point away with its reply. */
export function deletePoint(db: Connection, _scope: ProjectScope, id: number): void {
  statements(db).deleteFollowUp.run({ id });
}

/** Accounts that see to the points of a round, by the key of the point. */
export function listPointOwners(db: Connection, _scope: ProjectScope, roundId: number): Map<Key, number> {
  const rows = db
    .select({ key: followUp.key, ownerId: followUp.ownerId })
    .from(followUp)
    .where(eq(followUp.roundId, roundId))
    .all();
  return new Map(rows.flatMap(({ key, ownerId }) => (ownerId === null ? [] : [[key, ownerId] as const])));
}
