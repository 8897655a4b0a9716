/** What a project plans: its mobilisation model, moments, involvement, goals and resources. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { goalStatuses, involvementForms, models, moments, participations, visibilities } from "~/domain/vocabulary";
import { inSomeLanguage, within } from "./columns";
import { organisation } from "./organisation";
import { project } from "./project";

const projectId = () =>
  integer("project_id")
    .notNull()
    .references(() => project.id, { onDelete: "cascade" });

export const modelRegistration = sqliteTable(
  "model_registration",
  {
    projectId: projectId(),
    date: text("date").notNull(),
    model: text("model", { enum: models }).notNull(),
    rationaleDa: text("rationale_da"),
    rationaleEn: text("rationale_en"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.date] }), within("model_registration", "model", models)],
);

export const momentPeriod = sqliteTable(
  "moment_period",
  {
    projectId: projectId(),
    moment: text("moment", { enum: moments }).notNull(),
    from: text("from").notNull(),
    to: text("to").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.moment] }),
    within("moment_period", "moment", moments),
    check("moment_period_order", sql.raw(`"to" >= "from"`)),
  ],
);

export const involvement = sqliteTable(
  "involvement",
  {
    id: integer("id").primaryKey(),
    projectId: projectId(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id),
    form: text("form", { enum: involvementForms }).notNull(),
    status: text("status", { enum: participations }).notNull().default("agreed"),
    since: text("since"),
    until: text("until"),
    contributionDa: text("contribution_da"),
    contributionEn: text("contribution_en"),
    /** What the organisation gets from the project in return; not part of the exchange format. */
    returnDa: text("return_da"),
    returnEn: text("return_en"),
  },
  (t) => [
    within("involvement", "form", involvementForms),
    within("involvement", "status", participations),
    check("involvement_order", sql.raw(`"until" >= "since"`)),
    uniqueIndex("involvement_form").on(t.projectId, t.organisationId, t.form),
    index("involvement_organisation").on(t.organisationId),
  ],
);

export const involvementMoment = sqliteTable(
  "involvement_moment",
  {
    involvementId: integer("involvement_id")
      .notNull()
      .references(() => involvement.id, { onDelete: "cascade" }),
    moment: text("moment", { enum: moments }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.involvementId, t.moment] }), within("involvement_moment", "moment", moments)],
);

export const goal = sqliteTable(
  "goal",
  {
    id: integer("id").primaryKey(),
    projectId: projectId(),
    key: text("key").notNull(),
    titleDa: text("title_da"),
    titleEn: text("title_en"),
    targetGroupDa: text("target_group_da"),
    targetGroupEn: text("target_group_en"),
    indicatorDa: text("indicator_da"),
    indicatorEn: text("indicator_en"),
    target: real("target"),
    actual: real("actual"),
    status: text("status", { enum: goalStatuses }).notNull(),
    visibility: text("visibility", { enum: visibilities }).notNull().default("funder"),
  },
  (t) => [
    inSomeLanguage("goal", "title"),
    within("goal", "status", goalStatuses),
    within("goal", "visibility", visibilities),
    uniqueIndex("goal_key").on(t.projectId, t.key),
    index("goal_public")
      .on(t.projectId)
      .where(sql`"visibility" = 'public'`),
  ],
);

export const resource = sqliteTable(
  "resource",
  {
    projectId: projectId(),
    moment: text("moment", { enum: moments }).notNull(),
    hours: real("hours"),
    /** DKK */
    amount: real("amount"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.moment] }), within("resource", "moment", moments)],
);
