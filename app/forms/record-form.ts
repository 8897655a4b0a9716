/** The forms of needs, barriers, goals and outcomes: which members each has, and how they are filled in and read. */
import { answerOfNeed, type NeedAnswer } from "~/domain/answer-need";
import { isHttpUrl, isKey, toHttpUrl } from "~/domain/identifiers";
import { isDay } from "~/domain/days";
import type { RecordOf } from "~/domain/project-record";
import { type MemberOf, type MemberType, recordMembers } from "~/domain/record-members";
import { vocabularies } from "~/domain/vocabulary";
import { type DecimalMark, readNumber, typeNumber } from "./read-number";

export const formKinds = ["need", "barrier", "goal", "outcome"] as const;
/** The kinds of record that share these forms. */
export type FormKind = (typeof formKinds)[number];

export interface FormMember {
  member: string;
  /** Message where it is left empty; a member without one may be. */
  missing?: string;
}

type MembersOf<K extends FormKind> = readonly { member: MemberOf<K>; missing?: string }[];

/** The whole form of each kind, in the order in which it asks. */
export const recordForms: { [K in FormKind]: MembersOf<K> } = {
  need: [
    { member: "text", missing: "needText" },
    { member: "raisedBy" },
    { member: "raisedAt" },
    { member: "date", missing: "dayMissing" },
    { member: "status", missing: "needStatus" },
    { member: "answeredOn" },
    { member: "visibility", missing: "visibility" },
  ],
  barrier: [
    { member: "kind", missing: "barrierKind" },
    { member: "severity", missing: "barrierSeverity" },
    { member: "description" },
    { member: "mitigation" },
    { member: "date", missing: "dayMissing" },
    { member: "resolvedOn" },
    { member: "visibility", missing: "visibility" },
  ],
  goal: [
    { member: "title", missing: "goalTitle" },
    { member: "status", missing: "goalStatus" },
    { member: "targetGroup" },
    { member: "indicator" },
    { member: "target" },
    { member: "actual" },
    { member: "visibility", missing: "visibility" },
  ],
  outcome: [
    { member: "title", missing: "outcomeTitle" },
    { member: "kind", missing: "outcomeKind" },
    { member: "level", missing: "outcomeLevel" },
    { member: "date", missing: "dayMissing" },
    { member: "description" },
    { member: "organisation" },
    { member: "goal" },
    { member: "visibility", missing: "visibility" },
  ],
};

/** What the list of each kind asks for when something is added; the rest takes its first value. */
export const quickMembers: { [K in FormKind]: readonly MemberOf<K>[] } = {
  need: ["text", "raisedBy"],
  barrier: ["kind", "severity"],
  goal: ["title"],
  outcome: ["title", "kind", "level"],
};

export const typeOfMember = (kind: FormKind, member: string): MemberType =>
  (recordMembers[kind] as Record<string, MemberType>)[member] as MemberType;

const dateParts = ["day", "month", "year"] as const;
const languages = ["da", "en"] as const;

/** The names of the controls of a member. */
export function controlsOf(type: MemberType, member: string): string[] {
  if (type.is === "text") return languages.map((language) => `${member}.${language}`);
  if (type.is === "day") return dateParts.map((part) => `${member}.${part}`);
  return [member];
}

/** The record as its form shows it: control name to text. */
export function typeRecord(kind: FormKind, record: object, decimalMark: DecimalMark): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { member } of recordForms[kind]) {
    const value: unknown = (record as Record<string, unknown>)[member];
    const type = typeOfMember(kind, member);
    if (value === undefined) continue;
    if (type.is === "text") {
      for (const language of languages)
        values[`${member}.${language}`] = (value as Record<string, string | undefined>)[language] ?? "";
    } else if (type.is === "day") {
      const [year = "", month = "", day = ""] = (value as string).split("-");
      values[`${member}.day`] = day.replace(/^0/, "");
      values[`${member}.month`] = month.replace(/^0/, "");
      values[`${member}.year`] = year;
    } else values[member] = typeof value === "number" ? typeNumber(value, decimalMark) : String(value);
  }
  return values;
}

