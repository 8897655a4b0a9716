/** Which column of a sheet is what, guessed from Danish and English headings. */
import { foldWords } from "../fold-words";
import { fieldsOf, type IncomingField, type SheetKind } from "./fields";

/** Headings as people write them, folded; the first is the surest. */
const synonyms: Record<IncomingField, readonly string[]> = {
  titleDa: ["titel dansk", "titel", "title danish", "aktivitet", "emne", "overskrift", "møde", "navn på aktivitet"],
  titleEn: ["titel engelsk", "title english", "title", "activity", "subject", "headline", "meeting"],
  date: [
    "dato",
    "date",
    "startdato",
    "start date",
    "start",
    "dag",
    "day",
    "hvornår",
    "when",
    "fra",
    "from",
    "tidspunkt dato",
  ],
  endDate: ["slutdato", "end date", "slut", "end", "til", "to"],
  datePrecision: ["datoens nøjagtighed", "date precision", "nøjagtighed", "precision"],
  activityKind: ["aktivitetstype", "kind of activity", "type", "kind", "slags", "activity type", "type af aktivitet"],
  direction: ["retning", "direction"],
  moment: ["tidspunkt i forskningsprocessen", "moment in the research process", "tidspunkt", "moment", "fase", "phase"],
  brokerCore: ["brobyggerens kerneområde", "bridge builder core area", "kerneområde", "core area"],
  format: ["mødeform", "format", "hvor", "where"],
  participants: [
    "deltagere",
    "participants",
    "deltager",
    "hvem",
    "who",
    "organisationer",
    "organisations",
    "virksomheder",
    "companies",
    "attendees",
  ],
  participantCount: ["antal deltagere", "number of participants", "antal", "count", "participants number"],
  form: ["inddragelsesform", "form of involvement", "form"],
  brokers: ["brobyggere", "bridge builders", "brobygger", "bridge builder", "facilitator", "facilitatorer"],
  hours: ["timer", "hours", "tid", "timeforbrug", "antal timer", "time spent"],
  amount: [
    "beløb kr",
    "amount dkk",
    "beløb",
    "amount",
    "udgift",
    "udgifter",
    "omkostning",
    "omkostninger",
    "pris",
    "cost",
    "costs",
    "kr",
    "dkk",
  ],
  summaryDa: [
    "resumé dansk",
    "resumé",
    "summary danish",
    "beskrivelse dansk",
    "beskrivelse",
    "referat",
    "noter",
    "bemærkninger",
    "kommentar",
  ],
  summaryEn: [
    "resumé engelsk",
    "summary english",
    "summary",
    "beskrivelse engelsk",
    "description",
    "notes",
    "comments",
  ],
  links: ["links", "link", "url", "webadresse", "hjemmeside"],
  visibility: ["synlighed", "visibility"],
  name: [
    "navn",
    "name",
    "organisation",
    "organisation name",
    "virksomhed",
    "company",
    "virksomhedsnavn",
    "company name",
    "organisationsnavn",
    "firma",
  ],
  shortName: ["kort navn", "short name", "forkortelse", "abbreviation"],
  field: ["felt helix", "helix field", "felt", "field", "helix", "sektor", "sector"],
  actorRole: ["aktørrolle", "actor role", "rolle", "role"],
  cvr: ["cvr nummer", "cvr number", "cvr", "cvr nr", "cvrnr", "company number"],
  pNumber: ["p nummer", "production unit number", "p nr", "pnr", "p number", "produktionsenhed"],
  sizeClass: ["virksomhedsstørrelse", "company size", "størrelse", "size"],
  industry: ["branche", "industry"],
  country: ["land", "country"],
  website: ["websted", "website", "hjemmeside", "webadresse", "web", "url"],
};

/** A heading without what people write differently: case, accents, signs. */
export function foldHeading(heading: string): string {
  return foldWords(heading.normalize("NFC"))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const folded = new Map(
  Object.entries(synonyms).map(([field, words]) => [field as IncomingField, words.map((word) => foldHeading(word))]),
);

/** What each column is, or null; no field stands twice. The surest guesses are given first. */
export function guessColumns(kind: SheetKind, headings: readonly string[]): (IncomingField | null)[] {
  const guesses = headings.flatMap((heading, column) => {
    const words = foldHeading(heading);
    if (words === "") return [];
    return fieldsOf[kind].flatMap((field) => {
      const known = folded.get(field) ?? [];
      const place = known.indexOf(words);
      // A heading that only begins or ends with a known word is a weaker sign than any that is that word.
      const part = known.findIndex(
        (word) => word.length > 3 && (words.startsWith(`${word} `) || words.endsWith(` ${word}`)),
      );
      const weight = place >= 0 ? place : part >= 0 ? 100 + part : null;
      return weight === null ? [] : [{ column, field, weight }];
    });
  });
  guesses.sort((a, b) => a.weight - b.weight || a.column - b.column);
  const columns: (IncomingField | null)[] = headings.map(() => null);
  const given = new Set<IncomingField>();
  for (const { column, field } of guesses) {
    if (columns[column] !== null || given.has(field)) continue;
    columns[column] = field;
    given.add(field);
  }
  return columns;
}
