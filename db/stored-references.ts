/** What the database holds of the records that a bundle may refer to. */
import { asc, eq, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Key } from "~/domain/bundle/records";
import type { StoredReferences } from "~/domain/bundle/stored-references";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { organisation } from "./schema/organisation";
import { programme } from "./schema/programme";
import { grant, project } from "./schema/project";

const parent = alias(organisation, "parent");

const statements = prepared((db) => ({
  organisation: db
    .select({ field: organisation.field, parent: parent.key })
    .from(organisation)
    .leftJoin(parent, eq(parent.id, organisation.parentId))
    .where(eq(organisation.key, sql.placeholder("key")))
    .prepare(),
  programme: db
    .select({ funder: organisation.key })
    .from(programme)
    .innerJoin(organisation, eq(organisation.id, programme.funderId))
    .where(eq(programme.key, sql.placeholder("key")))
    .prepare(),
  grants: db
    .select({ project: project.key, funder: organisation.key, programme: programme.key })
    .from(grant)
    .innerJoin(project, eq(project.id, grant.projectId))
    .innerJoin(organisation, eq(organisation.id, grant.funderId))
    .innerJoin(programme, eq(programme.id, grant.programmeId))
    .where(isNotNull(grant.programmeId))
    .prepare(),
}));

/** Lookups into the stored organisations, programmes and grants. */
export function readStoredReferences(db: Connection, _scope: EverythingScope): StoredReferences {
  const ready = statements(db);
  const grants = new Map<Key, { funder: Key; programme: Key | null }[]>();
  for (const row of ready.grants.all()) {
    const known = grants.get(row.project);
    if (known) known.push(row);
    else grants.set(row.project, [row]);
  }
  return {
    organisations: { get: (key) => ready.organisation.get({ key }) },
    programmes: { get: (key) => ready.programme.get({ key }) },
    grants,
  };
}

/** Another text where a bundle might be judged differently: what it may refer to has changed. */
export function markOfReferences(db: Connection, _scope: EverythingScope): string {
  const { id, key, field, parentId } = organisation;
  const organisations = db.select({ id, key, field, parentId }).from(organisation).orderBy(asc(id)).all();
  const programmes = db
    .select({ id: programme.id, key: programme.key, funderId: programme.funderId })
    .from(programme)
    .orderBy(asc(programme.id))
    .all();
  return JSON.stringify([organisations, programmes, statements(db).grants.all()]);
}
