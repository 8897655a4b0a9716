/** Who belongs to which organisation, project and programme, and who is invited. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { organisationRoles, programmeRoles, projectRoles } from "~/domain/permissions/roles";
import { languages } from "~/i18n/language";
import { account } from "./account";
import { moment, within } from "./columns";
import { organisation } from "./organisation";
import { programme } from "./programme";
import { project } from "./project";

const accountId = () =>
  integer("account_id")
    .notNull()
    .references(() => account.id, { onDelete: "cascade" });

export const organisationMember = sqliteTable(
  "organisation_member",
  {
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "cascade" }),
    accountId: accountId(),
    role: text("role", { enum: organisationRoles }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.accountId] }),
    within("organisation_member", "role", organisationRoles),
    index("organisation_member_account").on(t.accountId),
  ],
);

export const projectMember = sqliteTable(
  "project_member",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    accountId: accountId(),
    role: text("role", { enum: projectRoles }).notNull(),
    /** The company that a company contact speaks for. */
    organisationId: integer("organisation_id").references(() => organisation.id),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.accountId] }),
    within("project_member", "role", projectRoles),
    check("project_member_company", sql.raw(`("role" = 'company') = ("organisation_id" is not null)`)),
    index("project_member_account").on(t.accountId),
    index("project_member_organisation").on(t.organisationId),
  ],
);

export const programmeMember = sqliteTable(
  "programme_member",
  {
    programmeId: integer("programme_id")
      .notNull()
      .references(() => programme.id, { onDelete: "cascade" }),
    accountId: accountId(),
    role: text("role", { enum: programmeRoles }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.accountId] }),
    within("programme_member", "role", programmeRoles),
    index("programme_member_account").on(t.accountId),
  ],
);

export const invitation = sqliteTable(
  "invitation",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    tokenHash: text("token_hash").notNull().unique(),
    /** Lower case. */
    email: text("email").notNull(),
    language: text("language", { enum: languages }).notNull(),
    organisationId: integer("organisation_id").references(() => organisation.id, { onDelete: "cascade" }),
    projectId: integer("project_id").references(() => project.id, { onDelete: "cascade" }),
    programmeId: integer("programme_id").references(() => programme.id, { onDelete: "cascade" }),
    role: text("role", { enum: [...organisationRoles, ...projectRoles, ...programmeRoles] }).notNull(),
    invitedById: integer("invited_by_id").references(() => account.id, { onDelete: "set null" }),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    acceptedAt: moment("accepted_at"),
    withdrawnAt: moment("withdrawn_at"),
  },
  (t) => [
    within("invitation", "language", languages),
    within("invitation", "role", [...organisationRoles, ...projectRoles, ...programmeRoles]),
    // Into a project as a company's contact, both the project and the company are named.
    check(
      "invitation_target",
      sql.raw(
        `case when "project_id" is not null then "programme_id" is null and ("organisation_id" is not null) = ("role" = 'company') else ("organisation_id" is null) <> ("programme_id" is null) end`,
      ),
    ),
    index("invitation_project").on(t.projectId),
    index("invitation_programme").on(t.programmeId),
    index("invitation_organisation").on(t.organisationId),
    index("invitation_invited_by").on(t.invitedById),
  ],
);
