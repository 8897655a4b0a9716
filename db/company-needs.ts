/** The knowledge needs that a company voiced, as the company itself may read them: with what answered them. */
import { and, desc, eq, inArray, or, sql } from "drizzle-orm";
import type { Activity, Need } from "~/domain/bundle/records";
import type { CompanyScope, LinkScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { activity, activityBroker, activityParticipant } from "./schema/activity";
import { need, needAnswer } from "./schema/need";
import { compact, groupBy, toRequiredText } from "./text";

export type CompanyNeed = Pick<Need, "key" | "text" | "date" | "status" | "answeredOn"> & {
  /** Those activities alone that the company took part in or everybody may read, the first first. */
  answeredBy: (Pick<Activity, "key" | "title" | "date"> & {
    datePrecision: NonNullable<Activity["datePrecision"]>;
  })[];
};

/** Newest first. */
export function listCompanyNeeds(
  db: Connection,
  { projectId, organisationId }: LinkScope | CompanyScope,
): CompanyNeed[] {
  const rows = db
    .select()
    .from(need)
    .where(and(eq(need.projectId, projectId), eq(need.raisedById, organisationId)))
    .orderBy(desc(need.date), desc(need.id))
    .all();
  const answers = groupBy(
    listAnswers(db, { organisationId, needs: rows.map(({ id }) => id) }),
    ({ needId }) => needId,
    ({ activity: { key, titleDa, titleEn, date, datePrecision } }) => ({
      key,
      title: toRequiredText(titleDa, titleEn),
      date,
      datePrecision,
    }),
  );
  return rows.map(({ id, key, textDa, textEn, date, status, answeredOn }) => ({
    ...(compact({ key, text: toRequiredText(textDa, textEn), date, status, answeredOn }) as Omit<
      CompanyNeed,
      "answeredBy"
    >),
    answeredBy: answers.get(id) ?? [],
  }));
}

function listAnswers(db: Connection, { organisationId, needs }: { organisationId: number; needs: number[] }) {
  const tookPart = (table: typeof activityParticipant | typeof activityBroker) =>
    inArray(
      activity.id,
      db.select({ id: table.activityId }).from(table).where(eq(table.organisationId, organisationId)),
    );
  return db
    .select({ needId: needAnswer.needId, activity })
    .from(needAnswer)
    .innerJoin(activity, eq(activity.id, needAnswer.activityId))
    .where(
      and(
        sql`${needAnswer.needId} in (select value from json_each(${JSON.stringify(needs)}))`,
        or(eq(activity.visibility, "public"), tookPart(activityParticipant), tookPart(activityBroker)),
      ),
    )
    .orderBy(activity.date, activity.id)
    .all();
}
