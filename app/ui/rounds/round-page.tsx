/** One round for its project: figures, words, points and replies, who has answered, and its days. */
import { useMemo } from "react";
import type { FollowUp, Text } from "~/domain/bundle/records";
import type { Spread } from "~/domain/feedback/summarise-round";
import {
  type FeedbackAspect,
  feedbackAspects,
  type FeedbackQuestion,
  type FeedbackRoundKind,
  feedbackQuestions,
} from "~/domain/vocabulary";
import { formatDay, formatNumber, formatShare, languageOfText, readText } from "~/i18n/format";
import { formMessage } from "~/i18n/forms";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { RatingBars } from "../charts/rating-bars";
import { DataTable } from "../data-table";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { KeyFigure } from "../key-figure";
import { KeyFigureGrid } from "../key-figure-grid";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";
import { PointForm } from "./point-form";
import { RemovePoint } from "./remove-point";
import { RoundDays } from "./round-days";
import { RoundChoices, type RoundChoicesProps } from "./round-choices";
import { RoundGaps, type RoundGapsProps } from "./round-gaps";
import { RoundQuotes, type RoundQuotesProps } from "./round-quotes";
import { RoundLinks, type RoundLinksProps } from "./round-links";

export interface SentBackRound {
  errors: Record<string, string>;
  values: [string, string][];
}

export interface RoundPageProps extends Omit<RoundLinksProps, "mayChange"> {
  round: {
    kind: FeedbackRoundKind;
    title: Text;
    openedOn: string;
    closesOn: string | null;
    questions: { key: string; text: Text }[];
    open: boolean;
    reminders: { day: string; sentAt: number | null }[];
  };
  summary: {
    responses: number;
    answering: number;
    invited: number;
    ratings: Record<FeedbackAspect, Spread>;
    livedUp: Spread;
    choices: RoundChoicesProps["choices"];
    questions: RoundQuotesProps["questions"];
  };
  earlier: { title: Text; openedOn: string; ratings: Record<FeedbackAspect, Spread> }[];
  gaps: RoundGapsProps["gaps"];
  points: (FollowUp & { ownerId: number | null })[];
  team: { id: number; name: string }[];
  mayChange: boolean;
  done: string | null;
  refused: SentBackRound | null;
  /** The quote that a point is being taken from, as question and place. */
  pick: string | null;
  /** The point that the address asks to delete. */
  remove: string | null;
}

export function RoundPage(props: RoundPageProps) {
  const language = useLanguage();
  const words = roundsMessages[language];
  const { round, summary, earlier, gaps, points, team, links, mayChange, done, refused, pick, remove } = props;
  const errors = useMemo(() => {
    if (!refused) return null;
    const faults: Record<string, string> = roundsMessages[language].faults;
    return Object.fromEntries(
      Object.entries(refused.errors).map(([name, key]) => [name, faults[key] ?? formMessage(language, key)]),
    );
  }, [refused, language]);
  const mean = ({ mean: value, n }: Spread) =>
    value === null ? "–" : words.results.mean(formatNumber(language, Math.round(value * 10) / 10), n);
  const rated = feedbackAspects.some((aspect) => summary.ratings[aspect].n > 0);
  const nameOf = (question: string) => {
    const own = round.questions.find(({ key }) => key === question);
    if (own) return readText(language, own.text);
    const known = feedbackQuestions.find((key): key is FeedbackQuestion => key === question);
    return known ? term(language, "feedbackQuestion", known) : question;
  };
  const [question = "", place = ""] = pick?.split(".") ?? [];
  const quote = summary.questions.find((one) => one.question === question)?.quotes[Number(place)];
  const removing = mayChange ? points.find(({ key }) => key === remove) : undefined;
  const picked = pick && quote ? { pick, question, text: quote.text } : null;
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <DoneNotice done={done} words={words.done} />
      {removing && !refused && <RemovePoint point={removing} />}
      <div className="cluster">
        <h2 lang={languageOfText(language, round.title)}>{readText(language, round.title)}</h2>
        <Tag tone={round.open ? "success" : "neutral"}>{round.open ? words.state.open : words.state.closed}</Tag>
        <span className="muted">
          {term(language, "feedbackRoundKind", round.kind)}
          {round.open && round.closesOn && ` · ${words.results.untilDay(formatDay(language, round.closesOn))}`}
        </span>
      </div>
      <KeyFigureGrid>
        <KeyFigure label={words.results.count} value={formatNumber(language, summary.responses)} />
        <KeyFigure
          label={words.results.rate}
          value={formatShare(language, summary.invited === 0 ? null : summary.answering / summary.invited)}
          meaning={words.ofInvited(formatNumber(language, summary.answering), formatNumber(language, summary.invited))}
        />
        {summary.livedUp.n > 0 && <KeyFigure label={words.results.livedUp} value={mean(summary.livedUp)} />}
      </KeyFigureGrid>

      {rated && (
        <Card title={words.results.ratings}>
          <RatingBars id="round-ratings" language={language} ratings={summary.ratings} width="fluid" />
          <DataTable
            label={earlier.length > 0 ? words.results.comparison : words.results.ratings}
            rows={feedbackAspects.map((aspect) => ({ aspect }))}
            rowKey={({ aspect }) => aspect}
            columns={[
              {
                key: "aspect",
                label: words.results.aspect,
                cell: ({ aspect }) => term(language, "feedbackAspect", aspect),
              },
              {
                key: "now",
                label: formatDay(language, round.openedOn),
                numeric: true,
                cell: ({ aspect }) => mean(summary.ratings[aspect]),
              },
              ...[...earlier].reverse().map((one, i) => ({
                key: `earlier-${i}`,
                label: formatDay(language, one.openedOn),
                numeric: true,
                cell: ({ aspect }: { aspect: FeedbackAspect }) => mean(one.ratings[aspect]),
              })),
            ]}
          />
        </Card>
      )}
      <RoundChoices {...summary} />
      <RoundGaps gaps={gaps} />
      <RoundQuotes questions={summary.questions} nameOf={nameOf} mayChange={mayChange} />

      <Card title={words.results.pointsTitle} id="points">
        <p className="muted">{words.results.pointsHelp}</p>
        {points.map((point) => (
          <PointForm
            key={point.key}
            point={point}
            team={team}
            mayChange={mayChange}
            errors={errors}
            refused={refused}
          />
        ))}
        {mayChange && (
          <PointForm
            key={`new-${points.length}-${pick ?? ""}`}
            point={null}
            picked={picked}
            team={team}
            mayChange
            errors={errors}
            refused={refused}
          />
        )}
      </Card>
      <RoundLinks links={links} mayChange={mayChange} />
      {mayChange && <RoundDays {...round} errors={errors} refused={refused} />}
    </div>
  );
}
