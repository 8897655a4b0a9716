/** A made-up project large enough for a report of some thirty pages, the same each time. */
import type { Activity, Bundle, FeedbackRound, Organisation, Project, Text } from "~/domain/bundle/records";
import {
  activityKinds,
  barrierKinds,
  brokerCores,
  directions,
  fields,
  goalStatuses,
  involvementForms,
  moments,
  needStatuses,
  outcomeKinds,
  outcomeLevels,
  sizeClasses,
} from "~/domain/vocabulary";

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));
const day = (month: number, date: number) =>
  `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

const deeds = [
  "Ledere og arbejdsmiljørepræsentanter gennemgik ugens løft sammen",
  "Teknisk afdeling afprøvede to nye hjælpemidler ved pakkebordet",
  "Forskerne fremlagde de første resultater om pauser og skiftehold",
  "Netværket delte erfaringer med opfølgning efter nærved-ulykker",
  "Rådgiverne øvede samtalen om stress i små produktionsteams",
];
const both = (da: string, en: string): Text => ({ da, en });

function organisations(): Organisation[] {
  return [
    { key: "lead", name: "Institut for Arbejdsliv", field: "research" },
    { key: "fund", name: "Fonden for Bedre Arbejdsmiljø", field: "authority" },
    ...count(26, (index): Organisation => ({
      key: `company-${String(index).padStart(2, "0")}`,
      name: `${pick(["Nordkystens", "Åbyhøj", "Ærø", "Østerbro", "Vestegnens"], index)} ${pick(["Maskinfabrik", "Emballage", "Rengøring", "Logistik"], index)} ${index + 1}`,
      field: "company",
      sizeClass: pick(sizeClasses, index),
      industry: pick(["C", "H", "O", "R"] as const, index),
    })),
    ...count(8, (index): Organisation => ({
      key: `other-${index}`,
      name: `${pick(["Rådgivningshuset", "Branchefællesskabet", "Fagforbundet", "Tilsynet"], index)} ${index + 1}`,
      field: pick(
        fields.filter((field) => field !== "company"),
        index,
      ),
    })),
  ];
}

function activity(index: number): Activity {
  const kind = pick(activityKinds, index * 7);
  const deed = pick(deeds, index);
  return {
    key: `activity-${String(index).padStart(3, "0")}`,
    title:
      index % 9 === 0
        ? { en: `Workshop ${index} on what leaders do after an accident` }
        : both(`${deed} (${index})`, `Meeting ${index}`),
    kind,
    date: day(Math.floor(index / 5), (index % 5) * 5 + 1),
    endDate: index % 11 === 0 ? day(Math.floor(index / 5), (index % 5) * 5 + 3) : undefined,
    direction: pick(directions, index * 3 + Math.floor(index / 4)),
    moment: pick(moments, Math.floor(index / 30)),
    brokerCore: pick(brokerCores, index),
    hours: index % 4 === 0 ? undefined : (index % 9) + 1.5,
    amount: index % 6 === 0 ? 1250 * ((index % 5) + 1) : undefined,
    brokers: index % 3 === 0 ? ["lead"] : [`other-${index % 8}`],
    participants: [
      ...count((index % 7) + 1, (offset) => ({
        organisation: `company-${String((index + offset * 3) % 26).padStart(2, "0")}`,
        count: offset + 1,
      })),
      ...(index % 5 === 0 ? [{ field: pick(fields, index), count: 4 }] : []),
    ],
    summary:
      index % 2 === 0
        ? both(
            `${deed}. Bagefter aftalte de, hvem der følger op, og hvornår de mødes igen.`,
            "They agreed who follows up.",
          )
        : undefined,
    links:
      index % 10 === 0
        ? [`https://example.org/${index}/et-langt-navn-paa-en-side-som-skal-kunne-brydes?del=1&side=2`]
        : undefined,
    visibility: index % 13 === 0 ? "project" : undefined,
  };
}

function round(index: number): FeedbackRound {
  const invited = count(12, (offset) => `company-${String(offset + index).padStart(2, "0")}`);
  return {
    key: `round-${index}`,
    kind: pick(["expectations", "steering", "steering", "experience"] as const, index),
    title: both(`Styregruppens runde ${index + 1}`, `Steering round ${index + 1}`),
    openedOn: day(index * 9 + 2, 1),
    invited,
    questions: [{ key: "own", text: both("Hvad skal vi huske næste gang?", "What should we remember next time?") }],
    responses: invited.slice(0, 8).map((organisation, offset) => ({
      key: `response-${index}-${offset}`,
      organisation,
      submittedOn: day(index * 9 + 2, offset + 2),
      ratings: {
        design: (offset % 3) + 3,
        progress: (offset % 4) + 2,
        dissemination: (offset % 2) + 3,
        goal_attainment: 4,
      },
      livedUp: (offset % 3) + 3,
      desiredForms: ["network"],
      experiencedForms: [pick(involvementForms, offset)],
      answers: [
        {
          question: "useful",
          text: "Det nyttige var at se, hvordan andre på vores størrelse griber det an.",
          share: offset % 2 === 0,
        },
        {
          question: "own",
          text: "Husk natholdet. De kan ikke komme til et møde klokken ti om formiddagen.",
          share: offset % 3 === 0,
        },
      ],
      showOrganisation: offset % 4 === 0,
    })),
    followUps: count(5, (offset) => ({
      key: `point-${offset}`,
      aspect: pick(["design", "progress", "dissemination"] as const, offset),
      point: both("Korte møder passer bedre til et lille værksted.", "Short meetings suit a small workshop."),
      reply:
        offset === 0
          ? undefined
          : both("Møderne er nu på tre kvarter og ligger efter frokost.", "Meetings now take 45 minutes."),
      repliedOn: offset === 0 ? undefined : day(index * 9 + 3, offset + 1),
      visibility: offset === 4 ? "project" : "funder",
    })),
  };
}

