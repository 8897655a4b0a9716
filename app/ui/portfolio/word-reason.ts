/** Why a project stands out, in a sentence. */
import type { StandoutReason } from "~/domain/portfolio/name-standouts";
import { formatDay, formatNumber, formatShare } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { portfolioMessages } from "~/i18n/portfolio";
import { term } from "~/i18n/vocabulary";

export function wordReason(language: Language, reason: StandoutReason): string {
  const words = portfolioMessages[language];
  const share = (value: number) => formatShare(language, value);
  switch (reason.kind) {
    case "overdue":
      return `${words.marks.overdue}: ${words.overdueReason(formatDay(language, reason.dueOn))}`;
    case "silent":
      return words.silentReason(formatNumber(language, reason.days));
    case "far_apart":
      return words.farApartReason(
        term(language, "model", reason.declared).toLocaleLowerCase(language),
        term(language, "model", reason.observed).toLocaleLowerCase(language),
      );
    case "outlier":
      return words.outlierReason(
        words.shares[reason.figure],
        share(reason.value),
        share(reason.low),
        share(reason.high),
      );
  }
}
