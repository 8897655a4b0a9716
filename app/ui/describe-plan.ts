/** Two states of an agreement or of the moments of a project, member by member, in words. */
import type { MomentPeriod } from "~/domain/bundle/records";
import type { Agreement } from "~/domain/project-record";
import { moments } from "~/domain/vocabulary";
import { formatDay, formatPeriod } from "~/i18n/format";
import { involvementMessages } from "~/i18n/involvement";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import type { ComparedField } from "./conflict-choice";

interface State {
  agreement: Agreement | null;
  moments: readonly MomentPeriod[] | null;
}

export function describePlan(language: Language, { mine, saved }: { mine: State; saved: State }): ComparedField[] {
  const words = involvementMessages[language];
  const day = (value: string | undefined) => value && formatDay(language, value);
  const members: [label: string, tell: (one: Agreement) => string | undefined][] = [
    [words.status, ({ status }) => term(language, "participation", status ?? "agreed")],
    [words.since, ({ since }) => day(since)],
    [words.until, ({ until }) => day(until)],
    [words.inDanish(words.contribution), ({ contribution }) => contribution?.da],
    [words.inEnglish(words.contribution), ({ contribution }) => contribution?.en],
    [words.inDanish(words.return), (one) => one.return?.da],
    [words.inEnglish(words.return), (one) => one.return?.en],
  ];
  const period = ({ moments: plan }: State, moment: string) => {
    const found = plan?.find((one) => one.moment === moment);
    return found ? formatPeriod(language, found.from, found.to) : "";
  };
  const tell = ({ agreement }: State, say: (one: Agreement) => string | undefined) =>
    (agreement && say(agreement)) ?? "";
  if (mine.agreement) return members.map(([label, say]) => ({ label, mine: tell(mine, say), saved: tell(saved, say) }));
  return moments.map((moment) => ({
    label: term(language, "moment", moment),
    mine: period(mine, moment),
    saved: period(saved, moment),
  }));
}
