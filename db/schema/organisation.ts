/** Organisations of the five helix fields, shared by all projects. */
import { type AnySQLiteColumn, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actorRoles, fields, industries, sizeClasses } from "~/domain/vocabulary";
import { account } from "./account";
import { within } from "./columns";

export const organisation = sqliteTable(
  "organisation",
  {
    id: integer("id").primaryKey(),
    key: text("key").notNull().unique(),
    name: text("name").notNull(),
    shortName: text("short_name"),
    field: text("field", { enum: fields }).notNull(),
    role: text("role", { enum: actorRoles }),
    cvr: text("cvr"),
    pNumber: text("p_number"),
    parentId: integer("parent_id").references((): AnySQLiteColumn => organisation.id),
    ror: text("ror"),
    sizeClass: text("size_class", { enum: sizeClasses }),
    industry: text("industry", { enum: industries }),
    country: text("country"),
    website: text("website"),
    descriptionDa: text("description_da"),
    descriptionEn: text("description_en"),
    /** Who added it here and may change it until it has an administrator of its own. */
    addedById: integer("added_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    within("organisation", "field", fields),
    within("organisation", "role", actorRoles),
    within("organisation", "size_class", sizeClasses),
    within("organisation", "industry", industries),
    index("organisation_cvr").on(t.cvr),
    index("organisation_parent").on(t.parentId),
    index("organisation_p_number").on(t.pNumber),
    index("organisation_added_by").on(t.addedById),
  ],
);
