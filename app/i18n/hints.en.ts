/** English words of what a project may be missing: what it is, why it is said, and what to do. */
import type { HintsMessages } from "./hints.da";

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A number of days as people say it: days up to two months, then months, then years. */
function days(n: number): string {
  if (n <= 60) return counted(n, "day", "days");
  const months = Math.round(n / 30.44);
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`;
}

export const hintsEn: HintsMessages = {
  report_due: {
    title: (title, day) => `${title}: due ${day}`,
    ahead: (kind, n) => (n === 0 ? `${kind}: due today.` : `${kind}: due in ${days(n)}.`),
    overdue: (kind, n) => `${kind}: was due ${days(n)} ago.`,
    action: "See the report",
  },
  no_model: {
    title: "Choose a model",
    reason:
      "The project has not chosen a model of knowledge mobilisation. It takes a minute and makes the rest easier to read.",
    action: "Choose a model",
  },
  silence: {
    title: (n) => `Nothing has been logged for ${days(n)}`,
    since: (day) => `The newest activity is from ${day}. Has anything happened since?`,
    never: (day) => `The project began on ${day}, and its first activity is missing.`,
    action: "Log an activity",
  },
  moment_empty: {
    title: (moment) => `Nobody takes part in “${moment}”`,
    begun: (day) => `The moment is now and lasts until ${day}. Nobody is planned, and nobody has taken part.`,
    soon: (day) => `The moment begins on ${day}. Nobody is planned yet.`,
    action: "Plan who takes part",
  },
  moment_passed: {
    title: (moment) => `“${moment}” is over and nobody took part`,
    planned: (day, n) =>
      n === 1
        ? `The moment ended on ${day}. 1 company was planned, but nothing is logged.`
        : `The moment ended on ${day}. ${n} companies were planned, but nothing is logged.`,
    unplanned: (day) =>
      `The moment ended on ${day}. Move it in the plan, or log what happened if it just was not written down.`,
    action: "See the plan",
  },
  cells_missed: {
    title: (moment, missed) =>
      missed === 1
        ? `1 planned involvement in “${moment}” did not take place`
        : `${missed} planned involvements in “${moment}” did not take place`,
    reason: (day, planned, done) =>
      `The moment ended on ${day}. ${done === 0 ? "None" : done} of ${planned} planned took place.`,
    action: "See the plan",
  },
  feedback_low: {
    title: (title) => `Few have answered “${title}”`,
    closing: (answering, invited, day) =>
      `${answering} of ${invited} invited have answered, and the round closes on ${day}.`,
    closed: (answering, invited, day) =>
      `${answering} of ${invited} invited answered before the round closed on ${day}.`,
    openEnded: (answering, invited) => `${answering} of ${invited} invited have answered, and the round has no end.`,
    action: "See the answers",
  },
  point_unanswered: {
    title: (point) => `Reply to the point: ${point}`,
    reason: (round, n) => `The point from “${round}” has waited ${days(n)} for a reply.`,
    action: "See the point",
  },
  need_unanswered: {
    title: (need) => `Unanswered need: ${need}`,
    by: (name, n) => `${name} has waited ${days(n)} for an answer.`,
    anyone: (n) => `The need has waited ${days(n)} for an answer.`,
    action: "See the need",
  },
  need_voiced: {
    title: (need) => `New knowledge need: ${need}`,
    reason: (name, day) => `${name} asked on ${day}. Nobody has taken it up yet.`,
    action: "See the need",
  },
  company_left: {
    title: (name) => `${name} has left the project`,
    reason: (day) => `The company said so itself on ${day}. See whether the plan still holds.`,
    action: "See the plan",
  },
  no_involvement_plan: {
    title: "Agree who takes part, how and when",
    reason: "No involvement has been agreed with anybody yet.",
    action: "Plan the involvement",
  },
  no_moment_plan: {
    title: "Give the moments their dates",
    reason: "When the moments have dates, you can see what is planned and past.",
    action: "Set dates",
  },
  no_goals: {
    title: "Set a goal",
    reason: "No goal for changes in practice has been set. One is enough to begin with.",
    action: "Add a goal",
  },
  no_planned_resources: {
    title: "Write what you expect to use",
    reason: "There is no plan for hours and money. With one you can see how much of it is used.",
    action: "Make a plan",
  },
  outcomes_unproven: {
    title: (n) => (n === 1 ? "1 outcome lacks evidence" : `${n} outcomes lack evidence`),
    reason: "A link or a file is enough. Then a reader can see how you know.",
    action: "See the outcomes",
  },
  model_differs: {
    title: (declared, observed) => `You declared ${declared}, and what is logged looks most like ${observed}`,
    push: (share) => `${share} of what you logged is push`,
    twoWay: (share) => `${share} of what you logged goes both ways`,
    late: ", and most of it late.",
    end: ".",
    mirror: "This is a mirror and not a grade: change the model, do something else, or leave it as it is.",
    action: "See the model",
  },
  no_rationale: {
    title: (model) => `Say why you chose ${model}`,
    reason: "The choice of model stands without a reason. One sentence is enough.",
    action: "Write a reason",
  },
  field_missing: {
    title: (field) => `Nobody from ${field} has taken part`,
    known: (n) =>
      n === 1
        ? "1 stakeholder belongs to the field but has not taken part in anything."
        : `${n} stakeholders belong to the field but have not taken part in anything.`,
    unknown: "The field has no stakeholders in the project.",
    action: "See the stakeholders",
  },
  activities_alone: {
    title: (n, year) =>
      n === 1 ? `1 activity in ${year} has no participants` : `${n} activities in ${year} have no participants`,
    one: (title, day) => `It is “${title}”, ${day}.`,
    newest: (title, day) => `The newest is “${title}”, ${day}.`,
    action: "Add participants",
  },
};
