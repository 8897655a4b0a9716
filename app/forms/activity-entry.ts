/** The form of an activity: from its fields to what was entered, and from a saved activity to its fields. */
import * as z from "zod/mini";
import type { Activity, Day, Key, Participant } from "~/domain/bundle/records";
import type { ActivityEntry } from "~/domain/compose-activity";
import { firstDayOfUnit, isDay } from "~/domain/days";
import { isHttpUrl, toHttpUrl } from "~/domain/identifiers";
import type { TypedEntries } from "~/domain/typed-entries";
import {
  activityKinds,
  brokerCores,
  datePrecisions,
  directions,
  fields,
  formats,
  involvementForms,
  moments,
  visibilities,
} from "~/domain/vocabulary";
import { findTypedOrganisation, type Nameable } from "./find-typed-organisation";
import { readTypedNumber, typeNumber } from "./typed-number";

/** Names and values of a form as it is posted; a name may come several times. */
export type Entries = TypedEntries;

/** Longest list that one form takes, so that nobody fills the database in one go. */
const mostLines = 100;

const chosen = <T extends string>(keys: readonly T[]) =>
  z.catch(z.nullable(z.enum(keys as readonly [T, ...T[]])), null as T | null);

export const activityEntryForm = z.object({
  title: z
    .string("activityTitle")
    .check(z.trim(), z.minLength(1, "activityTitle"), z.maxLength(300, "activityTitleLong")),
  kind: z.enum(activityKinds, "activityKind"),
  summary: z.string("activitySummaryLong").check(z.trim(), z.maxLength(20_000, "activitySummaryLong")),
  datePrecision: z.catch(z.enum(datePrecisions), "day"),
  direction: chosen(directions),
  brokerCore: chosen(brokerCores),
  moment: chosen(moments),
  format: chosen(formats),
  visibility: chosen(visibilities),
});

export interface ReadEntry {
  entry: ActivityEntry;
  /** Knowledge needs that were voiced, a line each. */
  needs: string[];
}

interface Surroundings {
  /** Those that can be named by typing. */
  organisations: readonly Nameable[];
  language: "da" | "en";
}

/** What was entered, or what is wrong: field name to message key. */
export function readActivityEntry(
  form: FormData,
  { organisations, language }: Surroundings,
): { ok: true; values: ReadEntry } | { ok: false; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const one = (name: string) => textOf(form.get(name)).trim();
  const scalars = z.safeParse(
    activityEntryForm,
    Object.fromEntries(Object.keys(activityEntryForm.def.shape).map((name) => [name, textOf(form.get(name))])),
  );
  if (!scalars.success) for (const { path, message } of scalars.error.issues) errors[String(path[0])] ??= message;
  const dayOf = (name: string): Day | null => {
    const day = readDayParts(form, name);
    if (day === null && ["day", "month", "year"].some((part) => one(`${name}.${part}`) !== "")) errors[name] = "day";
    return day;
  };
  const numberOf = (name: "hours" | "amount"): number | null => {
    const typed = one(name);
    const value = typed === "" ? null : readTypedNumber(typed, language);
    if (typed !== "" && (value === null || value > 1_000_000_000)) errors[name] = name;
    return value;
  };
  const date = dayOf("date");
  if (date === null) errors.date ??= "activityDate";
  const endDate = dayOf("endDate");
  const precision = scalars.data?.datePrecision ?? "day";
  if (date !== null && endDate !== null && endDate < firstDayOfUnit(date, precision)) errors.endDate = "endBeforeStart";
  const [hours, amount] = [numberOf("hours"), numberOf("amount")];
  const named = (name: "who" | "brokers", typing: "find" | "findBroker"): Key[] => {
    const keys = form.getAll(name).map(textOf).filter(Boolean);
    const typed = one(typing);
    if (typed === "") return [...new Set(keys)].slice(0, 1_000);
    const found = findTypedOrganisation(typed, organisations);
    if (found.length === 1) keys.push((found[0] as Nameable).key);
    else errors[typing] = found.length === 0 ? "organisationUnknown" : "organisationSeveral";
    return [...new Set(keys)].slice(0, 1_000);
  };
  const participants = readParticipants(form, named("who", "find"), errors);
  const brokers = named("brokers", "findBroker");
  const links = linesOf(one("links")).map((link) => toHttpUrl(link));
  if (links.some((link) => !isHttpUrl(link))) errors.links = "link";
  const needs = linesOf(one("needs"));
  if (needs.some((need) => need.length > 2_000)) errors.needs = "needLong";
  if (!scalars.success || date === null || Object.keys(errors).length > 0) return { ok: false, errors };
  const entry = { ...scalars.data, date, endDate, hours, amount, brokers, participants, links: [...new Set(links)] };
  return { ok: true, values: { entry, needs } };
}

