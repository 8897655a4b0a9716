/** The ids behind the keys that a record names. */
import { and, eq, inArray } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { References } from "~/domain/project-record";
import type { Connection } from "./client";
import { activity } from "./schema/activity";
import { organisation } from "./schema/organisation";
import { goal } from "./schema/plan";
import { programme } from "./schema/programme";

export interface ReferenceIds {
  organisationIds: ReadonlyMap<Key, number>;
  activityIds: ReadonlyMap<Key, number>;
  goalIds: ReadonlyMap<Key, number>;
  programmeIds: ReadonlyMap<Key, number>;
}

type Keyed = SQLiteTable & { id: SQLiteColumn; key: SQLiteColumn; projectId?: SQLiteColumn };

/** The ids of everything that the record names, or null where something of it is not there. */
export function findReferences(db: Connection, scope: ProjectScope, references: References): ReferenceIds | null {
  const { organisations, activities = [], goals = [], programmes = [] } = references;
  const idsOf = (table: Keyed, keys: readonly Key[]): Map<Key, number> => {
    if (keys.length === 0) return new Map();
    const named = inArray(table.key, [...new Set(keys)]);
    const where = table.projectId ? and(eq(table.projectId, scope.projectId), named) : named;
    const rows = db.select({ id: table.id, key: table.key }).from(table).where(where).all();
    return new Map(rows.map(({ id, key }) => [key as Key, id as number]));
  };
  const ids: ReferenceIds = {
    organisationIds: idsOf(organisation, organisations),
    activityIds: idsOf(activity, activities),
    goalIds: idsOf(goal, goals),
    programmeIds: idsOf(programme, programmes),
  };
  const all = (keys: readonly Key[], known: ReadonlyMap<Key, number>) => keys.every((key) => known.has(key));
  return all(organisations, ids.organisationIds) &&
    all(activities, ids.activityIds) &&
    all(goals, ids.goalIds) &&
    all(programmes, ids.programmeIds)
    ? ids
    : null;
}