interface ReadOptions {
  kind: FormKind;
  members: readonly FormMember[];
  decimalMark: DecimalMark;
}

/** Member name to value; one that is left empty stands there as undefined, so that it is taken away. */
export type MemberValues = Record<string, unknown>;

export interface ReadMembers {
  values: MemberValues;
  /** Member name to message key. */
  errors: Record<string, string>;
  /** What was typed, by the names of the controls. */
  typed: Record<string, string>;
}

/** Reads the members of a form one by one. */
export function readMembers(form: FormData, { kind, members, decimalMark }: ReadOptions): ReadMembers {
  const read: ReadMembers = { values: {}, errors: {}, typed: {} };
  for (const { member, missing } of members) {
    const type = typeOfMember(kind, member);
    const typed = Object.fromEntries(
      controlsOf(type, member).map((name) => {
        const text = form.get(name);
        return [name, typeof text === "string" ? text : ""];
      }),
    );
    Object.assign(read.typed, typed);
    const { value, error } = readMember(type, member, { typed, decimalMark });
    read.values[member] = value;
    if (error) read.errors[member] = error;
    else if (value === undefined && missing) read.errors[member] = missing;
  }
  return read;
}

interface Typed {
  typed: Record<string, string>;
  decimalMark: DecimalMark;
}

function readMember(
  type: MemberType,
  member: string,
  { typed, decimalMark }: Typed,
): { value?: unknown; error?: string } {
  const text = cleanText(typed[member] ?? "");
  switch (type.is) {
    case "text": {
      const words = languages.map((language) => [language, cleanText(typed[`${member}.${language}`] ?? "")] as const);
      if (words.some(([, one]) => one.length > 20_000)) return { error: "textLong" };
      const kept = words.filter(([, one]) => one !== "");
      return kept.length === 0 ? {} : { value: Object.fromEntries(kept) };
    }
    case "day": {
      const [day = "", month = "", year = ""] = dateParts.map((part) => (typed[`${member}.${part}`] ?? "").trim());
      if (day === "" && month === "" && year === "") return {};
      const value = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return isDay(value) ? { value } : { error: "day" };
    }
    case "number": {
      if (text === "") return {};
      const value = readNumber(text, decimalMark);
      return value === null || value < type.min || value > type.max ? { error: "number" } : { value };
    }
    case "severity":
      return ["1", "2", "3"].includes(text) ? { value: Number(text) } : {};
    case "term":
      return (vocabularies[type.of] as readonly string[]).includes(text) ? { value: text } : {};
    case "reference":
      if (text === "") return {};
      return isKey(text) ? { value: text } : { error: "referenceGone" };
    case "url":
      if (text === "") return {};
      return isHttpUrl(toHttpUrl(text)) ? { value: toHttpUrl(text) } : { error: "url" };
    default:
      throw new Error(`No control for ${member}`);
  }
}

/** Without what no stored text may hold, and with the line ends of one kind. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\0\ud800-\udfff]/gu, "")
    .trim();
}

/** What the members of one record say about each other. Member name to message key. */
export function checkMembers(kind: FormKind, values: MemberValues): Record<string, string> {
  const { date, answeredOn, resolvedOn } = values as { date?: string; answeredOn?: string; resolvedOn?: string };
  if (kind === "need" && date && answeredOn && answeredOn < date) return { answeredOn: "answeredTooEarly" };
  if (kind === "barrier" && date && resolvedOn && resolvedOn < date) return { resolvedOn: "resolvedTooEarly" };
  return {};
}

/** The record with the values in the place of its own; a need is answered on a day if, and only if, it is answered. */
export function applyMembers<K extends FormKind>(
  kind: K,
  record: RecordOf[K],
  { values, answer }: { values: MemberValues; answer: NeedAnswer },
): RecordOf[K] {
  const whole = Object.fromEntries(
    Object.entries({ ...record, ...values }).filter(([, value]) => value !== undefined),
  ) as unknown as RecordOf[K];
  return kind === "need" ? (answerOfNeed(whole as RecordOf["need"], answer) as RecordOf[K]) : whole;
}
