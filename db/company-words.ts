/** What companies said on their own pages: the journal tells it from what the project wrote down for them, the records do not. */
import { and, eq, exists, isNull, max, sql } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { prepared } from "./prepared";
import type { Connection } from "./client";
import { journal } from "./schema/journal";
import { need } from "./schema/need";
import { organisation } from "./schema/organisation";

const ofProject = sql.placeholder("projectId");

const statements = prepared((db) => ({
  needs: db
    .select({ key: need.key })
    .from(need)
    .where(
      and(
        eq(need.projectId, ofProject),
        // A person of the project who adds a need is kept with it; an import writes no row for each.
        isNull(need.loggedById),
        exists(
          db
            .select({ id: journal.id })
            .from(journal)
            .where(
              and(
                eq(journal.projectId, need.projectId),
                eq(journal.subject, "need"),
                eq(journal.subjectKey, need.key),
                eq(journal.operation, "add-need"),
              ),
            ),
        ),
      ),
    )
    .prepare(),
  departures: db
    .select({ organisation: organisation.key, name: organisation.name, at: max(journal.at) })
    .from(journal)
    .innerJoin(organisation, eq(organisation.id, journal.subjectId))
    .where(
      and(
        eq(journal.projectId, ofProject),
        eq(journal.subject, "organisation"),
        eq(journal.operation, "leave-project"),
      ),
    )
    .groupBy(organisation.id)
    .prepare(),
}));

/** Keys of the needs that companies raised themselves. */
export function listVoicedNeeds(db: Connection, { projectId }: ProjectScope): Set<Key> {
  return new Set(
    statements(db)
      .needs.all({ projectId })
      .map(({ key }) => key),
  );
}

/** Companies that left at their own word, each once, with the last moment at which it did in UTC milliseconds. */
export function listDepartures(
  db: Connection,
  { projectId }: ProjectScope,
): { organisation: Key; name: string; at: number }[] {
  return statements(db)
    .departures.all({ projectId })
    .map(({ at, ...named }) => ({ ...named, at: at ?? 0 }));
}
