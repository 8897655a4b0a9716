/** What the made-up funders ask beyond the exchange format: questions of their own, and the figures that they read first. */
import { type Db, write } from "#db/client";
import { findProgramme, findProgrammeId } from "#db/programmes";
import { everything } from "~/domain/permissions/scope";
import { contentOfRequirement, type OwnPart, type Question } from "~/domain/requirement/requirement-content";
import { freezeRequirement } from "~/operations/freeze-requirement";

const system = everything({ kind: "system" });

const learned: Question = {
  key: "anderledes",
  kind: "text",
  text: { da: "Hvad ville I gøre anderledes?", en: "What would you do differently?" },
  hint: { da: "Et par sætninger er nok.", en: "A few sentences are enough." },
  optional: false,
};
const inUse: Question = {
  key: "i-brug",
  kind: "number",
  text: {
    da: "Hvor mange virksomheder bruger viden fra projektet i dag?",
    en: "How many companies use knowledge from the project today?",
  },
  optional: true,
};
const mention: Question = {
  key: "omtale",
  kind: "choice",
  text: { da: "Må vi omtale projektet på vores hjemmeside?", en: "May we mention the project on our website?" },
  choices: [
    { key: "ja", text: { da: "Ja", en: "Yes" } },
    { key: "spoerg", text: { da: "Spørg os først", en: "Ask us first" } },
    { key: "nej", text: { da: "Nej", en: "No" } },
  ],
  optional: false,
};

const own: [programme: string, requirement: string, part: OwnPart][] = [
  [
    "demo-brancher-i-bevaegelse",
    "status-1",
    { optional: ["resources"], indicators: ["activities.twoWayShare", "organisations.smeShare"], questions: [learned] },
  ],
  [
    "demo-brancher-i-bevaegelse",
    "slut",
    {
      optional: [],
      indicators: ["goals.attainment", "outcomes.evidenceShare"],
      questions: [learned, inUse, mention],
    },
  ],
  [
    "demo-viden-paa-gulvet",
    "midtvejs",
    {
      optional: ["resources"],
      indicators: ["involvement.realisation", "feedback.replyRate"],
      questions: [learned, mention],
    },
  ],
  ["demo-smaa-skridt", "slut", { optional: [], indicators: ["organisations.companies"], questions: [inUse] }],
];

export function askDemonstrationQuestions(db: Db, now: number): void {
  write(db, (transaction) => {
    for (const [programmeKey, key, part] of own) {
      const programmeId = findProgrammeId(transaction, programmeKey);
      const requirement = findProgramme(transaction, system, programmeKey)?.requirements?.find(
        (one) => one.key === key,
      );
      if (programmeId === null || !requirement) continue;
      freezeRequirement(transaction, system, { programmeId, content: contentOfRequirement(requirement, part), now });
    }
  });
}
