/** Organisations that come with what a person brings in, and the stakeholders of a project. */
import { eq, inArray, sql } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { organisation } from "./schema/organisation";
import { stakeholder } from "./schema/project";

/** Notes who added organisations, so that they may correct them. */
export function setAddedBy(db: Connection, _scope: ProjectScope, keys: readonly Key[], addedById: number | null): void {
  for (const key of keys) db.update(organisation).set({ addedById }).where(eq(organisation.key, key)).run();
}

/** Makes organisations stakeholders of the project; those that are stay so. */
export function addStakeholders(db: Connection, { projectId }: ProjectScope, keys: readonly Key[]): void {
  if (keys.length === 0) return;
  const ids = db
    .select({ id: organisation.id })
    .from(organisation)
    .where(inArray(organisation.key, [...keys]))
    .all();
  for (const { id } of ids) {
    db.insert(stakeholder)
      .values({ projectId, organisationId: id })
      .onConflictDoNothing({ target: [stakeholder.projectId, stakeholder.organisationId] })
      .run();
  }
}

/** Keys of all organisations that are taken. */
export function hasOrganisationKey(db: Connection, _scope: ProjectScope, key: Key): boolean {
  return (
    db
      .select({ one: sql`1` })
      .from(organisation)
      .where(eq(organisation.key, key))
      .get() !== undefined
  );
}
