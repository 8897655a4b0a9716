/** The list of a project's feedback rounds. */
import type { Text } from "~/domain/bundle/records";
import type { FeedbackRoundKind } from "~/domain/vocabulary";
import { formatDay, formatMoment, formatNumber, readText } from "~/i18n/format";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { DoneNotice } from "../done-notice";
import { EmptyState } from "../empty-state";
import { Form, Link } from "../navigation";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";

export interface RoundsPageProps {
  projectKey: string;
  rounds: {
    key: string;
    kind: FeedbackRoundKind;
    title: Text;
    openedOn: string;
    closesOn: string | null;
    open: boolean;
    invited: number;
    answering: number;
    points: number;
    replied: number;
  }[];
  prepared: { id: number; kind: FeedbackRoundKind; title: Text; changedAt: number }[];
  mayChange: boolean;
  done: string | null;
}

export function RoundsPage({ projectKey, rounds, prepared, mayChange, done }: RoundsPageProps) {
  const language = useLanguage();
  const words = roundsMessages[language];
  const start = mayChange && <ButtonLink to={paths.prepareRound(projectKey)}>{words.prepare}</ButtonLink>;
  return (
    <div className="stack-large">
      <DoneNotice done={done} words={words.done} />
      <p className="lead">{words.lead}</p>
      {rounds.length + prepared.length > 0 && start && <div>{start}</div>}
      {rounds.length + prepared.length === 0 && (
        <EmptyState title={words.none} action={start || undefined}>
          {words.noneHelp}
        </EmptyState>
      )}
      {prepared.length > 0 && (
        <Card title={words.prepared}>
          <ul className="plain-list stack-small">
            {prepared.map(({ id, kind, title, changedAt }) => (
              <li key={id} className="cluster spread">
                <span>
                  <Link to={`${paths.prepareRound(projectKey)}?round=${id}`}>
                    {readText(language, title) || term(language, "feedbackRoundKind", kind)}
                  </Link>{" "}
                  <span className="small muted">{words.preparedOn(formatMoment(language, changedAt))}</span>
                </span>
                {mayChange && (
                  <Form method="post">
                    <Button tone="quiet" name="discard" value={id}>
                      {words.discard}
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {rounds.length > 0 && (
        <Card title={words.sentRounds}>
          <DataTable
            stacks
            label={words.sentRounds}
            labelHidden
            rows={rounds}
            rowKey={({ key }) => key}
            columns={[
              {
                key: "round",
                label: words.round,
                cell: ({ key, title, kind }) => (
                  <>
                    <Link to={paths.round(projectKey, key)}>{readText(language, title)}</Link>
                    <span className="small muted"> {term(language, "feedbackRoundKind", kind)}</span>
                  </>
                ),
              },
              {
                key: "opened",
                label: words.opened,
                cell: ({ openedOn }) => <span className="nowrap">{formatDay(language, openedOn)}</span>,
              },
              {
                key: "closes",
                label: words.closes,
                cell: ({ closesOn, open }) => (
                  <span className="cluster">
                    <span className="nowrap">{closesOn ? formatDay(language, closesOn) : words.noClosing}</span>
                    <Tag tone={open ? "success" : "neutral"}>{open ? words.state.open : words.state.closed}</Tag>
                  </span>
                ),
              },
              {
                key: "answers",
                label: words.answers,
                cell: ({ answering, invited }) =>
                  words.ofInvited(formatNumber(language, answering), formatNumber(language, invited)),
              },
              { key: "points", label: words.points, cell: ({ replied, points }) => words.ofPoints(replied, points) },
            ]}
          />
        </Card>
      )}
    </div>
  );
}
