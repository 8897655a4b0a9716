/** The value of a member in the reader's words. */
import type { Evidence, Grant, Participant, Text } from "~/domain/bundle/records";
import type { MemberType } from "~/domain/record-members";
import { vocabularies, type VocabularyKey, type VocabularyName } from "~/domain/vocabulary";
import { formatAmount, formatDay, formatNumber, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { memberMessages } from "~/i18n/record-members";
import { term } from "~/i18n/vocabulary";
import type { RecordNames } from "./record-names";

interface Reader {
  language: Language;
  names: RecordNames;
  /** Tells a text in both languages, where a change may lie in either; otherwise in the reader's. */
  bothLanguages?: boolean;
}

/** Plain text; empty where there is no value. */
export function describeValue(type: MemberType, value: unknown, reader: Reader): string {
  if (value === undefined || value === null) return "";
  const { language, names } = reader;
  const words = memberMessages[language];
  const nameOf = (to: keyof RecordNames, key: string) => {
    const name = names[to][key];
    return name === undefined ? `${key} (${words.gone})` : readText(language, name);
  };
  switch (type.is) {
    case "text":
      return describeText(value as Text, reader);
    case "string":
    case "url":
      return String(value);
    case "strings":
      return (value as string[]).join(", ");
    case "day":
      return formatDay(language, value as string);
    case "number":
      return formatNumber(language, value as number);
    case "amount":
      return formatAmount(language, value as number);
    case "severity":
      return words.severities[value as number] ?? String(value);
    case "flag":
      return value ? words.yes : words.no;
    case "term":
      return nameTerm(language, type.of, value as string);
    case "terms":
      return (value as string[]).map((key) => nameTerm(language, type.of, key)).join(", ");
    case "reference":
      return nameOf(type.to, value as string);
    case "references":
      return (value as string[]).map((key) => nameOf(type.to, key)).join("; ");
    case "participants":
      return (value as Participant[])
        .map(({ organisation, field, form, count }) =>
          [
            organisation === undefined ? field && term(language, "field", field) : nameOf("organisation", organisation),
            form && term(language, "involvementForm", form),
            words.people(count),
          ]
            .filter(Boolean)
            .join(", "),
        )
        .join("; ");
    case "evidence":
      return (value as Evidence[])
        .map(({ url, strength, note }) =>
          [url, strength && term(language, "evidenceStrength", strength), note && describeText(note, reader)]
            .filter(Boolean)
            .join(", "),
        )
        .join("; ");
    case "grants":
      return (value as Grant[])
        .map(({ funder, programme, reference, amount }) =>
          [
            nameOf("organisation", funder),
            programme && nameOf("programme", programme),
            reference,
            amount !== undefined && formatAmount(language, amount),
          ]
            .filter(Boolean)
            .join(", "),
        )
        .join("; ");
  }
}

function describeText(text: Text, { language, bothLanguages }: Reader): string {
  if (!bothLanguages || !text.da || !text.en) return readText(language, text);
  const words = memberMessages[language];
  return `${words.inDanish(text.da)}\n${words.inEnglish(text.en)}`;
}

function nameTerm(language: Language, vocabulary: VocabularyName, key: string): string {
  const known = (vocabularies[vocabulary] as readonly string[]).includes(key);
  return known ? term(language, vocabulary, key as VocabularyKey<typeof vocabulary>) : key;
}
