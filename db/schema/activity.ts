/** Bridge-builder activities: what happened, when, with whom and at what cost. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import {
  activityKinds,
  brokerCores,
  datePrecisions,
  directions,
  fields,
  formats,
  involvementForms,
  moments,
  visibilities,
} from "~/domain/vocabulary";
import { account } from "./account";
import { between, inSomeLanguage, within } from "./columns";
import { organisation } from "./organisation";
import { project } from "./project";

export const activity = sqliteTable(
  "activity",
  {
    id: integer("id").primaryKey(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    titleDa: text("title_da"),
    titleEn: text("title_en"),
    kind: text("kind", { enum: activityKinds }).notNull(),
    date: text("date").notNull(),
    endDate: text("end_date"),
    datePrecision: text("date_precision", { enum: datePrecisions }).notNull().default("day"),
    direction: text("direction", { enum: directions }).notNull(),
    moment: text("moment", { enum: moments }).notNull(),
    brokerCore: text("broker_core", { enum: brokerCores }).notNull(),
    format: text("format", { enum: formats }),
    hours: real("hours"),
    /** DKK */
    amount: real("amount"),
    summaryDa: text("summary_da"),
    summaryEn: text("summary_en"),
    visibility: text("visibility", { enum: visibilities }).notNull().default("funder"),
    /** Whose own it is; null for what was imported. The exchange format knows nothing of it. */
    loggedById: integer("logged_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    inSomeLanguage("activity", "title"),
    within("activity", "kind", activityKinds),
    within("activity", "date_precision", datePrecisions),
    within("activity", "direction", directions),
    within("activity", "moment", moments),
    within("activity", "broker_core", brokerCores),
    within("activity", "format", formats),
    within("activity", "visibility", visibilities),
    check("activity_period", sql.raw(`"end_date" >= "date"`)),
    check("activity_hours", sql.raw(`"hours" >= 0`)),
    check("activity_amount", sql.raw(`"amount" >= 0`)),
    uniqueIndex("activity_key").on(t.projectId, t.key),
    index("activity_date").on(t.projectId, t.date),
    index("activity_logged_by").on(t.loggedById),
    // What everybody may read is a small part of all.
    index("activity_public")
      .on(t.projectId, t.date)
      .where(sql`"visibility" = 'public'`),
  ],
);

const activityId = () =>
  integer("activity_id")
    .notNull()
    .references(() => activity.id, { onDelete: "cascade" });

export const activityBroker = sqliteTable(
  "activity_broker",
  {
    activityId: activityId(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.organisationId] }),
    index("activity_broker_organisation").on(t.organisationId),
  ],
);

export const activityParticipant = sqliteTable(
  "activity_participant",
  {
    id: integer("id").primaryKey(),
    activityId: activityId(),
    organisationId: integer("organisation_id").references(() => organisation.id),
    field: text("field", { enum: fields }),
    form: text("form", { enum: involvementForms }),
    count: integer("count").notNull(),
  },
  (t) => [
    within("activity_participant", "field", fields),
    within("activity_participant", "form", involvementForms),
    between("activity_participant", "count", 1, 1_000_000),
    check("activity_participant_who", sql.raw(`("organisation_id" is null) = ("field" is not null)`)),
    check("activity_participant_form_of_organisation", sql.raw(`"form" is null or "organisation_id" is not null`)),
    index("activity_participant_activity").on(t.activityId),
    index("activity_participant_organisation").on(t.organisationId),
  ],
);

export const activityLink = sqliteTable(
  "activity_link",
  {
    activityId: activityId(),
    position: integer("position").notNull(),
    url: text("url").notNull(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.position] })],
);
