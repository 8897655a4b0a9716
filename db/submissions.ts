/** Entries that a device gave a key before it sent them, so that each becomes one record however often it is sent. */
import { and, eq, lt } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { submission } from "./schema/draft";

interface Submission {
  accountId: number;
  /** Random key that the device made. */
  key: string;
}

/** The record that the entry already became in the project, or null. */
export function findSubmission(
  db: Connection,
  { projectId }: ProjectScope,
  { accountId, key }: Submission,
): Key | null {
  const at = and(eq(submission.accountId, accountId), eq(submission.key, key), eq(submission.projectId, projectId));
  return db.select({ recordKey: submission.recordKey }).from(submission).where(at).get()?.recordKey ?? null;
}

/** Notes what the entry became. */
export function insertSubmission(
  db: Connection,
  { projectId }: ProjectScope,
  { now, ...values }: Submission & { recordKey: Key; now: number },
): void {
  db.insert(submission)
    .values({ ...values, projectId, receivedAt: now })
    .run();
}

/** Forgets entries received before the moment: no device sends them any more. */
export function deleteSubmissionsBefore(db: Connection, _scope: EverythingScope, moment: number): void {
  db.delete(submission).where(lt(submission.receivedAt, moment)).run();
}
