/** What the page of one activity shows beside the activity itself. */
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { NeedStatus } from "~/domain/vocabulary";
import type { Connection } from "./client";
import type { FoundActivity } from "./one-activity";
import { account } from "./schema/account";
import { need, needAnswer } from "./schema/need";
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

/** A knowledge need as the activity's page names it. */
export interface NamedNeed {
  key: Key;
  text: Text;
  status: NeedStatus;
}

/** The knowledge needs that were voiced at the activity, as far as the reader may see them. */
export function listNeedsVoiced(db: Connection, scope: ProjectScope, activityId: number): NamedNeed[] {
  return listNeedsWhere(db, scope, eq(need.raisedAtId, activityId));
}

/** The knowledge needs that the activity answered, as far as the reader may see them. */
export function listNeedsAnswered(db: Connection, scope: ProjectScope, activityId: number): NamedNeed[] {
  const answered = db.select({ id: needAnswer.needId }).from(needAnswer).where(eq(needAnswer.activityId, activityId));
  return listNeedsWhere(db, scope, inArray(need.id, answered));
}

function listNeedsWhere(db: Connection, { projectId, visibilities }: ProjectScope, linked: SQL): NamedNeed[] {
  return db
    .select({ key: need.key, da: need.textDa, en: need.textEn, status: need.status })
    .from(need)
    .where(and(linked, eq(need.projectId, projectId), inArray(need.visibility, [...visibilities])))
    .orderBy(asc(need.id))
    .all()
    .map(({ key, da, en, status }) => ({ key, text: toRequiredText(da, en), status }));
}
