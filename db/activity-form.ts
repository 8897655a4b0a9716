/** What the form of a new activity offers: organisations of the project, those of late first, and what can be repeated. */
import { sql } from "drizzle-orm";
import type { Day, Key, MomentPeriod, Text } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Field, InvolvementForm } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { toRequiredText } from "./text";

export interface NamedOrganisation {
  key: Key;
  name: string;
  field: Field;
}

/** Organisations that the project names as its own, plans with or has logged something with; in no order. */
export function listNamedOrganisations(db: Connection, { projectId }: ProjectScope): NamedOrganisation[] {
  return db.all(sql`
    select o.key, o.name, o.field from organisation o
    where o.id in (select lead_id from project where id = ${projectId}
        union select organisation_id from stakeholder where project_id = ${projectId}
        union select organisation_id from involvement where project_id = ${projectId})
      or exists (select 1 from activity_participant p where p.organisation_id = o.id
        and exists (select 1 from activity a where a.id = p.activity_id and a.project_id = ${projectId}))
      or exists (select 1 from activity_broker b where b.organisation_id = o.id
        and exists (select 1 from activity a where a.id = b.activity_id and a.project_id = ${projectId}))`);
}

/** Organisations that stand in an activity which the reader may see, for choosing among them. */
export function listOrganisationsOfActivities(
  db: Connection,
  { projectId, visibilities }: ProjectScope,
): NamedOrganisation[] {
  const seen = sql`a.project_id = ${projectId} and a.visibility in (select value from json_each(${JSON.stringify(visibilities)}))`;
  return db.all(sql`
    select o.key, o.name, o.field from organisation o
    where exists (select 1 from activity_participant p where p.organisation_id = o.id
        and exists (select 1 from activity a where a.id = p.activity_id and ${seen}))
      or exists (select 1 from activity_broker b where b.organisation_id = o.id
        and exists (select 1 from activity a where a.id = b.activity_id and ${seen}))`);
}

export interface RecentOrganisation extends NamedOrganisation {
  /** How it last took part. */
  form: InvolvementForm | null;
}

/** The organisations of the newest activities, each once, the latest first. */
export function listRecentOrganisations(
  db: Connection,
  { projectId }: ProjectScope,
  most: number,
): RecentOrganisation[] {
  const rows = db.all<RecentOrganisation>(sql`
    select o.key, o.name, o.field, p.form
    from (select id, date from activity where project_id = ${projectId} order by date desc, id desc limit 60) a
    join activity_participant p on p.activity_id = a.id
    join organisation o on o.id = p.organisation_id
    order by a.date desc, a.id desc, p.id`);
  const once = new Map<Key, RecentOrganisation>();
  for (const row of rows) if (!once.has(row.key)) once.set(row.key, row);
  return [...once.values()].slice(0, most);
}

export interface Repeatable {
  key: Key;
  title: Text;
  date: Day;
}

/** The latest activity of each of the series that were logged last, by title. */
export function listRepeatable(db: Connection, { projectId }: ProjectScope, most: number): Repeatable[] {
  const rows = db.all<{ key: Key; titleDa: string | null; titleEn: string | null; date: Day }>(sql`
    select key, title_da as titleDa, title_en as titleEn, date from activity
    where project_id = ${projectId} order by date desc, id desc limit 40`);
  const once = new Map<string, Repeatable>();
  for (const { titleDa, titleEn, ...row } of rows) {
    const title = toRequiredText(titleDa, titleEn);
    const words = (title.da ?? title.en ?? "").toLocaleLowerCase("da");
    if (!once.has(words)) once.set(words, { ...row, title });
  }
  return [...once.values()].slice(0, most);
}

/** When the project expects its moments. */
export function listMomentPlan(db: Connection, { projectId }: ProjectScope): MomentPeriod[] {
  return db.all(sql`select moment, "from", "to" from moment_period where project_id = ${projectId}`);
}
