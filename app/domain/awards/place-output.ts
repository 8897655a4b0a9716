/** What an output or engagement of an award-reporting system becomes here; docs/researchfish.md tells people the same. */
import { foldWords } from "../fold-words";
import type { ActivityKind, OutcomeKind, OutcomeLevel } from "../vocabulary";

export type Place =
  | { becomes: "outcome"; kind: OutcomeKind; level: OutcomeLevel }
  | { becomes: "activity"; kind: ActivityKind }
  /** Kept as it came: Vidensbro follows changes in practice and the work towards them. */
  | { becomes: "note" };

/** Parts of the public names of Researchfish's common outcome types, folded; the first that is found counts. */
const types: readonly (readonly [RegExp, Place])[] = [
  [/influence on policy|policy influence/, { becomes: "outcome", kind: "policy", level: "society" }],
  [/collaboration|partnership/, { becomes: "outcome", kind: "relation", level: "organisation" }],
  [
    /next destination|secondment|placement|internship|skills/,
    { becomes: "outcome", kind: "capacity", level: "individual" },
  ],
  [/engagement/, { becomes: "activity", kind: "other" }],
  [/research tools|software|technical products|database/, { becomes: "activity", kind: "tool_development" }],
];

export function placeOutput(type: string): Place {
  const words = foldWords(type);
  return types.find(([sign]) => sign.test(words))?.[1] ?? { becomes: "note" };
}

/** Parts of the public names of forms of engagement, folded. */
const forms: readonly (readonly [RegExp, ActivityKind])[] = [
  [/working group|expert panel|dialogue/, "consultation"],
  [/magazine|newsletter|online publication/, "newsletter"],
  [/press|broadcast|media|blog|website|podcast/, "media"],
  [/open day|visit/, "company_visit"],
  [/conference/, "conference"],
  [/workshop/, "workshop"],
  [/talk|presentation|debate/, "presentation"],
];

/** The kind of activity; `other` where the form says nothing. */
export function kindOfEngagement(form: string): ActivityKind {
  const words = foldWords(form);
  return forms.find(([sign]) => sign.test(words))?.[1] ?? "other";
}
