/** Organisations one by one, as people add and correct them. */
import { eq } from "drizzle-orm";
import type { Key, Organisation } from "~/domain/bundle/records";
import type { InstallationScope, OrganisationScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { organisation } from "./schema/organisation";

/** What tells organisations apart, with what each hangs under. */
export interface OrganisationIdentity {
  id: number;
  key: Key;
  name: string;
  shortName: string | null;
  cvr?: string;
  pNumber?: string;
  parentId: number | null;
}

/** Every organisation by what tells it from the others. */
export function listIdentities(db: Connection, _scope: InstallationScope | OrganisationScope): OrganisationIdentity[] {
  return db
    .select({
      id: organisation.id,
      key: organisation.key,
      name: organisation.name,
      shortName: organisation.shortName,
      cvr: organisation.cvr,
      pNumber: organisation.pNumber,
      parentId: organisation.parentId,
    })
    .from(organisation)
    .all()
    .map(({ cvr, pNumber, ...one }) => ({ ...one, cvr: cvr ?? undefined, pNumber: pNumber ?? undefined }));
}

interface Writing {
  record: Organisation;
  parentId: number | null;
}

function columnsOf({ record: { description, parent: _parent, ...members }, parentId }: Writing) {
  return {
    key: members.key,
    name: members.name,
    field: members.field,
    shortName: members.shortName ?? null,
    role: members.role ?? null,
    cvr: members.cvr ?? null,
    pNumber: members.pNumber ?? null,
    ror: members.ror ?? null,
    sizeClass: members.sizeClass ?? null,
    industry: members.industry ?? null,
    country: members.country ?? null,
    website: members.website ?? null,
    descriptionDa: description?.da ?? null,
    descriptionEn: description?.en ?? null,
    parentId,
  };
}

/** Returns the id. */
export function insertOrganisation(
  db: Connection,
  _scope: InstallationScope,
  { addedById, ...writing }: Writing & { addedById: number | null },
): number {
  return db
    .insert(organisation)
    .values({ ...columnsOf(writing), addedById })
    .returning({ id: organisation.id })
    .get().id;
}

/** Writes all that is known of the organisation; who added it stays. */
export function updateOrganisation(db: Connection, { organisationId }: OrganisationScope, writing: Writing): void {
  db.update(organisation).set(columnsOf(writing)).where(eq(organisation.id, organisationId)).run();
}
