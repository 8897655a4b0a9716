/** Turns a written project plan into a bundle record, its dates laid out around today. */
import type { Barrier, Day, Goal, Involvement, Need, Outcome, Project, Text } from "~/domain/bundle/records";
import { buildActivity } from "./build-activity";
import { buildFeedbackRound } from "./build-feedback-round";
import { demoKey, demoKeys } from "./demo-key";
import { layOutPeriod } from "./lay-out-period";
import type {
  BarrierPlan,
  GoalPlan,
  InvolvementLine,
  Months,
  NeedPlan,
  OutcomePlan,
  Pair,
  ProjectPlan,
} from "./project-plan";
import { seededRandom } from "./seeded-random";

const toText = ([da, en]: Pair): Text => ({ da, en });

type At = (months: Months) => Day;

function buildInvolvement([organisation, form, moments, options = {}]: InvolvementLine, at: At): Involvement {
  return {
    organisation: demoKey(organisation),
    form,
    ...(options.status && { status: options.status }),
    moments: [...moments],
    ...(options.since !== undefined && { since: at(options.since) }),
    ...(options.until !== undefined && { until: at(options.until) }),
    ...(options.contribution && { contribution: toText(options.contribution) }),
  };
}

function buildGoal(plan: GoalPlan): Goal {
  return {
    key: plan.key,
    title: toText(plan.title),
    ...(plan.group && { targetGroup: toText(plan.group) }),
    ...(plan.indicator && { indicator: toText(plan.indicator) }),
    ...(plan.target !== undefined && { target: plan.target }),
    ...(plan.actual !== undefined && { actual: plan.actual }),
    status: plan.status,
    ...(plan.visibility && { visibility: plan.visibility }),
  };
}

function buildNeed(plan: NeedPlan, at: At): Need {
  return {
    key: plan.key,
    text: toText(plan.text),
    ...(plan.by && { raisedBy: demoKey(plan.by) }),
    ...(plan.at && { raisedAt: plan.at }),
    date: at(plan.on),
    status: plan.status,
    ...(plan.answered && { answeredBy: [...plan.answered.by], answeredOn: at(plan.answered.on) }),
    ...(plan.visibility && { visibility: plan.visibility }),
  };
}

function buildBarrier(plan: BarrierPlan, at: At): Barrier {
  return {
    key: plan.key,
    kind: plan.kind,
    date: at(plan.on),
    severity: plan.severity,
    description: toText(plan.text),
    ...(plan.mitigation && { mitigation: toText(plan.mitigation) }),
    ...(plan.resolved !== undefined && { resolvedOn: at(plan.resolved) }),
    ...(plan.visibility && { visibility: plan.visibility }),
  };
}

function buildOutcome(plan: OutcomePlan, at: At, addressOf: (end: string) => string): Outcome {
  return {
    key: plan.key,
    title: toText(plan.title),
    kind: plan.kind,
    level: plan.level,
    date: at(plan.on),
    ...(plan.text && { description: toText(plan.text) }),
    ...(plan.organisation && { organisation: demoKey(plan.organisation) }),
    ...(plan.goal && { goal: plan.goal }),
    ...(plan.activities && { activities: [...plan.activities] }),
    ...(plan.evidence && {
      evidence: plan.evidence.map(([end, strength, note]) => ({
        url: addressOf(end),
        strength,
        ...(note && { note: toText(note) }),
      })),
    }),
    ...(plan.visibility && { visibility: plan.visibility }),
  };
}

/** The project as it looks on `today`. Activities keep the order in which they are written. */
export function buildProject(plan: ProjectPlan, today: Day): Project {
  const { startDate, endDate, at, stretch } = layOutPeriod(plan, today);
  const addressOf = (end: string) => `https://example.org/${plan.key}/${end}`;
  const random = seededRandom(plan.key);
  return {
    key: demoKey(plan.key),
    title: toText(plan.title),
    acronym: plan.acronym,
    summary: toText(plan.summary),
    lead: demoKey(plan.lead),
    grants: plan.grants.map(({ funder, programme, number, amount }) => ({
      funder: demoKey(funder),
      ...(programme && { programme: demoKey(programme) }),
      reference: `DEMO-${startDate.slice(0, 4)}-${number}`,
      amount,
    })),
    startDate,
    endDate,
    topics: [...plan.topics],
    industries: [...plan.industries],
    website: `https://example.org/${plan.key}`,
    stakeholders: demoKeys(plan.stakeholders),
    modelRegistrations: plan.models.map(([on, model, rationale]) => ({
      date: on === 0 ? startDate : at(on),
      model,
      rationale: toText(rationale),
    })),
    momentPlan: plan.momentPlan.map(([moment, from, to]) => ({ moment, ...stretch(from, to) })),
    involvements: plan.involvements.map((line) => buildInvolvement(line, at)),
    goals: plan.goals.map(buildGoal),
    resources: plan.resources.map(([moment, hours, amount]) => ({ moment, hours, amount })),
    activities: plan.activities.map((line, index) =>
      buildActivity(line, { number: index + 1, at, today, random, brokers: plan.brokers, addressOf }),
    ),
    ...(plan.needs && { needs: plan.needs.map((need) => buildNeed(need, at)) }),
    ...(plan.barriers && { barriers: plan.barriers.map((barrier) => buildBarrier(barrier, at)) }),
    ...(plan.outcomes && { outcomes: plan.outcomes.map((outcome) => buildOutcome(outcome, at, addressOf)) }),
    ...(plan.rounds && { feedbackRounds: plan.rounds.map((round) => buildFeedbackRound(round, at)) }),
    illustrative: true,
  };
}
