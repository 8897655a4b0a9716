/** Persons who speak for an organisation in a project, with where their data come from and why they may be kept. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { contactSources, legalBases } from "~/domain/contact-terms";
import { languages } from "~/i18n/language";
import { moment, within } from "./columns";
import { organisation } from "./organisation";
import { project } from "./project";

export const contact = sqliteTable(
  "contact",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id),
    name: text("name").notNull(),
    /** Lower case. */
    email: text("email"),
    phone: text("phone"),
    /** Position at the organisation. */
    title: text("title"),
    language: text("language", { enum: languages }).notNull().default("da"),
    source: text("source", { enum: contactSources }).notNull(),
    legalBasis: text("legal_basis", { enum: legalBases }).notNull(),
    /** When the person said "do not ask me again"; null while it may be asked. */
    declinedAt: moment("declined_at"),
    createdAt: moment("created_at").notNull(),
    changedAt: moment("changed_at").notNull(),
  },
  (t) => [
    within("contact", "language", languages),
    within("contact", "source", contactSources),
    within("contact", "legal_basis", legalBases),
    index("contact_project").on(t.projectId, t.organisationId),
    index("contact_organisation").on(t.organisationId),
    index("contact_email").on(t.email),
  ],
);
