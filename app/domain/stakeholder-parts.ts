/** The ways in which an organisation has a part in a project, the strongest first. */
export const stakeholderParts = [
  "lead",
  "funder",
  "involved",
  "broker",
  "took_part",
  "need",
  "contact",
  "listed",
] as const;
export type StakeholderPart = (typeof stakeholderParts)[number];
