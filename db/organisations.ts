/** Organisations: read as records, written whole. */
import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Key, Organisation } from "~/domain/bundle/records";
import type { EverythingScope, OrganisationScope, ProjectScope, ReaderScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { organisationMember } from "./schema/membership";
import { organisation } from "./schema/organisation";
import { compact, toText } from "./text";

const parent = alias(organisation, "parent");

type OrganisationRow = typeof organisation.$inferSelect;

function toRecord(row: OrganisationRow, parentKey: string | null): Organisation {
  return compact({
    key: row.key,
    name: row.name,
    shortName: row.shortName,
    field: row.field,
    role: row.role,
    cvr: row.cvr,
    pNumber: row.pNumber,
    parent: parentKey,
    ror: row.ror,
    sizeClass: row.sizeClass,
    industry: row.industry,
    country: row.country,
    website: row.website,
    description: toText(row.descriptionDa, row.descriptionEn),
  }) as Organisation;
}

const namedByProject = sql`${organisation.id} in (
        select lead_id from project where id = ${sql.placeholder("projectId")}
        union select funder_id from "grant" where project_id = ${sql.placeholder("projectId")}
        union select organisation_id from stakeholder where project_id = ${sql.placeholder("projectId")}
        union select organisation_id from involvement where project_id = ${sql.placeholder("projectId")}
        union select b.organisation_id from activity_broker b join activity a on a.id = b.activity_id where a.project_id = ${sql.placeholder("projectId")}
        union select p.organisation_id from activity_participant p join activity a on a.id = p.activity_id where a.project_id = ${sql.placeholder("projectId")}
        union select raised_by_id from need where project_id = ${sql.placeholder("projectId")}
        union select organisation_id from outcome where project_id = ${sql.placeholder("projectId")}
        union select i.organisation_id from round_invitation i join feedback_round r on r.id = i.round_id where r.project_id = ${sql.placeholder("projectId")})`;

const statements = prepared((db) => ({
  all: db
    .select({ row: organisation, parentKey: parent.key })
    .from(organisation)
    .leftJoin(parent, eq(parent.id, organisation.parentId))
    .orderBy(asc(organisation.key))
    .prepare(),
  one: db
    .select({ row: organisation, parentKey: parent.key })
    .from(organisation)
    .leftJoin(parent, eq(parent.id, organisation.parentId))
    .where(eq(organisation.key, sql.placeholder("key")))
    .prepare(),
  ofProject: db
    .select({ row: organisation, parentKey: parent.key })
    .from(organisation)
    .leftJoin(parent, eq(parent.id, organisation.parentId))
    .where(namedByProject)
    .prepare(),
  countOfProject: db.select({ n: count() }).from(organisation).where(namedByProject).prepare(),
  keys: db.select({ id: organisation.id, key: organisation.key }).from(organisation).prepare(),
  upsert: prepareInsertReturningId(db, organisation, { replace: [organisation.key], leave: ["parentId", "addedById"] }),
  setParent: db
    .update(organisation)
    .set({ parentId: sql`${sql.placeholder("parentId")}` })
    .where(eq(organisation.id, sql.placeholder("id")))
    .prepare(),
}));

/** Every organisation, by key. */
export function listOrganisations(db: Connection, _scope: EverythingScope): Organisation[] {
  return statements(db)
    .all.all()
    .map(({ row, parentKey }) => toRecord(row, parentKey));
}

/** Every organisation that a project names. */
export function listOrganisationsOfProject(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  projectId: number,
): Organisation[] {
  return statements(db)
    .ofProject.all({ projectId })
    .map(({ row, parentKey }) => toRecord(row, parentKey));
}

export function countOrganisationsOfProject(db: Connection, { projectId }: ProjectScope): number {
  return statements(db).countOfProject.get({ projectId })?.n ?? 0;
}

/** The organisations of these ids, with their ids and the names of those that they hang under. */
export function listOrganisationsByIds(
  db: Connection,
  _scope: ProjectScope,
  ids: readonly number[],
): (Organisation & { id: number; parentName: string | null })[] {
  return db
    .select({ row: organisation, parentKey: parent.key, parentName: parent.name })
    .from(organisation)
    .leftJoin(parent, eq(parent.id, organisation.parentId))
    .where(inArray(organisation.id, [...ids]))
    .all()
    .map(({ row, parentKey, parentName }) => ({ ...toRecord(row, parentKey), id: row.id, parentName }));
}

/** The ids of all organisations by their keys. */
export function mapOrganisationIds(db: Connection, _scope: EverythingScope): Map<Key, number> {
  return new Map(
    statements(db)
      .keys.all()
      .map(({ id, key }) => [key, id]),
  );
}

/** The id behind a key, or null. Says only that the organisation is there; reading it asks for its scope. */
export function findOrganisationId(db: Connection, key: Key): number | null {
  return statements(db).one.get({ key })?.row.id ?? null;
}

/** As `findOrganisationId`, with the account that may change it for having added it: as long as nobody administers it. */
export function findOrganisationStanding(
  db: Connection,
  key: Key,
): { organisationId: number; addedById: number | null } | null {
  const row = statements(db).one.get({ key })?.row;
  if (!row) return null;
  if (row.addedById === null) return { organisationId: row.id, addedById: null };
  const administrator = db
    .select({ accountId: organisationMember.accountId })
    .from(organisationMember)
    .where(and(eq(organisationMember.organisationId, row.id), eq(organisationMember.role, "administrator")))
    .get();
  return { organisationId: row.id, addedById: administrator ? null : row.addedById };
}

/** One organisation, or null where it is gone. */
export function findOrganisation(
  db: Connection,
  _scope: OrganisationScope | EverythingScope,
  key: Key,
): Organisation | null {
  const found = statements(db).one.get({ key });
  return found ? toRecord(found.row, found.parentKey) : null;
}

/** Writes an organisation whole, without its parent; members left out are cleared. Returns its id. */
export function replaceOrganisation(db: Connection, _scope: EverythingScope, record: Organisation): number {
  const { description, parent: _parent, ...members } = record;
  return statements(db).upsert({ ...members, descriptionDa: description?.da, descriptionEn: description?.en });
}

/** Sets or clears whom an organisation belongs to. */
export function setOrganisationParent(
  db: Connection,
  _scope: EverythingScope,
  { id, parentId }: { id: number; parentId: number | null },
): void {
  statements(db).setParent.run({ id, parentId });
}

/** What a list of organisations shows. Shared facts: everyone who is signed in may read them. */
export function listSharedOrganisations(db: Connection, _scope: ReaderScope): Organisation[] {
  return statements(db)
    .all.all()
    .map(({ row, parentKey }) => toRecord(row, parentKey));
}
