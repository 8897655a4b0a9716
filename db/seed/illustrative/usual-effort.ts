/** What an activity of each kind usually takes, so that the written lines need only say what is unusual. Invented, only for demonstration. */
import type { ActivityKind, Format } from "~/domain/vocabulary";

export interface UsualEffort {
  hours: number;
  /** DKK, where a kind usually costs money. */
  amount?: number;
  formats: readonly Format[];
}

export const usualEffort: Record<ActivityKind, UsualEffort> = {
  steering_group_meeting: { hours: 6, amount: 1500, formats: ["in_person", "online", "hybrid"] },
  learning_lab: { hours: 16, amount: 9000, formats: ["in_person"] },
  workshop: { hours: 12, amount: 4500, formats: ["in_person", "in_person", "online"] },
  theme_day: { hours: 24, amount: 28000, formats: ["in_person", "hybrid"] },
  network_meeting: { hours: 5, formats: ["online", "in_person"] },
  company_visit: { hours: 6, amount: 1000, formats: ["in_person"] },
  guidance: { hours: 2.5, formats: ["online", "in_person"] },
  training: { hours: 11, amount: 6000, formats: ["in_person"] },
  presentation: { hours: 4, formats: ["in_person"] },
  interview: { hours: 2.5, formats: ["in_person"] },
  co_analysis: { hours: 9, formats: ["in_person"] },
  consultation: { hours: 4, formats: ["online", "asynchronous"] },
  pilot: { hours: 22, amount: 12000, formats: ["in_person"] },
  tool_development: { hours: 26, amount: 15000, formats: ["hybrid", "in_person"] },
  report: { hours: 32, amount: 14000, formats: ["asynchronous"] },
  newsletter: { hours: 2, formats: ["asynchronous"] },
  media: { hours: 2, formats: ["asynchronous"] },
  conference: { hours: 9, amount: 5500, formats: ["in_person"] },
  policy_input: { hours: 6, formats: ["asynchronous", "in_person"] },
  other: { hours: 3, formats: ["in_person", "online"] },
};
