/** The form in which a funder writes a requirement: from its fields to the content, and from the content to its fields. */
import type { Key, Text } from "~/domain/bundle/records";
import { isFirstFigure } from "~/domain/requirement/first-figures";
import { type Question, questionKinds, type RequirementContent } from "~/domain/requirement/requirement-content";
import { reportKinds, reportSections } from "~/domain/vocabulary";

export const whens = ["after_start", "before_start", "after_end", "before_end"] as const;
export type When = (typeof whens)[number];

export type RequirementFormFault =
  "name" | "nameLong" | "textLong" | "kind" | "months" | "when" | "sections" | "question" | "choices";

export type ReadRequirement =
  { ok: true; content: RequirementContent } | { ok: false; faults: Record<string, RequirementFormFault> };

const longestName = 200;
const longestText = 5000;
export const mostQuestions = 30;

/** Names and values as they stand in a form; a name may come more than once. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** `key` is the requirement's own; questions keep the keys that they have. */
export function readRequirement(entries: Entries, key: Key): ReadRequirement {
  const faults: Record<string, RequirementFormFault> = {};
  const value = (name: string) =>
    entries
      .find(([one]) => one === name)?.[1]
      .replaceAll("\r\n", "\n")
      .trim() ?? "";
  const values = (name: string) => entries.filter(([one]) => one === name).map(([, one]) => one);
  const text = (name: string, most: number, fault: RequirementFormFault): Text | null => {
    const found: Text = {};
    for (const language of ["da", "en"] as const) {
      const words = value(`${name}.${language}`);
      if (words.length > most) faults[`${name}.${language}`] = fault;
      if (words !== "") found[language] = words;
    }
    return found.da === undefined && found.en === undefined ? null : found;
  };
  const title = text("title", longestName, "nameLong");
  if (!title) faults["title.da"] = "name";
  const kind = reportKinds.find((one) => one === value("kind"));
  if (!kind) faults.kind = "kind";
  const months = value("months");
  if (!/^\d{1,3}$/.test(months) || Number(months) > 240) faults.months = "months";
  const when = whens.find((one) => one === value("when"));
  if (!when) faults.when = "when";
  const sections = reportSections.filter((one) => values("section").includes(one));
  if (sections.length === 0) faults.section = "sections";
  const guidance = text("guidance", longestText, "textLong");
  const questions = readQuestions({ value, text, faults });
  if (!title || !kind || !when || Object.keys(faults).length > 0) return { ok: false, faults };
  const months0 = Number(months);
  return {
    ok: true,
    content: {
      format: "vidensbro-requirement",
      version: 1,
      key,
      kind,
      title,
      due: {
        anchor: when.endsWith("start") ? "project_start" : "project_end",
        offsetMonths: when.startsWith("before") && months0 > 0 ? -months0 : months0,
      },
      sections,
      optional: sections.filter((one) => values("optional").includes(one)),
      indicators: values("indicator").filter(isFirstFigure),
      questions,
      ...(guidance && { guidance }),
    },
  };
}

interface Reading {
  value: (name: string) => string;
  text: (name: string, most: number, fault: RequirementFormFault) => Text | null;
  faults: Record<string, RequirementFormFault>;
}

/** A question without words is none. */
function readQuestions({ value, text, faults }: Reading): Question[] {
  const questions: Question[] = [];
  const taken = new Set<string>();
  for (let at = 0; at < mostQuestions; at += 1) {
    const name = `question.${at}`;
    const words = text(name, longestText, "textLong");
    const lines = value(`${name}.choices`);
    if (!words) {
      if (lines !== "") faults[`${name}.da`] = "question";
      continue;
    }
    const kind = questionKinds.find((one) => one === value(`${name}.kind`)) ?? "text";
    const choices = kind === "choice" ? readChoices(lines) : [];
    if (kind === "choice" && choices.length < 2) faults[`${name}.choices`] = "choices";
    const kept = value(`${name}.key`);
    let key = /^[a-z0-9-]{1,40}$/.test(kept) && !taken.has(kept) ? kept : "";
    for (let n = at + 1; key === "" || taken.has(key); n += 1) key = `q${n}`;
    taken.add(key);
    questions.push({
      key,
      kind,
      text: words,
      ...(kind === "choice" && { choices }),
      optional: value(`${name}.optional`) === "yes",
    });
  }
  return questions;
}

function readChoices(lines: string): NonNullable<Question["choices"]> {
  return lines
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()))
    .filter(([da = "", en = ""]) => da !== "" || en !== "")
    .map(([da = "", en = ""], index) => ({
      key: `c${index + 1}`,
      text: { ...(da === "" ? {} : { da }), ...(en === "" ? {} : { en }) },
    }));
}

/** The fields of a form that shows the content. */
export function writeRequirement(content: RequirementContent): [string, string][] {
  const { title, kind, due, sections, optional, indicators, questions, guidance } = content;
  const both = (name: string, text: Text | undefined): [string, string][] => [
    [`${name}.da`, text?.da ?? ""],
    [`${name}.en`, text?.en ?? ""],
  ];
  const start = due.anchor === "project_start" ? "start" : "end";
  return [
    ...both("title", title),
    ["kind", kind],
    ["months", String(Math.abs(due.offsetMonths))],
    ["when", `${due.offsetMonths < 0 ? "before" : "after"}_${start}`],
    ...sections.map((one): [string, string] => ["section", one]),
    ...optional.map((one): [string, string] => ["optional", one]),
    ...indicators.map((one): [string, string] => ["indicator", one]),
    ...both("guidance", guidance),
    ...questions.flatMap((question, at): [string, string][] => [
      [`question.${at}.key`, question.key],
      ...both(`question.${at}`, question.text),
      [`question.${at}.kind`, question.kind],
      [
        `question.${at}.choices`,
        (question.choices ?? []).map(({ text }) => [text.da ?? "", text.en ?? ""].join(" | ")).join("\n"),
      ],
      ...(question.optional ? [[`question.${at}.optional`, "yes"] as [string, string]] : []),
    ]),
  ];
}

/** How many questions a form shows: those that it has, and one more to write. */
export function countQuestions(entries: Entries): number {
  const numbers = entries.flatMap(([name, value]) => {
    const at = /^question\.(\d{1,2})\.(da|en)$/.exec(name)?.[1];
    return at !== undefined && value.trim() !== "" ? [Number(at) + 1] : [];
  });
  return Math.min(mostQuestions, Math.max(0, ...numbers));
}
