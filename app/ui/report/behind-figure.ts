/** What each figure is made of, by its name in the contract; those that no list shows exactly have none. */
import type { Behind } from "./behind";

const activities = { list: "activities" } as const;
/** Companies' parts in activities. */
const withCompanies = { list: "activities", field: "company" } as const;
const agreements = { list: "involvement" } as const;
const planned = { list: "resources" } as const;

export const behindFigure = {
  "model.declared": { list: "model" },
  "model.registrations": { list: "model" },
  "model.observed": activities,
  "model.twoWayIndex": activities,
  "model.continuity": activities,
  "model.endLoading": activities,
  "activities.total": activities,
  "activities.hours": activities,
  "activities.amount": activities,
  "activities.twoWayShare": activities,
  "participants.total": activities,
  "organisations.reached": activities,
  "organisations.companies": withCompanies,
  "organisations.smeShare": withCompanies,
  "organisations.industries": withCompanies,
  "involvement.invited": agreements,
  "involvement.enrolled": agreements,
  "involvement.withdrawn": agreements,
  "involvement.reach": agreements,
  "involvement.depth": agreements,
  "involvement.plannedCells": agreements,
  "involvement.momentsCovered": withCompanies,
  "involvement.earlyShare": withCompanies,
  "involvement.retention": withCompanies,
  "needs.raised": { list: "needs" },
  "barriers.raised": { list: "barriers" },
  "resources.plannedHours": planned,
  "resources.plannedAmount": planned,
  "resources.actualHours": activities,
  "resources.actualAmount": activities,
  "goals.total": { list: "goals" },
  "goals.attainment": { list: "goals", status: "met" },
  "outcomes.total": { list: "outcomes" },
  "outcomes.evidenceShare": { list: "outcomes", status: "evidenced" },
} as const satisfies Record<string, Behind>;

export type LeadingFigure = keyof typeof behindFigure;

export function isLeadingFigure(figure: string): figure is LeadingFigure {
  return Object.hasOwn(behindFigure, figure);
}
