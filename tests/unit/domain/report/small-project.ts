/** A small project whose report can be worked out by hand, and the report as its funder gets it. */
import type { Activity, FeedbackRound, Organisation, Project } from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
import { type ComposeInput, composeReport } from "~/domain/report/compose-report";
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { RequirementContent } from "~/domain/requirement/requirement-content";

export const organisations: readonly Organisation[] = [
  { key: "uni", name: "Universitetet", field: "research" },
  { key: "fund", name: "Fonden", field: "authority" },
  { key: "one", name: "Et Værksted", field: "company", sizeClass: "small", industry: "C" },
  { key: "two", name: "To Byg", field: "company", sizeClass: "large", industry: "F" },
];

export const workshop: Activity = {
  key: "workshop",
  title: { da: "Værkstedsdag", en: "Workshop day" },
  kind: "workshop",
  date: "2024-03-05",
  direction: "exchange",
  moment: "capacity",
  brokerCore: "link",
  hours: 6,
  participants: [{ organisation: "one", count: 4 }],
};

export const talk: Activity = {
  key: "talk",
  title: { da: "Oplæg" },
  kind: "presentation",
  date: "2024-06-01",
  direction: "push",
  moment: "implementation",
  brokerCore: "link",
};

export const round: FeedbackRound = {
  key: "spring",
  kind: "steering",
  title: { da: "Forår" },
  openedOn: "2024-04-01",
  invited: ["one"],
  followUps: [
    {
      key: "pace",
      point: { da: "Langsommere, tak" },
      reply: { da: "Det gør vi" },
      repliedOn: "2024-05-01",
      visibility: "funder",
    },
    { key: "words", point: { da: "Færre fremmedord" }, visibility: "funder" },
  ],
};

/** The years 2024 and 2025. */
export const project: Project = {
  key: "small",
  title: { da: "Et lille projekt", en: "A small project" },
  lead: "uni",
  grants: [{ funder: "fund", programme: "programme", reference: "F-1", amount: 500_000 }],
  startDate: "2024-01-01",
  endDate: "2025-12-31",
  modelRegistrations: [{ date: "2024-01-01", model: "linear" }],
  activities: [workshop, talk],
  needs: [
    {
      key: "noise",
      text: { da: "Mindre støj" },
      raisedBy: "one",
      date: "2024-03-05",
      status: "open",
      visibility: "funder",
    },
  ],
  barriers: [
    { key: "time", kind: "time", date: "2024-04-01", severity: 2, visibility: "funder" },
    {
      key: "place",
      kind: "time",
      date: "2024-05-01",
      severity: 1,
      visibility: "funder",
      description: { da: "Intet lokale" },
    },
  ],
  goals: [{ key: "half", title: { da: "Halvt så meget støj" }, status: "on_track", target: 50 }],
  outcomes: [
    {
      key: "practice",
      title: { da: "Ny praksis" },
      kind: "practice",
      level: "organisation",
      date: "2024-07-01",
      organisation: "one",
      goal: "half",
      evidence: [{ url: "https://example.org/a" }, { url: "https://example.org/b" }],
    },
  ],
  feedbackRounds: [round],
};

export function factsOf(changes: Partial<Project> = {}): ProjectFacts {
  return {
    project: { ...project, ...changes },
    organisations: new Map(organisations.map((one) => [one.key, one])),
    outcomeFiles: new Map(),
  };
}

export const requirement: RequirementContent & { number: number } = {
  format: "vidensbro-requirement",
  version: 1,
  key: "status",
  kind: "interim",
  title: { da: "Status" },
  due: { anchor: "project_start", offsetMonths: 12 },
  sections: ["model", "resources", "collaboration", "facilitation", "results"],
  optional: ["resources"],
  indicators: ["activities.total"],
  questions: [
    { key: "why", kind: "text", text: { da: "Hvorfor?" }, optional: false },
    { key: "many", kind: "number", text: { da: "Hvor mange?" }, optional: true },
    {
      key: "way",
      kind: "choice",
      text: { da: "Hvordan?" },
      optional: true,
      choices: [
        { key: "fast", text: { da: "Hurtigt", en: "Fast" } },
        { key: "slow", text: { en: "Slowly" } },
      ],
    },
  ],
  number: 1,
};

/** What goes into the report; the period is the year 2024 and today lies after it. */
export function inputOf(changes: Partial<ComposeInput> = {}): ComposeInput {
  return {
    facts: factsOf(),
    programmes: new Map([["programme", { key: "programme", funder: "fund", name: { da: "Programmet" } }]]),
    programme: {
      key: "programme",
      name: { da: "Programmet" },
      funder: { key: "fund", name: "Fonden", field: "authority" },
    },
    requirement,
    period: { from: "2024-01-01", to: "2024-12-31" },
    dueOn: "2025-01-31",
    today: "2025-01-15",
    number: 1,
    language: "da",
    generator: "vidensbro 0",
    texts: [],
    answers: [],
    omissions: [],
    last: null,
    told: [],
    labelsOf: () => ({}),
    ...changes,
  };
}

export const frozen = (changes: Partial<ComposeInput> = {}): FrozenReport => composeReport(inputOf(changes));
