/** Small projects for hand-worked figures. */
import type { Activity, Day, FeedbackRound, Key, Organisation, Project, Response } from "~/domain/bundle/records";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import type { Indicators } from "~/domain/indicators/indicators";

const title = { en: "x" };

/** Organisations that the examples name; three companies. */
export const organisations: readonly Organisation[] = [
  { key: "uni", name: "Uni", field: "research" },
  { key: "adviser", name: "Adviser", field: "advisory", industry: "M", sizeClass: "small" },
  { key: "union", name: "Union", field: "social_partner" },
  { key: "ministry", name: "Ministry", field: "authority" },
  { key: "one", name: "One", field: "company", sizeClass: "micro", industry: "C" },
  { key: "two", name: "Two", field: "company", sizeClass: "large", industry: "C" },
  { key: "three", name: "Three", field: "company", industry: "F" },
];

/** The years 2022 and 2023: 729 days from start to end, eight quarters. */
const bare: Project = {
  key: "p",
  title,
  lead: "uni",
  startDate: "2022-01-01",
  endDate: "2023-12-31",
  modelRegistrations: [{ date: "2022-01-01", model: "linear" }],
};

export interface Example extends Partial<Project> {
  from?: Day;
  to?: Day;
  files?: Record<Key, number>;
}

/** The figures of a small project; the period ends on 31 December 2023 unless said otherwise. */
export function figuresOf({ from, to = "2023-12-31", files = {}, ...project }: Example): Indicators {
  return computeIndicators(
    {
      project: { ...bare, ...project },
      organisations: new Map(organisations.map((organisation) => [organisation.key, organisation])),
      outcomeFiles: new Map(Object.entries(files)),
    },
    { from, to },
  );
}

let lastKey = 0;

export function activity(changes: Partial<Activity> = {}): Activity {
  lastKey += 1;
  return {
    key: `a${lastKey}`,
    title,
    kind: "workshop",
    date: "2022-06-01",
    direction: "push",
    moment: "capacity",
    brokerCore: "link",
    ...changes,
  };
}

/** One activity a day given. */
export function activitiesOn(...days: Day[]): Activity[] {
  return days.map((date) => activity({ date }));
}

export function round(changes: Partial<FeedbackRound> = {}): FeedbackRound {
  return { key: "r", kind: "experience", title, openedOn: "2023-01-01", invited: [], ...changes };
}

export function response(organisation: Key, changes: Partial<Response> = {}): Response {
  lastKey += 1;
  return { key: `p${lastKey}`, organisation, submittedOn: "2023-02-01", ...changes };
}
