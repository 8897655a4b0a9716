/** One feedback round at a time: found with what the exchange format has not, opened, and its days changed. */
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Day, FeedbackRound, Key } from "~/domain/bundle/records";
import type { EverythingScope, LinkScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { listFeedbackRounds } from "./feedback";
import { feedbackRound, roundInvitation, roundQuestion, roundReminder } from "./schema/feedback";

export interface Reminder {
  day: Day;
  /** UTC milliseconds; null until it is sent. */
  sentAt: number | null;
}

export interface FoundRound {
  id: number;
  record: FeedbackRound;
  /** Null where it was imported. */
  sentAt: number | null;
  closedAt: number | null;
  reminders: Reminder[];
}

/** The round of the project with everything in it: raw answers are for lead and editor alone. */
export function findRound(db: Connection, scope: ProjectScope, key: Key): FoundRound | null {
  if (!scope.rawFeedback) return null;
  return find(db, scope, scope.projectId, key);
}

/** The round that a link is for. Its holder sees of it what the domain lets through. Throws where it is gone. */
export function getRoundOfLink(db: Connection, scope: LinkScope): FoundRound {
  const row = db
    .select({ key: feedbackRound.key })
    .from(feedbackRound)
    .where(eq(feedbackRound.id, scope.roundId))
    .get();
  const found = row && find(db, scope as unknown as EverythingScope, scope.projectId, row.key);
  if (!found) throw new Error(`No round ${scope.roundId}`);
  return found;
}

function find(db: Connection, scope: EverythingScope | ProjectScope, projectId: number, key: Key): FoundRound | null {
  const row = db
    .select()
    .from(feedbackRound)
    .where(and(eq(feedbackRound.projectId, projectId), eq(feedbackRound.key, key)))
    .get();
  const record = row && listFeedbackRounds(db, scope, projectId).find((one) => one.key === key);
  if (!row || !record) return null;
  const reminders = db
    .select({ day: roundReminder.day, sentAt: roundReminder.sentAt })
    .from(roundReminder)
    .where(eq(roundReminder.roundId, row.id))
    .orderBy(asc(roundReminder.day))
    .all();
  return { id: row.id, record, sentAt: row.sentAt, closedAt: row.closedAt, reminders };
}

/** Keys of the project's rounds that were closed by hand. */
export function listClosedRounds(db: Connection, { projectId }: ProjectScope): Set<Key> {
  const at = and(eq(feedbackRound.projectId, projectId), isNotNull(feedbackRound.closedAt));
  const rows = db.select({ key: feedbackRound.key }).from(feedbackRound).where(at).all();
  return new Set(rows.map(({ key }) => key));
}

/** Whether the project has a round of that key. */
export function hasRound(db: Connection, { projectId }: ProjectScope, key: Key): boolean {
  const at = and(eq(feedbackRound.projectId, projectId), eq(feedbackRound.key, key));
  return db.select({ id: feedbackRound.id }).from(feedbackRound).where(at).get() !== undefined;
}

interface RoundToOpen {
  record: Omit<FeedbackRound, "responses" | "followUps">;
  organisationIds: ReadonlyMap<Key, number>;
  reminders: readonly Day[];
  now: number;
}

/** Opens a round. Returns its id. */
export function insertRound(
  db: Connection,
  { projectId }: ProjectScope,
  { record, organisationIds, reminders, now }: RoundToOpen,
): number {
  const { id: roundId } = db
    .insert(feedbackRound)
    .values({
      projectId,
      key: record.key,
      kind: record.kind,
      titleDa: record.title.da,
      titleEn: record.title.en,
      openedOn: record.openedOn,
      closesOn: record.closesOn,
      sentAt: now,
    })
    .returning({ id: feedbackRound.id })
    .get();
  record.questions?.forEach(({ key, text }, position) =>
    db.insert(roundQuestion).values({ roundId, position, key, textDa: text.da, textEn: text.en }).run(),
  );
  for (const key of record.invited)
    db.insert(roundInvitation)
      .values({ roundId, organisationId: organisationIds.get(key) as number })
      .run();
  setReminders(db, roundId, reminders);
  return roundId;
}

/** Sets the days of the reminders not yet sent; those sent stay. */
function setReminders(db: Connection, roundId: number, days: readonly Day[]): void {
  const sent = db.select().from(roundReminder).where(eq(roundReminder.roundId, roundId)).all();
  for (const { day, sentAt } of sent)
    if (sentAt === null)
      db.delete(roundReminder)
        .where(and(eq(roundReminder.roundId, roundId), eq(roundReminder.day, day)))
        .run();
  for (const day of days) db.insert(roundReminder).values({ roundId, day }).onConflictDoNothing().run();
}

export interface RoundDays {
  closesOn: Day | null;
  closedAt: number | null;
  /** Of the reminders that are still to be sent. */
  reminders: readonly Day[];
}

/** Changes when a round closes and reminds. What it asks never changes. */
export function updateRoundDays(
  db: Connection,
  _scope: ProjectScope,
  id: number,
  { closesOn, closedAt, reminders }: RoundDays,
): void {
  db.update(feedbackRound).set({ closesOn, closedAt }).where(eq(feedbackRound.id, id)).run();
  setReminders(db, id, reminders);
}

/** Notes that a reminder was sent. */
export function markReminded(
  db: Connection,
  _scope: EverythingScope,
  { roundId, day, now }: { roundId: number; day: Day; now: number },
): void {
  db.update(roundReminder)
    .set({ sentAt: now })
    .where(and(eq(roundReminder.roundId, roundId), eq(roundReminder.day, day)))
    .run();
}
