/** What a column of a sheet can be. */
export const activityFields = [
  "titleDa",
  "titleEn",
  "date",
  "endDate",
  "datePrecision",
  "activityKind",
  "direction",
  "moment",
  "brokerCore",
  "format",
  "participants",
  "participantCount",
  "form",
  "brokers",
  "hours",
  "amount",
  "summaryDa",
  "summaryEn",
  "links",
  "visibility",
] as const;
export type ActivityField = (typeof activityFields)[number];

export const organisationFields = [
  "name",
  "shortName",
  "field",
  "actorRole",
  "cvr",
  "pNumber",
  "sizeClass",
  "industry",
  "country",
  "website",
] as const;
export type OrganisationField = (typeof organisationFields)[number];

export type IncomingField = ActivityField | OrganisationField;

/** What the rows of a sheet become. */
export type SheetKind = "activities" | "organisations";

export const fieldsOf: Record<SheetKind, readonly IncomingField[]> = {
  activities: activityFields,
  organisations: organisationFields,
};

/** A cell as it was read: days as `YYYY-MM-DD`, empty cells null. */
export type SheetCell = string | number | null;
