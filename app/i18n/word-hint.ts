/** What a hint says in one language: what it is, why it is said, and what its link does. */
import type { Text } from "~/domain/bundle/records";
import type { Hint } from "~/domain/next/hint";
import { formatDay, formatShare, readText } from "./format";
import { hintsDa, type HintsMessages } from "./hints.da";
import { hintsEn } from "./hints.en";
import type { Language } from "./language";
import { term } from "./vocabulary";

const hintsMessages: Record<Language, HintsMessages> = { da: hintsDa, en: hintsEn };

export interface WordedHint {
  title: string;
  reason: string;
  action: string;
}

/** Longer titles are cut at a word. */
const longestText = 120;

export function wordHint(language: Language, hint: Hint): WordedHint {
  return { ...sentencesOf(language, hint), action: hintsMessages[language][hint.kind].action };
}

function sentencesOf(language: Language, hint: Hint): Omit<WordedHint, "action"> {
  const words = hintsMessages[language];
  const day = (value: string) => formatDay(language, value);
  const read = (text: Text) => shorten(readText(language, text));
  switch (hint.kind) {
    case "report_due": {
      const kind = term(language, "reportKind", hint.report);
      return {
        title: words.report_due.title(read(hint.title), day(hint.dueOn)),
        reason: hint.days < 0 ? words.report_due.overdue(kind, -hint.days) : words.report_due.ahead(kind, hint.days),
      };
    }
    case "silence":
      return {
        title: words.silence.title(hint.days),
        reason: hint.last === null ? words.silence.never(day(hint.day)) : words.silence.since(day(hint.last)),
      };
    case "moment_empty":
      return {
        title: words.moment_empty.title(term(language, "moment", hint.moment)),
        reason: hint.begun ? words.moment_empty.begun(day(hint.to)) : words.moment_empty.soon(day(hint.from)),
      };
    case "moment_passed":
      return {
        title: words.moment_passed.title(term(language, "moment", hint.moment)),
        reason:
          hint.planned > 0
            ? words.moment_passed.planned(day(hint.to), hint.planned)
            : words.moment_passed.unplanned(day(hint.to)),
      };
    case "cells_missed":
      return {
        title: words.cells_missed.title(term(language, "moment", hint.moment), hint.missed),
        reason: words.cells_missed.reason(day(hint.to), hint.planned, hint.planned - hint.missed),
      };
    case "feedback_low": {
      const { answering, invited, closesOn, closed } = hint;
      const { closed: over, closing, openEnded, title } = words.feedback_low;
      return {
        title: title(read(hint.title)),
        reason:
          closesOn === null
            ? openEnded(answering, invited)
            : (closed ? over : closing)(answering, invited, day(closesOn)),
      };
    }
    case "point_unanswered":
      return {
        title: words.point_unanswered.title(read(hint.point)),
        reason: words.point_unanswered.reason(read(hint.round), hint.days),
      };
    case "need_unanswered":
      return {
        title: words.need_unanswered.title(read(hint.text)),
        reason:
          hint.by === null ? words.need_unanswered.anyone(hint.days) : words.need_unanswered.by(hint.by, hint.days),
      };
    case "need_voiced":
      return {
        title: words.need_voiced.title(read(hint.text)),
        reason: words.need_voiced.reason(hint.by, day(hint.day)),
      };
    case "company_left":
      return { title: words.company_left.title(hint.name), reason: words.company_left.reason(day(hint.day)) };
    case "model_differs":
      return wordModel(language, hint);
    case "no_rationale":
      return {
        title: words.no_rationale.title(term(language, "model", hint.model).toLocaleLowerCase(language)),
        reason: words.no_rationale.reason,
      };
    case "field_missing":
      return {
        title: words.field_missing.title(term(language, "field", hint.field).toLocaleLowerCase(language)),
        reason: hint.known === 0 ? words.field_missing.unknown : words.field_missing.known(hint.known),
      };
    case "activities_alone": {
      const { one, newest, title } = words.activities_alone;
      return {
        title: title(hint.activities, hint.year),
        reason: (hint.activities === 1 ? one : newest)(read(hint.newest), day(hint.date)),
      };
    }
    case "outcomes_unproven":
      return { title: words[hint.kind].title(hint.outcomes), reason: words[hint.kind].reason };
    case "no_planned_resources":
    case "no_model":
    case "no_involvement_plan":
    case "no_moment_plan":
    case "no_goals":
      return { title: words[hint.kind].title, reason: words[hint.kind].reason };
  }
}

/** The mirror: what was declared, what it looks like, and the share that shows it. */
function wordModel(language: Language, hint: Extract<Hint, { kind: "model_differs" }>): Omit<WordedHint, "action"> {
  const words = hintsMessages[language].model_differs;
  const name = (model: typeof hint.declared) => term(language, "model", model).toLocaleLowerCase(language);
  const share = (value: number) => formatShare(language, value);
  const shown =
    hint.pushShare >= hint.twoWayShare ? words.push(share(hint.pushShare)) : words.twoWay(share(hint.twoWayShare));
  return {
    title: words.title(name(hint.declared), name(hint.observed)),
    reason: `${shown}${hint.lateShare > 0.5 ? words.late : words.end} ${words.mirror}`,
  };
}

function shorten(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 60))}…`;
}
