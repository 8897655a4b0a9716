/** The records that a report would list, by kind, for a project that picks those not meant for a funder. */
import type { Text } from "../bundle/records";
import { followUpName, type LeftOut } from "./leave-out";
import type { SubmittedReport } from "./frozen-report";
import type { BarrierKind } from "../vocabulary";

export interface ShownRecord extends LeftOut {
  /** Words of the record; of a barrier without any, its kind. */
  title: Text | { barrier: BarrierKind };
  /** `YYYY-MM-DD`; goals and points have none. */
  date: string | null;
}

/** `report` with nothing left out. */
export function listShownRecords(report: SubmittedReport): ShownRecord[] {
  return report.sections.flatMap((section): ShownRecord[] => {
    switch (section.key) {
      case "facilitation":
        return [
          ...section.activities.items.map(({ key, title, date }) => ({ kind: "activity" as const, key, title, date })),
          ...section.needs.items.map(({ key, text, date }) => ({ kind: "need" as const, key, title: text, date })),
          ...section.barriers.items.map(({ key, description, kind, date }) => ({
            kind: "barrier" as const,
            key,
            title: description ?? { barrier: kind },
            date,
          })),
          ...section.rounds.flatMap((round) =>
            round.followUps.items.map(({ key, point }) => ({
              kind: "followUp" as const,
              key: followUpName(round.key, key),
              title: point,
              date: null,
            })),
          ),
        ];
      case "results":
        return [
          ...section.goals.items.map(({ key, title }) => ({ kind: "goal" as const, key, title, date: null })),
          ...section.outcomes.items.map(({ key, title, date }) => ({ kind: "outcome" as const, key, title, date })),
        ];
      case "model":
      case "resources":
      case "collaboration":
        return [];
    }
  });
}
