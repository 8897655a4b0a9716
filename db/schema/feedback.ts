/** Feedback rounds, what companies answered and what the project replied. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import {
  feedbackAspects,
  feedbackRoundKinds,
  involvementForms,
  motivations,
  respondentRoles,
  visibilities,
} from "~/domain/vocabulary";
import { languages } from "~/i18n/language";
import { account } from "./account";
import { between, inSomeLanguage, moment, within } from "./columns";
import { contact } from "./contact";
import { organisation } from "./organisation";
import { project } from "./project";

export const feedbackRound = sqliteTable(
  "feedback_round",
  {
    id: integer("id").primaryKey(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    kind: text("kind", { enum: feedbackRoundKinds }).notNull(),
    titleDa: text("title_da"),
    titleEn: text("title_en"),
    openedOn: text("opened_on").notNull(),
    closesOn: text("closes_on"),
    /** When it was sent from here; null where it was imported. */
    sentAt: moment("sent_at"),
    /** When it was closed by hand; null while the closing day alone decides. */
    closedAt: moment("closed_at"),
  },
  (t) => [
    inSomeLanguage("feedback_round", "title"),
    within("feedback_round", "kind", feedbackRoundKinds),
    check("feedback_round_order", sql.raw(`"closes_on" >= "opened_on"`)),
    uniqueIndex("feedback_round_key").on(t.projectId, t.key),
  ],
);

export const preparedRound = sqliteTable(
  "prepared_round",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    /** JSON object with a version: kind, title, questions, days and whom it is to ask. Nothing of it counts before it is sent. */
    content: text("content").notNull(),
    changedAt: moment("changed_at").notNull(),
    changedById: integer("changed_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [index("prepared_round_project").on(t.projectId), index("prepared_round_changed_by").on(t.changedById)],
);

const roundId = () =>
  integer("round_id")
    .notNull()
    .references(() => feedbackRound.id, { onDelete: "cascade" });

export const roundQuestion = sqliteTable(
  "round_question",
  {
    roundId: roundId(),
    position: integer("position").notNull(),
    key: text("key").notNull(),
    textDa: text("text_da"),
    textEn: text("text_en"),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.position] }),
    uniqueIndex("round_question_key").on(t.roundId, t.key),
    inSomeLanguage("round_question", "text"),
  ],
);

export const roundInvitation = sqliteTable(
  "round_invitation",
  {
    roundId: roundId(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.organisationId] }),
    index("round_invitation_organisation").on(t.organisationId),
  ],
);

export const roundReminder = sqliteTable(
  "round_reminder",
  {
    roundId: roundId(),
    day: text("day").notNull(),
    /** Null until it is sent. */
    sentAt: moment("sent_at"),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.day] })],
);

export const response = sqliteTable(
  "response",
  {
    id: integer("id").primaryKey(),
    roundId: roundId(),
    key: text("key").notNull(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id),
    respondentRole: text("respondent_role", { enum: respondentRoles }),
    submittedOn: text("submitted_on").notNull(),
    ratingDesign: integer("rating_design"),
    ratingProgress: integer("rating_progress"),
    ratingDissemination: integer("rating_dissemination"),
    ratingGoalAttainment: integer("rating_goal_attainment"),
    livedUp: integer("lived_up"),
    showOrganisation: integer("show_organisation", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [
    within("response", "respondent_role", respondentRoles),
    between("response", "rating_design", 1, 5),
    between("response", "rating_progress", 1, 5),
    between("response", "rating_dissemination", 1, 5),
    between("response", "rating_goal_attainment", 1, 5),
    between("response", "lived_up", 1, 5),
    check("response_show_organisation", sql.raw(`"show_organisation" in (0, 1)`)),
    uniqueIndex("response_key").on(t.roundId, t.key),
    index("response_organisation").on(t.organisationId),
  ],
);

export const feedbackLink = sqliteTable(
  "feedback_link",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    roundId: roundId(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id),
    /** Null once the contact is removed: the answer stays with the organisation. */
    contactId: integer("contact_id").references(() => contact.id, { onDelete: "set null" }),
    language: text("language", { enum: languages }).notNull(),
    createdAt: moment("created_at").notNull(),
    revokedAt: moment("revoked_at"),
    /** What its holder answered. */
    responseId: integer("response_id").references(() => response.id, { onDelete: "set null" }),
  },
  (t) => [
    within("feedback_link", "language", languages),
    index("feedback_link_round").on(t.roundId),
    index("feedback_link_organisation").on(t.organisationId),
    index("feedback_link_contact").on(t.contactId),
    index("feedback_link_response").on(t.responseId),
  ],
);

export const feedbackToken = sqliteTable(
  "feedback_token",
  {
    /** Each mail carries a token of its own, since only hashes are kept; all open the same link. */
    tokenHash: text("token_hash").primaryKey(),
    linkId: integer("link_id")
      .notNull()
      .references(() => feedbackLink.id, { onDelete: "cascade" }),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    check("feedback_token_hash", sql.raw(`length("token_hash") = 64`)),
    index("feedback_token_link").on(t.linkId),
  ],
);

const responseId = () =>
  integer("response_id")
    .notNull()
    .references(() => response.id, { onDelete: "cascade" });

export const responseMotivation = sqliteTable(
  "response_motivation",
  { responseId: responseId(), motivation: text("motivation", { enum: motivations }).notNull() },
  (t) => [
    primaryKey({ columns: [t.responseId, t.motivation] }),
    within("response_motivation", "motivation", motivations),
  ],
);

export const formWishes = ["desired", "experienced"] as const;

export const responseForm = sqliteTable(
  "response_form",
  {
    responseId: responseId(),
    /** Whether the respondent wished for the form or has experienced it. */
    wish: text("wish", { enum: formWishes }).notNull(),
    form: text("form", { enum: involvementForms }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.responseId, t.wish, t.form] }),
    within("response_form", "wish", formWishes),
    within("response_form", "form", involvementForms),
  ],
);

export const answer = sqliteTable(
  "answer",
  {
    responseId: responseId(),
    position: integer("position").notNull(),
    question: text("question").notNull(),
    text: text("text").notNull(),
    /** The respondent lets the funder read this answer. */
    share: integer("share", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.responseId, t.position] }),
    uniqueIndex("answer_question").on(t.responseId, t.question),
    check("answer_share", sql.raw(`"share" in (0, 1)`)),
  ],
);

export const followUp = sqliteTable(
  "follow_up",
  {
    id: integer("id").primaryKey(),
    roundId: roundId(),
    key: text("key").notNull(),
    aspect: text("aspect", { enum: feedbackAspects }),
    pointDa: text("point_da"),
    pointEn: text("point_en"),
    replyDa: text("reply_da"),
    replyEn: text("reply_en"),
    repliedOn: text("replied_on"),
    visibility: text("visibility", { enum: visibilities }).notNull().default("project"),
    /** Who in the project sees to it. */
    ownerId: integer("owner_id").references(() => account.id, { onDelete: "set null" }),
    /** The response that the point was taken from. */
    responseId: integer("response_id").references(() => response.id, { onDelete: "set null" }),
  },
  (t) => [
    index("follow_up_owner").on(t.ownerId),
    index("follow_up_response").on(t.responseId),
    inSomeLanguage("follow_up", "point"),
    within("follow_up", "aspect", feedbackAspects),
    within("follow_up", "visibility", visibilities),
    check("follow_up_reply", sql.raw(`(coalesce("reply_da", "reply_en") is null) = ("replied_on" is null)`)),
    uniqueIndex("follow_up_key").on(t.roundId, t.key),
  ],
);
