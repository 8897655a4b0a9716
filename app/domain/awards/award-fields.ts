/** What a column of a sheet from an award-reporting system can be, by what its rows are. */
export const awardSheetKinds = ["awards", "engagements", "outputs"] as const;
export type AwardSheetKind = (typeof awardSheetKinds)[number];

export const awardFields = [
  "reference",
  "title",
  "acronym",
  "organisation",
  "startDate",
  "endDate",
  "amount",
  "currency",
  "abstract",
  "website",
  "identifier",
  "type",
  "form",
  "date",
  "description",
  "url",
] as const;
export type AwardField = (typeof awardFields)[number];

export const fieldsOfSheet: Record<AwardSheetKind, readonly AwardField[]> = {
  awards: [
    "reference",
    "title",
    "acronym",
    "organisation",
    "startDate",
    "endDate",
    "amount",
    "currency",
    "abstract",
    "website",
  ],
  outputs: ["reference", "identifier", "type", "title", "date", "description", "url"],
  engagements: ["reference", "identifier", "form", "title", "date", "endDate", "description", "url"],
};

/** Columns without which no row can be placed. */
export const neededFields: Record<AwardSheetKind, readonly AwardField[]> = {
  awards: ["reference", "title", "organisation", "startDate", "endDate"],
  outputs: ["reference", "type", "title", "date"],
  engagements: ["reference", "title", "date"],
};
