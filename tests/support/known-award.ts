/** An award that the installation knows, running from 2022 to 2025. */
import type { KnownAward } from "~/domain/awards/plan-awards";

export const knownAward: KnownAward = {
  projectId: 1,
  projectKey: "p",
  startDate: "2022-01-01",
  endDate: "2025-12-31",
  archived: false,
  identified: true,
};
