/** Changes in practice that the mobilisation contributed to, and what shows them. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { evidenceStrengths, outcomeKinds, outcomeLevels, visibilities } from "~/domain/vocabulary";
import { activity } from "./activity";
import { inSomeLanguage, within } from "./columns";
import { organisation } from "./organisation";
import { goal } from "./plan";
import { project } from "./project";

export const outcome = sqliteTable(
  "outcome",
  {
    id: integer("id").primaryKey(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    titleDa: text("title_da"),
    titleEn: text("title_en"),
    kind: text("kind", { enum: outcomeKinds }).notNull(),
    level: text("level", { enum: outcomeLevels }).notNull(),
    date: text("date").notNull(),
    descriptionDa: text("description_da"),
    descriptionEn: text("description_en"),
    organisationId: integer("organisation_id").references(() => organisation.id),
    goalId: integer("goal_id").references(() => goal.id, { onDelete: "set null" }),
    visibility: text("visibility", { enum: visibilities }).notNull().default("funder"),
  },
  (t) => [
    inSomeLanguage("outcome", "title"),
    within("outcome", "kind", outcomeKinds),
    within("outcome", "level", outcomeLevels),
    within("outcome", "visibility", visibilities),
    uniqueIndex("outcome_key").on(t.projectId, t.key),
    index("outcome_organisation").on(t.organisationId),
    index("outcome_goal").on(t.goalId),
    index("outcome_public")
      .on(t.projectId, t.date)
      .where(sql`"visibility" = 'public'`),
  ],
);

const outcomeId = () =>
  integer("outcome_id")
    .notNull()
    .references(() => outcome.id, { onDelete: "cascade" });

export const outcomeActivity = sqliteTable(
  "outcome_activity",
  {
    outcomeId: outcomeId(),
    activityId: integer("activity_id")
      .notNull()
      .references(() => activity.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.outcomeId, t.activityId] }), index("outcome_activity_activity").on(t.activityId)],
);

export const evidence = sqliteTable(
  "evidence",
  {
    outcomeId: outcomeId(),
    position: integer("position").notNull(),
    url: text("url").notNull(),
    strength: text("strength", { enum: evidenceStrengths }),
    noteDa: text("note_da"),
    noteEn: text("note_en"),
  },
  (t) => [primaryKey({ columns: [t.outcomeId, t.position] }), within("evidence", "strength", evidenceStrengths)],
);
