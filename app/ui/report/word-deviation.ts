/** One calm sentence on what went otherwise than planned. */
import type { Deviation } from "~/domain/report/find-deviations";
import { submittedReportMessages } from "~/i18n/submitted-report";
import { term } from "~/i18n/vocabulary";
import type { Wording } from "./wording";

export function wordDeviation({ language, number, amount, join }: Wording, deviation: Deviation): string {
  const words = submittedReportMessages[language];
  switch (deviation.code) {
    case "hours_over":
    case "hours_under":
      return words[deviation.code](number(deviation.planned), number(deviation.actual));
    case "amount_over":
      return words.amount_over(amount(deviation.planned), amount(deviation.actual));
    case "cells_missed":
      return words.cells_missed(number(deviation.planned), number(deviation.realised));
    case "moments_passed":
      return words.moments_passed(
        join(deviation.moments.map((moment) => term(language, "moment", moment).toLowerCase())),
      );
    case "companies_withdrawn":
      return words.companies_withdrawn(deviation.companies);
    case "goals_off":
      return words.goals_off(deviation.goals);
    case "barriers_open":
      return words.barriers_open(deviation.barriers);
  }
}
