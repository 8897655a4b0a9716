/** What a list says of one need, barrier, goal or outcome. */
import type { Barrier, Goal, Need, Outcome, Text } from "~/domain/bundle/records";
import type { RecordOf } from "~/domain/project-record";
import { stateOf } from "~/domain/record-state";
import { evidenceStrengths, type GoalStatus, type NeedStatus } from "~/domain/vocabulary";
import type { FormKind } from "~/forms/record-form";
import { formatDay, formatNumber, formatShare, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { memberMessages } from "~/i18n/record-members";
import { recordsMessages } from "~/i18n/records";
import { term } from "~/i18n/vocabulary";
import type { TagTone } from "../tag";
import type { RecordNames } from "./record-names";

export interface DescribedRow {
  title: Text;
  marks: { label: string; tone: TagTone }[];
  notes: (string | undefined | false)[];
  /** How far a goal is reached, from 0. */
  share?: number;
}

interface Reader {
  language: Language;
  names: RecordNames;
  /** Files attached. */
  files?: number;
}

const needTones: Record<NeedStatus, TagTone> = {
  open: "warning",
  in_progress: "info",
  answered: "success",
  declined: "neutral",
};
const goalTones: Record<GoalStatus, TagTone> = {
  not_started: "neutral",
  on_track: "info",
  at_risk: "warning",
  met: "success",
  not_met: "error",
};
const severityTones: TagTone[] = ["neutral", "neutral", "warning", "error"];

export function describeRow<K extends FormKind>(kind: K, record: RecordOf[K], reader: Reader): DescribedRow {
  switch (kind) {
    case "need":
      return describeNeed(record as Need, reader);
    case "barrier":
      return describeBarrier(record as Barrier, reader);
    case "goal":
      return describeGoal(record as Goal, reader);
    default:
      return describeOutcome(record as Outcome, reader);
  }
}

function describeNeed(need: Need, { language, names }: Reader): DescribedRow {
  const words = recordsMessages[language];
  const raisedBy = need.raisedBy === undefined ? undefined : names.organisation[need.raisedBy];
  return {
    title: need.text,
    marks: [{ label: term(language, "needStatus", need.status), tone: needTones[need.status] }],
    notes: [
      raisedBy && words.raisedBy(readText(language, raisedBy)),
      words.raisedOn(formatDay(language, need.date)),
      need.answeredOn && words.answeredOn(formatDay(language, need.answeredOn)),
      need.answeredBy && need.answeredBy.length > 0 && words.activities(need.answeredBy.length),
    ],
  };
}

function describeBarrier(barrier: Barrier, { language }: Reader): DescribedRow {
  const words = recordsMessages[language];
  const kind = term(language, "barrier", barrier.kind);
  const weight = memberMessages[language].severities[barrier.severity] ?? "";
  const resolved = barrier.resolvedOn !== undefined;
  return {
    title: { da: kind, en: kind },
    marks: [
      { label: weight, tone: resolved ? "neutral" : (severityTones[barrier.severity] ?? "neutral") },
      { label: words.states[resolved ? "resolved" : "open"], tone: resolved ? "success" : "neutral" },
    ],
    notes: [
      readText(language, barrier.description),
      words.metOn(formatDay(language, barrier.date)),
      barrier.resolvedOn && words.resolvedOn(formatDay(language, barrier.resolvedOn)),
    ],
  };
}

function describeGoal(goal: Goal, { language }: Reader): DescribedRow {
  const share = shareOfGoal(goal);
  return {
    title: goal.title,
    marks: [{ label: term(language, "goalStatus", goal.status), tone: goalTones[goal.status] }],
    notes: [describeProgress(language, goal), readText(language, goal.indicator), readText(language, goal.targetGroup)],
    ...(share !== null && { share }),
  };
}

/** Null where there is nothing to divide. */
export function shareOfGoal({ target, actual }: Goal): number | null {
  return target === undefined || actual === undefined || target <= 0 || actual < 0 ? null : actual / target;
}

/** Such as "12 of 20 (60 %)"; empty where no figures are given. */
export function describeProgress(language: Language, goal: Goal): string {
  const words = recordsMessages[language];
  const [target, actual] = [goal.target, goal.actual].map((value) =>
    value === undefined ? undefined : formatNumber(language, value),
  );
  const share = shareOfGoal(goal);
  if (target !== undefined && actual !== undefined) {
    return share === null
      ? words.progress(actual, target)
      : words.progressShare(actual, target, formatShare(language, share));
  }
  return target !== undefined ? words.targetOnly(target) : actual !== undefined ? words.actualOnly(actual) : "";
}

function describeOutcome(outcome: Outcome, { language, names, files = 0 }: Reader): DescribedRow {
  const words = recordsMessages[language];
  const state = stateOf("outcome", outcome, files) as "evidenced" | "unevidenced";
  const strengths = outcome.evidence?.flatMap(({ strength }) => strength ?? []) ?? [];
  const strongest = evidenceStrengths.findLast((one) => strengths.includes(one));
  const goal = outcome.goal === undefined ? undefined : names.goal[outcome.goal];
  const pieces = (outcome.evidence?.length ?? 0) + files;
  return {
    title: outcome.title,
    marks: [
      { label: term(language, "outcomeKind", outcome.kind), tone: "neutral" },
      { label: words.states[state], tone: state === "evidenced" ? "success" : "warning" },
    ],
    notes: [
      term(language, "outcomeLevel", outcome.level),
      formatDay(language, outcome.date),
      pieces > 0 && words.evidence(pieces),
      strongest && words.strongest(term(language, "evidenceStrength", strongest)),
      goal && words.forGoal(readText(language, goal)),
      outcome.activities && outcome.activities.length > 0 && words.activities(outcome.activities.length),
    ],
  };
}
