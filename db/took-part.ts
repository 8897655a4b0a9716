/** Who took part in a project's activities, and what of them concerns one organisation. */
import { and, desc, eq, exists, inArray, lte, or } from "drizzle-orm";
import type { Activity, Day, Key, Need } from "~/domain/bundle/records";
import type { TookPart } from "~/domain/involvement-plan";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { activity, activityBroker, activityParticipant } from "./schema/activity";
import { need } from "./schema/need";
import { organisation } from "./schema/organisation";
import { groupBy, toRequiredText } from "./text";

/** By organisation, up to and with the day; of the activities that the reader may see. */
export function mapTookPart(db: Connection, scope: ProjectScope, today: Day): Map<Key, TookPart[]> {
  const rows = db
    .selectDistinct({ key: organisation.key, moment: activity.moment, form: activityParticipant.form })
    .from(activityParticipant)
    .innerJoin(activity, eq(activity.id, activityParticipant.activityId))
    .innerJoin(organisation, eq(organisation.id, activityParticipant.organisationId))
    .where(
      and(
        eq(activity.projectId, scope.projectId),
        lte(activity.date, today),
        inArray(activity.visibility, [...scope.visibilities]),
      ),
    )
    .all();
  return groupBy(
    rows,
    ({ key }) => key,
    ({ moment, form }) => ({ moment, form }),
  );
}

export type ListedActivity = Pick<Activity, "key" | "title" | "date" | "kind" | "moment"> & {
  datePrecision: NonNullable<Activity["datePrecision"]>;
};

/** The newest activities that the organisation took part in or was bridge-builder of. */
export function listActivitiesWith(
  db: Connection,
  scope: ProjectScope,
  { organisationId, limit }: { organisationId: number; limit: number },
): ListedActivity[] {
  const takesPart = (table: typeof activityParticipant | typeof activityBroker) =>
    exists(
      db
        .select({ id: table.activityId })
        .from(table)
        .where(and(eq(table.activityId, activity.id), eq(table.organisationId, organisationId))),
    );
  return db
    .select()
    .from(activity)
    .where(
      and(
        eq(activity.projectId, scope.projectId),
        inArray(activity.visibility, [...scope.visibilities]),
        or(takesPart(activityParticipant), takesPart(activityBroker)),
      ),
    )
    .orderBy(desc(activity.date), desc(activity.id))
    .limit(limit)
    .all()
    .map(({ key, titleDa, titleEn, date, kind, moment, datePrecision }) => ({
      key,
      title: toRequiredText(titleDa, titleEn),
      date,
      kind,
      moment,
      datePrecision,
    }));
}

/** The knowledge needs that the organisation voiced, newest first. */
export function listNeedsOf(
  db: Connection,
  scope: ProjectScope,
  organisationId: number,
): Pick<Need, "key" | "text" | "date" | "status">[] {
  return db
    .select()
    .from(need)
    .where(
      and(
        eq(need.projectId, scope.projectId),
        eq(need.raisedById, organisationId),
        inArray(need.visibility, [...scope.visibilities]),
      ),
    )
    .orderBy(desc(need.date), desc(need.id))
    .all()
    .map(({ key, textDa, textEn, date, status }) => ({ key, text: toRequiredText(textDa, textEn), date, status }));
}
