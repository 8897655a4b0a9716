/** The report, the reader's language and the words of reports, with the ways of writing values that every section uses. */
import type { Text } from "~/domain/bundle/records";
import type { Report } from "~/domain/report/report";
import { compareNames, formatAmount, formatNumber, formatShare, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { reportMessages } from "~/i18n/report";
import type { ReportMessages } from "~/i18n/report.da";
import type { Block, Words } from "./report-document";

export interface Wording {
  report: Report;
  language: Language;
  messages: ReportMessages;
  number(value: number | null): string;
  share(value: number | null): string;
  amount(value: number): string;
  /** Text with its language where that is the other one. */
  read(text: Text | undefined): Words;
  /** `a, b og c`. */
  join(names: readonly string[]): string;
  /** The first few names in the language's order, and how many more there are. */
  fewNames(names: readonly string[], most: number): string;
  /** A quiet line on records that are not shown; none where all are. */
  notShown(count: number): Block[];
}

export function wordingOf(report: Report, language: Language): Wording {
  const messages = reportMessages[language];
  const join = (names: readonly string[]) =>
    names.length < 2 ? (names[0] ?? "") : messages.table.and(names.slice(0, -1).join(", "), names.at(-1) ?? "");
  return {
    report,
    language,
    messages,
    number: (value) => (value === null ? messages.table.none : formatNumber(language, value)),
    share: (value) => formatShare(language, value),
    amount: (value) => formatAmount(language, value),
    read: (text) => {
      const lang = languageOfText(language, text);
      return { text: readText(language, text), ...(lang === language ? {} : { lang }) };
    },
    join,
    fewNames: (names, most) => {
      const sorted = [...names].sort(compareNames(language));
      if (sorted.length <= most + 1) return join(sorted);
      return messages.table.andMore(sorted.slice(0, most).join(", "), sorted.length - most);
    },
    notShown: (count) =>
      count === 0 ? [] : [{ type: "paragraph", quiet: true, words: [{ text: messages.table.notShown(count) }] }],
  };
}
