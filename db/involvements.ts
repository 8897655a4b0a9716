/** What is agreed with one organisation in one form, one at a time, with what it gets in return. */
import { and, asc, eq } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { CompanyScope, LinkScope, ProjectScope } from "~/domain/permissions/scope";
import type { Agreement } from "~/domain/project-record";
import { type InvolvementForm, type Moment, moments } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { organisation } from "./schema/organisation";
import { involvement, involvementMoment } from "./schema/plan";
import { compact, groupBy, toText } from "./text";

/** A project's agreements, by organisation and form. */
export function listAgreements(db: Connection, { projectId }: ProjectScope | LinkScope | CompanyScope): Agreement[] {
  const planned = db
    .select({ id: involvementMoment.involvementId, moment: involvementMoment.moment })
    .from(involvementMoment)
    .innerJoin(involvement, eq(involvement.id, involvementMoment.involvementId))
    .where(eq(involvement.projectId, projectId))
    .all();
  const byId = groupBy(
    planned,
    ({ id }) => id,
    ({ moment }) => moment,
  );
  return db
    .select({ row: involvement, key: organisation.key })
    .from(involvement)
    .innerJoin(organisation, eq(organisation.id, involvement.organisationId))
    .where(eq(involvement.projectId, projectId))
    .orderBy(asc(organisation.key), asc(involvement.id))
    .all()
    .map(({ row, key }) => toAgreement(row, key, byId.get(row.id) ?? []));
}

function toAgreement(row: typeof involvement.$inferSelect, key: Key, planned: readonly Moment[]): Agreement {
  return {
    ...compact({
      organisation: key,
      form: row.form,
      status: row.status,
      since: row.since,
      until: row.until,
      contribution: toText(row.contributionDa, row.contributionEn),
      return: toText(row.returnDa, row.returnEn),
    }),
    moments: moments.filter((moment) => planned.includes(moment)),
  } as Agreement;
}

interface Place {
  organisation: Key;
  form: InvolvementForm;
}

/** The agreement with its id, or null. */
export function findAgreement(
  db: Connection,
  { projectId }: ProjectScope,
  { organisation: key, form }: Place,
): { id: number; record: Agreement } | null {
  const found = db
    .select({ row: involvement })
    .from(involvement)
    .innerJoin(organisation, eq(organisation.id, involvement.organisationId))
    .where(and(eq(involvement.projectId, projectId), eq(organisation.key, key), eq(involvement.form, form)))
    .get();
  if (!found) return null;
  const planned = db
    .select({ moment: involvementMoment.moment })
    .from(involvementMoment)
    .where(eq(involvementMoment.involvementId, found.row.id))
    .all();
  return {
    id: found.row.id,
    record: toAgreement(
      found.row,
      key,
      planned.map(({ moment }) => moment),
    ),
  };
}

/** Writes an agreement whole. Returns its id. */
export function writeAgreement(
  db: Connection,
  scope: ProjectScope | LinkScope | CompanyScope,
  { record, organisationId }: { record: Agreement; organisationId: number },
): number {
  const { projectId } = scope;
  const values = {
    projectId,
    organisationId,
    form: record.form,
    status: record.status ?? ("agreed" as const),
    since: record.since ?? null,
    until: record.until ?? null,
    contributionDa: record.contribution?.da ?? null,
    contributionEn: record.contribution?.en ?? null,
    returnDa: record.return?.da ?? null,
    returnEn: record.return?.en ?? null,
  };
  const { id } = db
    .insert(involvement)
    .values(values)
    .onConflictDoUpdate({ target: [involvement.projectId, involvement.organisationId, involvement.form], set: values })
    .returning({ id: involvement.id })
    .get();
  db.delete(involvementMoment).where(eq(involvementMoment.involvementId, id)).run();
  for (const moment of record.moments) db.insert(involvementMoment).values({ involvementId: id, moment }).run();
  return id;
}

/** Takes an agreement away. */
export function deleteAgreement(db: Connection, { projectId }: ProjectScope, id: number): void {
  db.delete(involvement)
    .where(and(eq(involvement.projectId, projectId), eq(involvement.id, id)))
    .run();
}
