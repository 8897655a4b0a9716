/** The rules on a feedback round, its responses and its follow-ups. Source: docs/contract/BUNDLE.md. */
import { feedbackQuestions } from "../vocabulary";
import { checkNotBefore, checkOrder } from "./check-days";
import type { FaultLog } from "./fault-log";
import { dayIn, keyIn, keysIn, listIn, recordsIn, type RawRecord } from "./readable";
import type { Key } from "./records";

const commonQuestions: ReadonlySet<Key> = new Set(feedbackQuestions);

export function checkFeedbackRound(round: RawRecord, log: FaultLog): void {
  checkOrder(round, log, "openedOn", "closesOn");
  checkQuestions(round, log);
  const opening = { member: "openedOn", day: dayIn(round, "openedOn") };
  const invited = round.invited === undefined ? undefined : listIn(round, "invited");
  const facts = { opening, invited: invited && new Set(invited), questions: keysIn(round, "questions") };
  for (const [i, response] of recordsIn(round, "responses")) {
    log.enter("responses");
    log.enter(i);
    checkNotBefore(response, log, "submittedOn", opening);
    checkResponse(response, log, facts);
    log.leave();
    log.leave();
  }
  for (const [i, followUp] of recordsIn(round, "followUps")) {
    log.enter("followUps");
    log.enter(i);
    checkNotBefore(followUp, log, "repliedOn", opening);
    checkReply(followUp, log);
    log.leave();
    log.leave();
  }
}

function checkQuestions(round: RawRecord, log: FaultLog): void {
  for (const [i, own] of recordsIn(round, "questions")) {
    const question = keyIn(own, "key");
    if (question !== undefined && commonQuestions.has(question))
      log.add("questionTaken", { question }, "questions", i, "key");
  }
}

/** `invited` and `questions` are undefined where the round has no such list to look in. */
function checkResponse(
  response: RawRecord,
  log: FaultLog,
  round: { invited: ReadonlySet<unknown> | undefined; questions: ReadonlySet<Key> | undefined },
): void {
  const organisation = keyIn(response, "organisation");
  if (organisation !== undefined && round.invited?.has(organisation) === false)
    log.add("notInvited", { organisation }, "organisation");
  for (const [i, answer] of recordsIn(response, "answers")) {
    const question = keyIn(answer, "question");
    if (question === undefined || commonQuestions.has(question)) continue;
    if (round.questions?.has(question) === false) log.add("unknownQuestion", { question }, "answers", i, "question");
  }
}

function checkReply(followUp: RawRecord, log: FaultLog): void {
  const replied = followUp.reply !== undefined;
  const dated = followUp.repliedOn !== undefined;
  if (replied && !dated) log.add("replyWithoutDay", {});
  if (dated && !replied) log.add("dayWithoutReply", {});
}
