/** All facts of an activity in words, for its page and for telling two states of it apart. */
import type { Activity, Key, Participant } from "~/domain/bundle/records";
import { activitiesMessages } from "~/i18n/activities";
import { formatAmount, formatDay, formatNumber, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term, vocabularyTitle } from "~/i18n/vocabulary";

export interface ActivityFact {
  fact:
    | "title"
    | "period"
    | "kind"
    | "direction"
    | "core"
    | "moment"
    | "format"
    | "hours"
    | "amount"
    | "participants"
    | "brokers"
    | "summary"
    | "links"
    | "visibility";
  label: string;
  /** A line each; none where nothing is stated. */
  lines: string[];
}

/** In the order in which they are read. */
export function describeActivity(
  language: Language,
  record: Omit<Activity, "key">,
  nameOf: (key: Key) => string,
): ActivityFact[] {
  const words = activitiesMessages[language];
  const listed = (text: string | undefined) => (text === undefined || text === "" ? [] : [text]);
  return [
    { fact: "title", label: words.wholeTitle, lines: listed(readText(language, record.title)) },
    { fact: "period", label: words.period, lines: [describeWhen(language, record)] },
    {
      fact: "kind",
      label: vocabularyTitle(language, "activityKind"),
      lines: [term(language, "activityKind", record.kind)],
    },
    {
      fact: "direction",
      label: vocabularyTitle(language, "direction"),
      lines: [term(language, "direction", record.direction)],
    },
    {
      fact: "core",
      label: vocabularyTitle(language, "brokerCore"),
      lines: [term(language, "brokerCore", record.brokerCore)],
    },
    { fact: "moment", label: vocabularyTitle(language, "moment"), lines: [term(language, "moment", record.moment)] },
    {
      fact: "participants",
      label: words.participants,
      lines: (record.participants ?? []).map((one) => describeParticipant(language, one, nameOf)),
    },
    { fact: "brokers", label: words.brokers, lines: (record.brokers ?? []).map(nameOf) },
    { fact: "summary", label: words.summary, lines: listed(readText(language, record.summary)) },
    {
      fact: "format",
      label: vocabularyTitle(language, "format"),
      lines: listed(record.format && term(language, "format", record.format)),
    },
    {
      fact: "hours",
      label: words.hours,
      lines: listed(record.hours === undefined ? undefined : formatNumber(language, record.hours)),
    },
    {
      fact: "amount",
      label: words.amount,
      lines: listed(record.amount === undefined ? undefined : formatAmount(language, record.amount)),
    },
    { fact: "links", label: words.links, lines: record.links ?? [] },
    {
      fact: "visibility",
      label: vocabularyTitle(language, "visibility"),
      lines: listed(record.visibility && term(language, "visibility", record.visibility)),
    },
  ];
}

/** The day or the longer time of an activity, as exactly as it is known: `13. marts 2025`, `marts 2025`, `2022 – 2024`. */
export function describeWhen(
  language: Language,
  {
    date,
    endDate,
    datePrecision,
  }: { date: string; endDate?: string | null; datePrecision?: Activity["datePrecision"] },
): string {
  const first = formatDay(language, date, datePrecision);
  const last = endDate ? formatDay(language, endDate, datePrecision) : first;
  return last === first ? first : `${first} – ${last}`;
}

function describeParticipant(
  language: Language,
  { organisation, field, form, count }: Participant,
  nameOf: (key: Key) => string,
): string {
  const words = activitiesMessages[language];
  const who =
    organisation === undefined ? words.unnamed(field ? term(language, "field", field) : "") : nameOf(organisation);
  return [who, form && term(language, "involvementForm", form), words.people(count)].filter(Boolean).join(" · ");
}
