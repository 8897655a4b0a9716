/** Knowledge needs that practice puts forward, and barriers to involvement. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { barrierKinds, needStatuses, visibilities } from "~/domain/vocabulary";
import { account } from "./account";
import { activity } from "./activity";
import { between, inSomeLanguage, within } from "./columns";
import { organisation } from "./organisation";
import { project } from "./project";

export const need = sqliteTable(
  "need",
  {
    id: integer("id").primaryKey(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    textDa: text("text_da"),
    textEn: text("text_en"),
    raisedById: integer("raised_by_id").references(() => organisation.id),
    raisedAtId: integer("raised_at_id").references(() => activity.id, { onDelete: "set null" }),
    date: text("date").notNull(),
    status: text("status", { enum: needStatuses }).notNull(),
    answeredOn: text("answered_on"),
    /** Who recorded it here; null where an import did or the account is gone. */
    loggedById: integer("logged_by_id").references(() => account.id, { onDelete: "set null" }),
    visibility: text("visibility", { enum: visibilities }).notNull().default("project"),
  },
  (t) => [
    inSomeLanguage("need", "text"),
    within("need", "status", needStatuses),
    within("need", "visibility", visibilities),
    check("need_answered", sql.raw(`("status" = 'answered') = ("answered_on" is not null)`)),
    check("need_order", sql.raw(`"answered_on" >= "date"`)),
    uniqueIndex("need_key").on(t.projectId, t.key),
    index("need_raised_by").on(t.raisedById),
    index("need_raised_at").on(t.raisedAtId),
    index("need_logged_by").on(t.loggedById),
  ],
);

export const needAnswer = sqliteTable(
  "need_answer",
  {
    needId: integer("need_id")
      .notNull()
      .references(() => need.id, { onDelete: "cascade" }),
    activityId: integer("activity_id")
      .notNull()
      .references(() => activity.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.needId, t.activityId] }), index("need_answer_activity").on(t.activityId)],
);

export const barrier = sqliteTable(
  "barrier",
  {
    id: integer("id").primaryKey(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    kind: text("kind", { enum: barrierKinds }).notNull(),
    date: text("date").notNull(),
    /** 1 (a nuisance) to 3 (stops the work) */
    severity: integer("severity").notNull(),
    descriptionDa: text("description_da"),
    descriptionEn: text("description_en"),
    mitigationDa: text("mitigation_da"),
    mitigationEn: text("mitigation_en"),
    resolvedOn: text("resolved_on"),
    visibility: text("visibility", { enum: visibilities }).notNull().default("project"),
  },
  (t) => [
    within("barrier", "kind", barrierKinds),
    within("barrier", "visibility", visibilities),
    between("barrier", "severity", 1, 3),
    check("barrier_order", sql.raw(`"resolved_on" >= "date"`)),
    uniqueIndex("barrier_key").on(t.projectId, t.key),
  ],
);