function readParticipants(form: FormData, keys: readonly Key[], errors: Record<string, string>): Participant[] {
  const countOf = (name: string, typed: string, empty: number): number => {
    const count = typed.trim() === "" ? empty : Number(typed);
    if (!Number.isInteger(count) || count < 0 || count > 1_000_000) errors[name] = "count";
    return count;
  };
  const organisations = keys.flatMap((organisation) => {
    const counts = form.getAll(`count.${organisation}`).map(textOf);
    const forms = form.getAll(`form.${organisation}`).map(textOf);
    // An organisation may stand there in several forms; one that is ticked stands there at least once.
    return (counts.length === 0 ? [""] : counts).flatMap((typed, row): Participant[] => {
      const count = countOf(`count.${organisation}`, typed, row === 0 ? 1 : 0);
      const form = involvementForms.find((one) => one === forms[row]);
      return count === 0 ? [] : [{ organisation, ...(form ? { form } : {}), count }];
    });
  });
  const unnamed = fields.flatMap((field) =>
    form.getAll(`field.${field}`).flatMap((typed): Participant[] => {
      const count = countOf(`field.${field}`, textOf(typed), 0);
      return count === 0 ? [] : [{ field, count }];
    }),
  );
  return [...organisations, ...unnamed];
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostLines);

/** The day of `name.day`, `name.month` and `name.year`, or null. */
export function readDayParts(form: FormData, name: string): Day | null {
  const part = (which: string, length: number) =>
    textOf(form.get(`${name}.${which}`))
      .trim()
      .padStart(length, "0");
  const day = `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`;
  return isDay(day) ? day : null;
}

/** The fields of a form that shows a saved activity to somebody who reads the language. */
export function entriesOfActivity(record: Omit<Activity, "key">, language: "da" | "en"): Entries {
  const shown = (text: Activity["summary"]) => text?.[language] ?? text?.da ?? text?.en ?? "";
  const { participants = [], brokers = [], links = [] } = record;
  return [
    ["title", shown(record.title)],
    ...entriesOfDay("date", record.date),
    ["kind", record.kind],
    ["direction", record.direction],
    ["brokerCore", record.brokerCore],
    ["moment", record.moment],
    ["datePrecision", record.datePrecision ?? "day"],
    ...(record.endDate ? entriesOfDay("endDate", record.endDate) : []),
    ["format", record.format ?? ""],
    ["hours", typeNumber(record.hours, language)],
    ["amount", typeNumber(record.amount, language)],
    ["summary", shown(record.summary)],
    ["links", links.join("\n")],
    ["visibility", record.visibility ?? ""],
    ...brokers.map((key): [string, string] => ["brokers", key]),
    ...participants.flatMap(({ organisation, field, form, count }): Entries =>
      organisation === undefined
        ? [[`field.${field}`, String(count)]]
        : [
            ["who", organisation],
            [`form.${organisation}`, form ?? ""],
            [`count.${organisation}`, String(count)],
          ],
    ),
  ];
}

/** A day as the three fields of its parts. */
export function entriesOfDay(name: string, day: Day): Entries {
  const [year = "", month = "", date = ""] = day.split("-");
  return [
    [`${name}.day`, String(Number(date))],
    [`${name}.month`, String(Number(month))],
    [`${name}.year`, year],
  ];
}
