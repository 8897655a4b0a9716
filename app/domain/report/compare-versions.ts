/** Two frozen versions of one report side by side: what people wrote, the figures, and the records that are listed. */
import type { Key, Text } from "../bundle/records";
import { canonicalJson } from "../canonical-json";
import { reportSections, type ReportSection } from "../vocabulary";
import { compareFigures } from "./compare-figures";
import { type DiffPart, diffWords } from "./diff-words";
import type { Answer, FrozenReport, SectionText } from "./frozen-report";
import type { Report } from "./report";
import type { ReportChanges } from "./report-changes";

export const comparedLists = ["activity", "need", "barrier", "goal", "outcome", "followUp"] as const;
export type ComparedList = (typeof comparedLists)[number];

/** A record that is listed in both versions and not in the same way. */
export interface ChangedRecord {
  title: Text;
  /** Members whose words or values differ, as text; lists and participants are told of by name alone. */
  members: { member: string; before: Text | string | null; now: Text | string | null }[];
}

export interface ListComparison {
  list: ComparedList;
  added: Text[];
  removed: Text[];
  changed: ChangedRecord[];
}

export type TextState = "written" | "nothing" | "left-out" | "empty";

export interface SectionComparison {
  section: ReportSection;
  /** Null where the words are the same. */
  text: { before: TextState; now: TextState; parts: DiffPart[] } | null;
  lists: ListComparison[];
}

export interface AnswerComparison {
  question: Text;
  kind: "text" | "number" | "choice";
  parts: DiffPart[];
}

export interface VersionComparison {
  before: number;
  now: number;
  period: { before: { from: string; to: string }; now: { from: string; to: string } } | null;
  /** Sections in which something changed. */
  sections: SectionComparison[];
  answers: AnswerComparison[];
  figures: ReportChanges;
  same: boolean;
}

export function compareVersions(before: FrozenReport, now: FrozenReport): VersionComparison {
  const figures = compareFigures(before.report.indicators, now.report.indicators);
  const sections = reportSections
    .map((section) => ({
      section,
      text: compareTexts(textOf(before, section), textOf(now, section)),
      lists: compareLists(before, now, section),
    }))
    .filter(({ text, lists }) => text !== null || lists.length > 0);
  const answers = compareAnswers(before, now);
  const [was, is] = [periodOf(before), periodOf(now)];
  const period = was.from === is.from && was.to === is.to ? null : { before: was, now: is };
  const model =
    figures.declaredModel.before !== figures.declaredModel.now ||
    figures.observedModel.before !== figures.observedModel.now;
  return {
    before: before.number,
    now: now.number,
    period,
    sections,
    answers,
    figures,
    same: sections.length === 0 && answers.length === 0 && figures.figures.length === 0 && !model && period === null,
  };
}

const periodOf = ({ report: { from, to } }: FrozenReport) => ({ from, to });

const textOf = ({ texts }: FrozenReport, section: ReportSection) => texts.find((text) => text.section === section);

function stateOf(text: SectionText | undefined): TextState {
  if (!text) return "empty";
  if (text.leftOut) return "left-out";
  if (text.nothingToReport) return "nothing";
  return text.text === "" ? "empty" : "written";
}

function compareTexts(before: SectionText | undefined, now: SectionText | undefined): SectionComparison["text"] {
  const [was, is] = [stateOf(before), stateOf(now)];
  if (was === is && (before?.text ?? "") === (now?.text ?? "")) return null;
  return { before: was, now: is, parts: diffWords(before?.text ?? "", now?.text ?? "") };
}

type Listed = { key: Key } & Record<string, unknown>;

/** The lists of a section by kind; a point of a round is named by its round too. */
function listsOf(frozen: FrozenReport, key: ReportSection): Partial<Record<ComparedList, Listed[]>> {
  const section = frozen.report.sections.find((one): one is Report["sections"][number] => one.key === key);
  const plain = (items: readonly object[]) => items as Listed[];
  if (section?.key === "facilitation")
    return {
      activity: plain(section.activities.items),
      need: plain(section.needs.items),
      barrier: plain(section.barriers.items),
      followUp: section.rounds.flatMap(({ key: round, followUps }) =>
        followUps.items.map((one) => ({ ...one, key: `${round}/${one.key}` })),
      ),
    };
  if (section?.key === "results") return { goal: plain(section.goals.items), outcome: plain(section.outcomes.items) };
  return {};
}

function compareLists(before: FrozenReport, now: FrozenReport, section: ReportSection): ListComparison[] {
  const [was, is] = [listsOf(before, section), listsOf(now, section)];
  return comparedLists.flatMap((list) => {
    const [old, fresh] = [byKey(was[list]), byKey(is[list])];
    const found: ListComparison = {
      list,
      added: [...fresh].filter(([key]) => !old.has(key)).map(([, record]) => titleOf(record)),
      removed: [...old].filter(([key]) => !fresh.has(key)).map(([, record]) => titleOf(record)),
      changed: [...fresh].flatMap(([key, record]) => {
        const earlier = old.get(key);
        const members = earlier ? compareMembers(earlier, record) : [];
        return members.length > 0 ? [{ title: titleOf(record), members }] : [];
      }),
    };
    return found.added.length + found.removed.length + found.changed.length > 0 ? [found] : [];
  });
}

const byKey = (records: readonly Listed[] = []) => new Map(records.map((record) => [record.key, record]));

function titleOf(record: Listed): Text {
  const { title, text, point, description, kind } = record;
  const found = [title, text, point, description].find((one) => typeof one === "object" && one !== null);
  return (found as Text | undefined) ?? { da: typeof kind === "string" ? kind : record.key };
}

function compareMembers(before: Listed, now: Listed): ChangedRecord["members"] {
  const members = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((member) => member !== "key");
  return members
    .filter((member) => asJson(before[member]) !== asJson(now[member]))
    .map((member) => ({ member, before: toldOf(before[member]), now: toldOf(now[member]) }));
}

const asJson = (value: unknown) => (value === undefined ? "" : canonicalJson(value));

/** Words and plain values as they are; null for what is not there, and for lists. */
function toldOf(value: unknown): Text | string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "object" && value !== null && ("da" in value || "en" in value)) return value as Text;
  return null;
}

function compareAnswers(before: FrozenReport, now: FrozenReport): AnswerComparison[] {
  return now.requirement.questions.flatMap(({ key, kind, text, choices }) => {
    const [was, is] = [before, now].map(({ answers }) =>
      wordAnswer(
        answers.find((one) => one.question === key),
        choices,
      ),
    );
    return was === is ? [] : [{ question: text, kind, parts: diffWords(was ?? "", is ?? "") }];
  });
}

function wordAnswer(answer: Answer | undefined, choices?: readonly { key: Key; text: Text }[]): string {
  if (!answer) return "";
  if ("text" in answer) return answer.text;
  if ("number" in answer) return String(answer.number);
  const chosen = choices?.find(({ key }) => key === answer.choice)?.text;
  return chosen?.da ?? chosen?.en ?? answer.choice;
}