function project(): Project {
  return {
    key: "large",
    title: both(
      "Fra nærved-ulykke til ny rutine i mellemstore produktionsvirksomheder",
      "From near miss to new routine in medium-sized production companies",
    ),
    acronym: "RUTINE",
    summary: both(
      "Projektet følger 26 virksomheder, fra de opdager en risiko, til en ny rutine sidder fast. Rådgivere og forskere arbejder side om side med arbejdsmiljøgrupperne.",
      "The project follows 26 companies from the day they spot a risk until a new routine holds.",
    ),
    lead: "lead",
    grants: [{ funder: "fund", programme: "pool", reference: "2023-17", amount: 4_800_000 }],
    startDate: "2023-01-01",
    endDate: "2026-06-30",
    topics: ["accidents", "organisation_leadership"],
    industries: ["C", "H"],
    website: "https://example.org/rutine",
    stakeholders: ["other-0", "other-1", "other-2", "other-3"],
    modelRegistrations: [
      {
        date: "2023-01-01",
        model: "cyclical",
        rationale: both(
          "Vi begynder med at oversætte viden trin for trin.",
          "We start by translating knowledge step by step.",
        ),
      },
      {
        date: "2024-06-01",
        model: "systemic",
        rationale: both("Virksomhederne vil selv skabe løsningerne.", "The companies want to create the solutions."),
      },
    ],
    momentPlan: moments.map((moment, index) => ({ moment, from: day(index * 7, 1), to: day(index * 7 + 6, 28) })),
    involvements: count(26, (index) => ({
      organisation: `company-${String(index).padStart(2, "0")}`,
      form: pick(involvementForms, index),
      status: pick(["agreed", "active", "ended", "withdrawn"] as const, index),
      moments: moments.filter((_, order) => (order + index) % 3 === 0),
    })),
    goals: count(8, (index) => ({
      key: `goal-${index}`,
      title: both(`Hver virksomhed har en fast opfølgning på nærved-ulykker (${index + 1})`, `Goal ${index + 1}`),
      targetGroup: both("Arbejdsmiljøgrupper", "Safety groups"),
      indicator: both("Antal virksomheder med en skreven rutine", "Companies with a written routine"),
      target: 20,
      actual: index * 3,
      status: pick(goalStatuses, index),
    })),
    resources: moments.map((moment, index) => ({ moment, hours: 60 + index * 20, amount: 20_000 + index * 15_000 })),
    activities: count(110, activity),
    needs: count(24, (index) => ({
      key: `need-${String(index).padStart(2, "0")}`,
      text: both(
        `Hvordan får vi natholdet med i gennemgangen? (${index})`,
        `How do we include the night shift? (${index})`,
      ),
      raisedBy: `company-${String(index).padStart(2, "0")}`,
      date: day(index + 2, 3),
      status: pick(needStatuses, index),
      ...(index % 4 === 2 ? { answeredOn: day(index + 4, 9), answeredBy: ["activity-001", "activity-013"] } : {}),
      visibility: index % 6 === 0 ? ("project" as const) : ("funder" as const),
    })),
    barriers: count(16, (index) => ({
      key: `barrier-${String(index).padStart(2, "0")}`,
      kind: pick(barrierKinds, index),
      date: day(index * 2, 12),
      severity: (index % 3) + 1,
      description: both("Udskiftning i ledelsen satte samarbejdet på pause.", "New managers put the work on hold."),
      mitigation: both("Tillidsrepræsentanten blev fast kontakt.", "The union representative became the contact."),
      resolvedOn: index % 2 === 0 ? day(index * 2 + 3, 12) : undefined,
      visibility: "funder" as const,
    })),
    outcomes: count(22, (index) => ({
      key: `outcome-${String(index).padStart(2, "0")}`,
      title: both(`Ny fast gennemgang hver mandag (${index})`, `New review every Monday (${index})`),
      kind: pick(outcomeKinds, index),
      level: pick(outcomeLevels, index),
      date: day(index + 18, 20),
      description: both(
        "Teamet bruger et kvarter på ugens hændelser og vælger én ting at ændre.",
        "The team spends fifteen minutes on the week.",
      ),
      organisation: `company-${String(index).padStart(2, "0")}`,
      goal: `goal-${index % 8}`,
      activities: ["activity-002", "activity-003"],
      evidence:
        index % 2 === 0
          ? [
              {
                url: `https://example.org/belaeg/${index}`,
                strength: "documented" as const,
                note: both("Referat", "Minutes"),
              },
            ]
          : [],
    })),
    feedbackRounds: count(4, round),
    illustrative: true,
  };
}

export function largeBundle(): Bundle {
  return {
    format: "vidensbro-bundle",
    version: 1,
    organisations: organisations(),
    programmes: [{ key: "pool", funder: "fund", name: both("Puljen for sikre rutiner", "The pool for safe routines") }],
    projects: [project()],
  };
}
