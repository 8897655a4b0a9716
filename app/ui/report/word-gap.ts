/** One calm sentence on what a reader may wonder about. */
import type { Gap } from "~/domain/report/gap";
import { term } from "~/i18n/vocabulary";
import type { Wording } from "./wording";

export type GapWording = Pick<Wording, "language" | "messages" | "share" | "join">;

export function wordGap({ language, messages, share, join }: GapWording, gap: Gap): string {
  const words = messages.gaps;
  switch (gap.code) {
    case "model_differs": {
      const name = (model: typeof gap.declared) => term(language, "model", model).toLowerCase();
      return words.model_differs(name(gap.declared), name(gap.observed), share(gap.pushShare), share(gap.lateShare));
    }
    case "companies_only_late":
      return words.companies_only_late(gap.companies);
    case "fields_missing":
      return words.fields_missing(join(gap.fields.map((field) => term(language, "field", field).toLowerCase())));
    case "points_without_reply":
      return words.points_without_reply(gap.points);
    case "needs_open":
      return words.needs_open(gap.needs);
    case "outcomes_without_evidence":
      return words.outcomes_without_evidence(gap.outcomes);
    case "no_model":
    case "no_rationale":
    case "model_not_readable":
    case "no_planned_resources":
    case "no_resources_logged":
    case "no_involvement_plan":
    case "no_activities":
    case "no_feedback":
    case "no_goals":
    case "no_outcomes":
      return words[gap.code];
  }
}
