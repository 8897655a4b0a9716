/** The history of one record: every change field by field in words, newest first. */
import type { RecordKind } from "~/domain/project-record";
import { type MemberChange, recordMembers } from "~/domain/record-members";
import { formatMoment } from "~/i18n/format";
import { historyMessages } from "~/i18n/history";
import { memberName } from "~/i18n/record-members";
import { nameRecordOperation } from "~/i18n/record-operations";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Confirmation } from "../confirmation";
import { DataTable } from "../data-table";
import { DoneNotice } from "../done-notice";
import { Form, Link } from "../navigation";
import { Notice } from "../notice";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";
import { describeValue } from "./describe-value";
import { nameRecord, placeOfRecord } from "./name-record";
import type { RecordNames } from "./record-names";
import { type HistoryActor, whoDid } from "./who-did";

interface Entry {
  id: number;
  /** UTC milliseconds. */
  at: number;
  actor: HistoryActor;
  operation: string;
  deleted: boolean;
  /** Whether the record is as this change left it. */
  isCurrent: boolean;
  /** Whether the record changed between the older entry and this one without one of its own. */
  gapBefore: boolean;
  changes: readonly MemberChange[];
}

interface RecordHistoryPageProps extends Pick<ProjectFrameProps, "project" | "pages"> {
  kind: RecordKind;
  entries: readonly Entry[];
  names: RecordNames;
  state: object;
  exists: boolean;
  changedSince: boolean;
  beginsHere: boolean;
  mayRestore: boolean;
  /** Row that the address asks to go back to. */
  asked: number;
  /** Whether it asks for what the row left behind or for what was before it. */
  askedState: "before" | "after";
  done: string | null;
  refused: { errors: Record<string, string> } | null;
}

export function RecordHistoryPage({ recordKey, ...props }: RecordHistoryPageProps & { recordKey: string }) {
  const { project, pages, kind, entries, names, state, exists, changedSince, beginsHere, asked, refused } = props;
  const language = useLanguage();
  const words = historyMessages[language];
  const address = paths.history(project.key, kind, recordKey);
  const first = entries.at(-1);
  const fault = refused?.errors.form as keyof typeof words.faults | undefined;
  const wanted = props.mayRestore && !refused ? entries.find(({ id }) => id === asked) : undefined;
  return (
    <ProjectFrame project={project} pages={pages} path={paths.projectHistory(project.key)}>
      <div className="stack">
        {fault && (
          <Notice tone="error">
            <p>{words.faults[fault]}</p>
          </Notice>
        )}
        {!refused && <DoneNotice done={props.done} words={words.done} />}
        {wanted && <Restoring entry={wanted} state={props.askedState} address={address} />}
        <h2>{words.of(nameRecord(language, kind, state, names))}</h2>
        <p className="cluster">
          {exists && <Link to={placeOfRecord(project.key, kind, recordKey)}>{words.seeRecord}</Link>}
          <Link to={paths.projectHistory(project.key)}>{words.ofProject}</Link>
        </p>
        {changedSince && <p className="muted">{words.gap}</p>}
        {entries.map((entry) => (
          <HistoryCard key={entry.id} {...props} entry={entry} address={address} />
        ))}
        {beginsHere && <p className="muted">{entries.length > 0 ? words.begins : words.onlyImported}</p>}
        {beginsHere && first && !first.deleted && props.mayRestore && (
          <div>
            <ButtonLink tone="secondary" to={`${address}?restore=${first.id}&state=before`}>
              {words.takeBackBefore}
            </ButtonLink>
          </div>
        )}
      </div>
    </ProjectFrame>
  );
}

interface RestoringProps {
  entry: Entry;
  state: "before" | "after";
  address: string;
}

function Restoring({ entry, state, address }: RestoringProps) {
  const language = useLanguage();
  const words = historyMessages[language];
  const wanted = entry.deleted ? "deleted" : state;
  return (
    <Confirmation
      title={words.question[wanted]}
      back={address}
      action={
        <Form method="post" action={address}>
          <input type="hidden" name="state" value={state} />
          <Button name="journal" value={entry.id}>
            {words.confirm[wanted]}
          </Button>
        </Form>
      }
    >
      <p>{words.meaning[wanted](formatMoment(language, entry.at))}</p>
    </Confirmation>
  );
}

type HistoryCardProps = RecordHistoryPageProps & { entry: Entry; address: string };

function HistoryCard({ entry, kind, names, exists, mayRestore, address }: HistoryCardProps) {
  const language = useLanguage();
  const words = historyMessages[language];
  const what = nameRecordOperation(language, entry.operation) ?? entry.operation;
  const told = (member: string, value: unknown) => {
    const type = recordMembers[kind][member as never];
    const text = describeValue(type, value, { language, names, bothLanguages: true });
    return text === "" ? <span className="muted">{words.nothing}</span> : <span className="typed-text">{text}</span>;
  };
  const goesBack = mayRestore && (entry.deleted ? !exists : !entry.isCurrent);
  return (
    <>
      <Card
        level={3}
        title={words.did(whoDid(language, entry.actor), what)}
        actions={
          goesBack && (
            <ButtonLink tone="secondary" to={`${address}?restore=${entry.id}`}>
              {entry.deleted ? words.putBack : words.takeBack}
            </ButtonLink>
          )
        }
      >
        <p className="cluster muted">
          {formatMoment(language, entry.at)}
          {entry.isCurrent && <Tag tone="success">{words.current}</Tag>}
        </p>
        {entry.changes.length > 0 && (
          <DataTable
            label={words.changes(formatMoment(language, entry.at))}
            labelHidden
            columns={[
              { key: "field", label: words.field, cell: ({ member }) => memberName(language, kind, member) },
              { key: "before", label: words.before, cell: ({ member, before }) => told(member, before) },
              { key: "after", label: words.after, cell: ({ member, after }) => told(member, after) },
            ]}
            rows={entry.changes}
            rowKey={({ member }) => member}
          />
        )}
      </Card>
      {entry.gapBefore && <p className="muted">{words.gap}</p>}
    </>
  );
}
