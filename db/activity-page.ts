/** What the page of one activity shows beside the activity itself. */
import { asc, eq, sql } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { NeedStatus } from "~/domain/vocabulary";
import type { Connection } from "./client";
import type { FoundActivity } from "./one-activity";
import { account } from "./schema/account";
import { need } from "./schema/need";
import { organisation } from "./schema/organisation";
import { toRequiredText } from "./text";

/** Names of the organisations that the activity names, by key, and of the person who logged it. */
export function listActivityNames(
  db: Connection,
  _scope: ProjectScope,
  { record, loggedById }: Pick<FoundActivity, "record" | "loggedById">,
): { organisations: Record<Key, string>; loggedBy: string | null } {
  const keys = [...(record.brokers ?? []), ...(record.participants ?? []).flatMap((one) => one.organisation ?? [])];
  const rows = db
    .select({ key: organisation.key, name: organisation.name })
    .from(organisation)
    .where(sql`${organisation.key} in (select value from json_each(${JSON.stringify(keys)}))`)
    .all();
  const person =
    loggedById === null
      ? null
      : db.select({ name: account.name }).from(account).where(eq(account.id, loggedById)).get();
  return {
    organisations: Object.fromEntries(rows.map(({ key, name }) => [key, name])),
    loggedBy: person?.name ?? null,
  };
}

/** The knowledge needs that were voiced at the activity, as far as the reader may see them. */
export function listNeedsVoiced(
  db: Connection,
  { visibilities }: ProjectScope,
  activityId: number,
): { key: Key; text: Text; status: NeedStatus }[] {
  return db
    .select({ key: need.key, da: need.textDa, en: need.textEn, status: need.status, visibility: need.visibility })
    .from(need)
    .where(eq(need.raisedAtId, activityId))
    .orderBy(asc(need.id))
    .all()
    .filter(({ visibility }) => visibilities.includes(visibility))
    .map(({ key, da, en, status }) => ({ key, text: toRequiredText(da, en), status }));
}
