/** What came back from feedback, as tables: rounds, the words of answers, and what the project did about them. */
import type { FeedbackRound, Project } from "~/domain/bundle/records";
import type { Table } from "~/domain/exchange/tables";
import { feedbackQuestions } from "~/domain/vocabulary";
import { exchangeMessages } from "~/i18n/exchange";
import { readText } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { makeTable } from "./column";
import { joined, type Naming } from "./describe-tables";

export function describeFeedbackTables(
  project: Project,
  { language, organisation }: Naming,
): Record<"rounds" | "answers" | "replies", Table> {
  const words = exchangeMessages[language];
  const rounds = project.feedbackRounds ?? [];
  const ratings = ["design", "progress", "dissemination", "goal_attainment"] as const;
  return {
    rounds: makeTable(language, words.tableNames.rounds, rounds, ({ text, day, both, term: vocabulary }) => [
      ...both("titleDa", "titleEn", ({ title }) => title),
      vocabulary("feedbackRoundKind", ({ kind }) => kind),
      day("openedOn", ({ openedOn }) => openedOn),
      day("closesOn", ({ closesOn }) => closesOn),
      text("invited", ({ invited }) => joined(invited.map(organisation))),
      text("key", ({ key }) => key),
    ]),
    answers: makeTable(
      language,
      words.tableNames.answers,
      rounds.flatMap(listAnswers),
      ({ text, number, day, term: vocabulary }) => [
        text("round", ({ round }) => readText(language, round.title)),
        text("organisation", ({ response }) => organisation(response.organisation)),
        vocabulary("respondentRole", ({ response }) => response.respondentRole),
        day("submittedOn", ({ response }) => response.submittedOn),
        ...ratings.map((aspect) => ({
          heading: `${term(language, "feedbackAspect", aspect)} (1–5)`,
          type: "number" as const,
          value: ({ response, first }: AnswerRow) => (first ? (response.ratings?.[aspect] ?? null) : null),
        })),
        number("livedUp", ({ response, first }) => (first ? response.livedUp : null)),
        text("question", ({ round, answer }) => answer && nameQuestion(round, answer.question, language)),
        text("answer", ({ answer }) => answer?.text),
        text("share", ({ answer }) => (answer?.share ? words.yes : null)),
      ],
    ),
    replies: makeTable(
      language,
      words.tableNames.replies,
      rounds.flatMap((round) => (round.followUps ?? []).map((followUp) => ({ round, followUp }))),
      ({ text, day, both, term: vocabulary }) => [
        text("round", ({ round }) => readText(language, round.title)),
        vocabulary("feedbackAspect", ({ followUp }) => followUp.aspect),
        ...both("pointDa", "pointEn", ({ followUp }) => followUp.point),
        ...both("replyDa", "replyEn", ({ followUp }) => followUp.reply),
        day("repliedOn", ({ followUp }) => followUp.repliedOn),
        vocabulary("visibility", ({ followUp }) => followUp.visibility),
      ],
    ),
  };
}

type Response = NonNullable<FeedbackRound["responses"]>[number];

interface AnswerRow {
  round: FeedbackRound;
  response: Response;
  /** Left out in a response of figures alone. */
  answer?: NonNullable<Response["answers"]>[number];
  /** Whether the figures of the response stand on this row. */
  first: boolean;
}

/** A row for each text, the figures of a response beside its first. */
function listAnswers(round: FeedbackRound): AnswerRow[] {
  return (round.responses ?? []).flatMap((response): AnswerRow[] => {
    const { answers = [] } = response;
    if (answers.length === 0) return [{ round, response, first: true }];
    return answers.map((answer, index) => ({ round, response, answer, first: index === 0 }));
  });
}

function nameQuestion(round: FeedbackRound, key: string, language: Naming["language"]): string {
  const own = round.questions?.find((question) => question.key === key);
  if (own) return readText(language, own.text);
  const known = feedbackQuestions.find((question) => question === key);
  return known ? term(language, "feedbackQuestion", known) : key;
}
