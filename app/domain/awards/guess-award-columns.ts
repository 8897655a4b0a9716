/** Which column of a sheet from an award-reporting system is what, guessed from its headings. */
import { foldHeading } from "../incoming/guess-columns";
import { type AwardField, type AwardSheetKind, fieldsOfSheet } from "./award-fields";

/** Headings as such systems write them in their exports, in English and Danish; the first is the surest. */
const synonyms: Record<AwardField, readonly string[]> = {
  reference: [
    "award reference",
    "grant reference",
    "award id",
    "grant id",
    "award number",
    "grant number",
    "reference",
    "award code",
    "bevillingsnummer",
    "sagsnummer",
    "j.nr.",
  ],
  title: [
    "award title",
    "grant title",
    "project title",
    "title of engagement activity",
    "output title",
    "outcome title",
    "title",
    "titel",
    "projekttitel",
    "name",
  ],
  acronym: ["acronym", "akronym", "short title"],
  organisation: [
    "research organisation",
    "lead research organisation",
    "organisation",
    "institution",
    "host institution",
    "lead organisation",
    "grant holder organisation",
    "institution navn",
    "bevillingshaver institution",
  ],
  startDate: ["award start date", "start date", "start", "startdato", "from"],
  endDate: ["award end date", "end date", "end", "slutdato", "to"],
  amount: ["award amount", "amount awarded", "value", "amount", "grant amount", "beløb", "bevilget beløb"],
  currency: ["currency", "award currency", "valuta"],
  abstract: ["abstract", "summary", "technical summary", "lay summary", "resumé", "beskrivelse"],
  website: ["website", "project url", "webpage", "hjemmeside", "websted"],
  identifier: [
    "outcome id",
    "output id",
    "engagement id",
    "activity id",
    "entry id",
    "researchfish id",
    "common outcome id",
    "id",
  ],
  type: ["outcome type", "output type", "common outcome type", "section", "category", "type", "udbyttetype"],
  form: ["form of engagement activity", "form of engagement", "engagement type", "activity type", "form", "type"],
  date: [
    "year s of engagement activity",
    "year of engagement activity",
    "years of engagement",
    "year of engagement",
    "year first provided",
    "year produced",
    "date",
    "year s",
    "year",
    "dato",
    "år",
  ],
  description: [
    "description",
    "description of engagement activity",
    "impact",
    "what was the impact",
    "beskrivelse",
    "results and impact",
  ],
  url: ["url", "link", "web link", "doi", "website"],
};

/** What each column is, or null; no field stands twice. The surest guesses are given first. */
export function guessAwardColumns(kind: AwardSheetKind, headings: readonly string[]): (AwardField | null)[] {
  const guesses = headings.flatMap((heading, column) => {
    const words = foldHeading(heading);
    return fieldsOfSheet[kind].flatMap((field) => {
      const place = synonyms[field].findIndex((one) => foldHeading(one) === words);
      return place < 0 ? [] : [{ column, field, place }];
    });
  });
  guesses.sort((a, b) => a.place - b.place || a.column - b.column);
  const columns: (AwardField | null)[] = headings.map(() => null);
  const given = new Set<AwardField>();
  for (const { column, field } of guesses) {
    if (columns[column] !== null || given.has(field)) continue;
    columns[column] = field;
    given.add(field);
  }
  return columns;
}
