/** Half-filled forms: each person's own, one for each form and what it is about. */
import { and, desc, eq, lt, notInArray, sql } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { DraftPlace } from "~/domain/draft-places";
import type { EverythingScope, ReaderScope } from "~/domain/permissions/scope";
import type { TypedEntries } from "~/domain/typed-entries";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { draft } from "./schema/draft";
import { project } from "./schema/project";

export interface Draft {
  id: number;
  projectId: number | null;
  entries: TypedEntries;
  /** UTC milliseconds. */
  changedAt: number;
}

const at = and(
  eq(draft.accountId, sql.placeholder("accountId")),
  eq(draft.form, sql.placeholder("form")),
  eq(draft.subject, sql.placeholder("subject")),
);

const statements = prepared((db) => ({
  one: db.select().from(draft).where(at).prepare(),
  remove: db.delete(draft).where(at).prepare(),
  ofProjects: db
    .select({ id: project.id, key: project.key, da: project.titleDa, en: project.titleEn })
    .from(draft)
    .innerJoin(project, eq(project.id, draft.projectId))
    .where(and(eq(draft.accountId, sql.placeholder("accountId")), eq(draft.form, sql.placeholder("form"))))
    .orderBy(desc(draft.changedAt))
    .prepare(),
}));

/** The reader's draft, or null. */
export function findDraft(db: Connection, { actor }: ReaderScope, { form, subject }: DraftPlace): Draft | null {
  const row = statements(db).one.get({ accountId: actor.accountId, form, subject });
  if (!row) return null;
  const { entries } = JSON.parse(row.content) as { version: 1; entries: TypedEntries };
  return { id: row.id, projectId: row.projectId, entries, changedAt: row.changedAt };
}

/** What the reader has begun of one form for projects that the reader is still part of, with their titles; the newest first. */
export function listDraftsOfProjects(
  db: Connection,
  { actor }: ReaderScope,
  form: string,
): { project: Key; title: { da?: string; en?: string } }[] {
  const own = new Set(actor.projects.map(({ projectId }) => projectId));
  return statements(db)
    .ofProjects.all({ accountId: actor.accountId, form })
    .filter(({ id }) => own.has(id))
    .map(({ key, da, en }) => ({ project: key, title: { ...(da !== null && { da }), ...(en !== null && { en }) } }));
}

/** Writes a draft whole. Returns its id. */
export function writeDraft(
  db: Connection,
  { actor }: ReaderScope,
  {
    form,
    subject,
    projectId,
    entries,
    now,
  }: DraftPlace & { projectId: number | null; entries: TypedEntries; now: number },
): number {
  const content = JSON.stringify({ version: 1, entries });
  const { id } = db
    .insert(draft)
    .values({ accountId: actor.accountId, form, subject, projectId, content, changedAt: now })
    .onConflictDoUpdate({
      target: [draft.accountId, draft.form, draft.subject],
      set: { projectId, content, changedAt: now },
    })
    .returning({ id: draft.id })
    .get();
  return id;
}

/** Takes the reader's draft away. */
export function deleteDraft(db: Connection, { actor }: ReaderScope, { form, subject }: DraftPlace): void {
  statements(db).remove.run({ accountId: actor.accountId, form, subject });
}

/** Keeps the newest drafts of the reader, so that nobody fills the database with them. */
export function deleteDraftsBeyond(db: Connection, { actor }: ReaderScope, most: number): void {
  const own = eq(draft.accountId, actor.accountId);
  const newest = db
    .select({ id: draft.id })
    .from(draft)
    .where(own)
    .orderBy(desc(draft.changedAt), desc(draft.id))
    .limit(most);
  db.delete(draft)
    .where(and(own, notInArray(draft.id, newest)))
    .run();
}

/** Forgets drafts that nobody has touched since the moment. Returns how many. */
export function deleteDraftsBefore(db: Connection, _scope: EverythingScope, moment: number): number {
  return db.delete(draft).where(lt(draft.changedAt, moment)).run().changes;
}
