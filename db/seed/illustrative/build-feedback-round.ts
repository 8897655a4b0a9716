/** Turns a written feedback round into a bundle record; keys of responses and points carry the round's key, so that they are unique in the project. */
import type { Day, FeedbackRound, FollowUp, Response, Text } from "~/domain/bundle/records";
import { demoKey, demoKeys } from "./demo-key";
import type { FollowUpPlan, Months, Pair, ResponsePlan, RoundPlan } from "./project-plan";

const toText = ([da, en]: Pair): Text => ({ da, en });

function buildResponse(plan: ResponsePlan, key: string, at: (months: Months) => Day): Response {
  const [design, progress, dissemination, goalAttainment] = plan.ratings ?? [null, null, null, null];
  const ratings = {
    ...(design !== null && { design }),
    ...(progress !== null && { progress }),
    ...(dissemination !== null && { dissemination }),
    ...(goalAttainment !== null && { goal_attainment: goalAttainment }),
  };
  return {
    key,
    organisation: demoKey(plan.from),
    ...(plan.role && { respondentRole: plan.role }),
    submittedOn: at(plan.on),
    ...(Object.keys(ratings).length > 0 && { ratings }),
    ...(plan.motivation && { motivation: [...plan.motivation] }),
    ...(plan.desired && { desiredForms: [...plan.desired] }),
    ...(plan.experienced && { experiencedForms: [...plan.experienced] }),
    ...(plan.livedUp !== undefined && { livedUp: plan.livedUp }),
    ...(plan.answers && {
      answers: plan.answers.map(([question, text, share]) => ({ question, text, ...(share && { share }) })),
    }),
    ...(plan.named && { showOrganisation: true }),
  };
}

function buildFollowUp(plan: FollowUpPlan, key: string, at: (months: Months) => Day): FollowUp {
  return {
    key,
    ...(plan.aspect && { aspect: plan.aspect }),
    point: toText(plan.point),
    ...(plan.reply && plan.on !== undefined && { reply: toText(plan.reply), repliedOn: at(plan.on) }),
    ...(plan.visibility && { visibility: plan.visibility }),
  };
}

export function buildFeedbackRound(plan: RoundPlan, at: (months: Months) => Day): FeedbackRound {
  return {
    key: plan.key,
    kind: plan.kind,
    title: toText(plan.title),
    openedOn: at(plan.opened),
    ...(plan.closes !== undefined && { closesOn: at(plan.closes) }),
    ...(plan.questions && { questions: plan.questions.map(([key, da, en]) => ({ key, text: { da, en } })) }),
    invited: demoKeys(plan.invited),
    ...(plan.responses && {
      responses: plan.responses.map((response, index) => buildResponse(response, `${plan.key}-r${index + 1}`, at)),
    }),
    ...(plan.followUps && {
      followUps: plan.followUps.map((point, index) => buildFollowUp(point, `${plan.key}-p${index + 1}`, at)),
    }),
  };
}
