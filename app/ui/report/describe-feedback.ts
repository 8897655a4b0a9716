/** What companies said, in sum and in the words they share, and what the project did about it. */
import type { RatingSummary } from "~/domain/indicators/indicators";
import { hasEnoughRatings, fewestRatings } from "~/domain/report/enough-ratings";
import { getSection } from "~/domain/report/get-section";
import type { ReportQuote, ReportRound } from "~/domain/report/report";
import { feedbackAspects, feedbackQuestions, type FeedbackQuestion } from "~/domain/vocabulary";
import { formatDay } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { ratingBarsTable } from "../charts/rating-bars";
import {
  cell,
  endColumn,
  figure,
  heading,
  keyFigures,
  lines,
  paragraph,
  quietParagraph,
  startColumn,
  table,
} from "./blocks";
import type { Block, Cell } from "./report-document";
import type { Wording } from "./wording";

export function describeFeedback(wording: Wording): Block[] {
  const { report, messages, number, share } = wording;
  const words = messages.feedback;
  const { feedback } = report.indicators;
  if (feedback.rounds === 0) return [heading(3, "feedback", words.heading), paragraph({ text: words.none })];
  const gap = feedback.formGap;
  const compared = gap.deeper + gap.as_wished + gap.lighter;
  const livedUp = isShown(feedback.livedUp);
  return [
    heading(3, "feedback", words.heading),
    keyFigures(
      figure(words.rounds, number(feedback.rounds), words.roundsMeaning),
      figure(
        words.responseRate,
        share(feedback.responseRate),
        words.responseRateMeaning(number(feedback.answering), number(feedback.invited)),
      ),
      figure(words.responses, number(feedback.responses), words.responsesMeaning),
      figure(
        words.livedUp,
        livedUp ? number(feedback.livedUp.mean) : messages.table.none,
        livedUp
          ? words.livedUpMeaning(feedback.livedUp.n)
          : hasEnoughRatings(feedback.livedUp)
            ? words.fewNewNote(fewestRatings)
            : words.livedUpFew(fewestRatings),
      ),
      figure(
        words.formGap,
        compared === 0 ? messages.table.none : number(gap.as_wished),
        words.formGapMeaning(number(gap.deeper), number(gap.lighter)),
      ),
      figure(
        words.replyRate,
        share(feedback.replyRate),
        words.replyRateMeaning(number(feedback.replied), number(feedback.points)),
      ),
    ),
    ...ratings(wording),
    ...roundList(wording),
    ...quotes(wording),
    ...followUps(wording),
  ];
}

/** A mean may also be withheld beside an earlier report; see `withholdSmallGroups`. */
function isShown(summary: RatingSummary): boolean {
  return summary.mean !== null && hasEnoughRatings(summary);
}

/** A drawing where every mean may be shown; else a table that says which may not. */
function ratings({ report, language, messages, number }: Wording): Block[] {
  const words = messages.feedback;
  const summaries = report.indicators.feedback.ratings;
  const rated = feedbackAspects.filter((aspect) => summaries[aspect].n > 0);
  if (rated.length === 0) return [];
  if (rated.every((aspect) => isShown(summaries[aspect]))) {
    const props = { id: "report-rating-bars", ratings: summaries };
    const behind = ratingBarsTable({ language, ...props });
    return [{ type: "chart", title: behind.caption, chart: { name: "rating_bars", props }, table: behind }];
  }
  return [
    ...table(
      words.ratings,
      [startColumn(words.aspect, 3), endColumn(words.mean, 2), endColumn(words.responses, 1)],
      rated.map((aspect) => [
        cell(term(language, "feedbackAspect", aspect)),
        cell(
          isShown(summaries[aspect])
            ? number(summaries[aspect].mean)
            : (hasEnoughRatings(summaries[aspect]) ? words.fewNew : words.fewRatings)(fewestRatings),
        ),
        cell(number(summaries[aspect].n)),
      ]),
    ),
    ...(rated.every((aspect) => hasEnoughRatings(summaries[aspect]))
      ? []
      : [quietParagraph(words.fewRatingsNote(fewestRatings))]),
    ...(rated.some((aspect) => hasEnoughRatings(summaries[aspect]) && !isShown(summaries[aspect]))
      ? [quietParagraph(words.fewNewNote(fewestRatings))]
      : []),
  ];
}

function roundList({ report, language, messages, number, read }: Wording): Block[] {
  const words = messages.feedback;
  const { rounds } = getSection(report, "facilitation");
  const means = ({ ratings: summaries }: ReportRound) =>
    feedbackAspects
      .filter((aspect) => summaries[aspect].mean !== null)
      .map((aspect) => `${term(language, "feedbackAspect", aspect)} ${number(summaries[aspect].mean)}`)
      .join(" · ");
  return table(
    words.roundList,
    [
      startColumn(words.round, 4),
      startColumn(words.opened, 2),
      endColumn(words.invited, 1.1),
      endColumn(words.answered, 1.1),
      endColumn(words.responses, 1),
    ],
    rounds.map((round) => [
      lines(
        { ...read(round.title), behind: { record: "round", key: round.key } },
        { text: term(language, "feedbackRoundKind", round.kind) },
        { text: means(round) },
      ),
      cell(formatDay(language, round.openedOn)),
      cell(number(round.invited)),
      cell(number(round.answering)),
      cell(number(round.responses)),
    ]),
  );
}

function quotes(wording: Wording): Block[] {
  const { report, messages } = wording;
  const words = messages.feedback;
  const { rounds } = getSection(report, "facilitation");
  const shared = rounds.flatMap((round) => round.quotes);
  const notShared = rounds.reduce((sum, round) => sum + round.notShared, 0);
  if (shared.length + notShared === 0) return [];
  return [
    heading(3, "quotes", words.quotesHeading),
    paragraph({ text: words.quotesLead }),
    ...shared.map((quote): Block => ({ type: "quote", text: quote.text, source: sourceOf(wording, quote) })),
    ...(notShared > 0 ? [quietParagraph(words.notShared(notShared))] : []),
  ];
}

function sourceOf(
  { language, messages, read }: Wording,
  { question, questionText, organisation }: ReportQuote,
): string {
  const asked = questionText
    ? read(questionText).text
    : isKnownQuestion(question)
      ? term(language, "feedbackQuestion", question)
      : "";
  return [organisation ?? messages.feedback.anonymous, asked].filter((part) => part !== "").join(" · ");
}

function isKnownQuestion(question: string): question is FeedbackQuestion {
  return (feedbackQuestions as readonly string[]).includes(question);
}

function followUps({ report, language, messages, read, notShown }: Wording): Block[] {
  const words = messages.feedback;
  const { rounds } = getSection(report, "facilitation");
  const points = rounds.flatMap((round) => round.followUps.items);
  const hidden = rounds.reduce((sum, round) => sum + round.followUps.notShown, 0);
  if (points.length + hidden === 0) return [];
  return [
    ...table(
      words.followUps,
      [startColumn(words.point, 1), startColumn(words.reply, 1)],
      points.map(({ aspect, point, reply, repliedOn }): Cell[] => [
        lines(read(point), aspect ? { text: term(language, "feedbackAspect", aspect) } : null),
        reply ? lines(read(reply), repliedOn ? { text: formatDay(language, repliedOn) } : null) : cell(words.noReply),
      ]),
    ),
    ...notShown(hidden),
  ];
}
