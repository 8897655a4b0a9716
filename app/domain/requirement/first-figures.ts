/** The figures that a funder can ask to read first, by their path into the indicators. */
export const firstFigures = [
  "activities.total",
  "activities.hours",
  "activities.amount",
  "activities.twoWayShare",
  "model.continuity",
  "model.endLoading",
  "participants.total",
  "participants.helixCoverage",
  "organisations.reached",
  "organisations.companies",
  "organisations.smeShare",
  "involvement.reach",
  "involvement.realisation",
  "involvement.earlyShare",
  "involvement.retention",
  "needs.answerRate",
  "feedback.responseRate",
  "feedback.replyRate",
  "resources.hoursUse",
  "resources.amountUse",
  "goals.attainment",
  "outcomes.total",
  "outcomes.evidenceShare",
] as const;
export type FirstFigure = (typeof firstFigures)[number];

export function isFirstFigure(path: string): path is FirstFigure {
  return (firstFigures as readonly string[]).includes(path);
}
