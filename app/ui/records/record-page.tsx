/** The page of one need, barrier, goal or outcome: what is known of it, and for whoever may, the forms to change it. */
import type { Activity, Key, Outcome } from "~/domain/bundle/records";
import type { DraftPlace } from "~/domain/draft-places";
import type { KeptDraft } from "~/domain/kept-draft";
import type { RecordOf } from "~/domain/project-record";
import { listMembers } from "~/domain/record-members";
import type { FormKind } from "~/forms/record-form";
import { languageOfText, readText } from "~/i18n/format";
import { memberName } from "~/i18n/record-members";
import { recordsMessages } from "~/i18n/records";
import { paths } from "~/paths";
import { AttachedFiles, type AttachedFilesProps } from "../attached-files";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { ShareBar } from "../charts/share-bar";
import type { Choice } from "../choice";
import { Confirmation } from "../confirmation";
import { ConflictChoice } from "../conflict-choice";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { Form, Link } from "../navigation";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { SummaryList } from "../summary-list";
import { Tag } from "../tag";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { ActivityChoice, type ActivityChoiceProps } from "./activity-choice";
import { describeProgress, describeRow, shareOfGoal } from "./describe-row";
import { describeValue } from "./describe-value";
import { EvidenceCard } from "./evidence-card";
import { LinkedOutcomes, type LinkedOutcomesProps } from "./linked-outcomes";
import { listAddress, recordAddress } from "./record-addresses";
import { RecordForm } from "./record-form";
import type { RecordNames } from "./record-names";
import { ValueView } from "./value-view";

export interface RecordPageProps extends Pick<ProjectFrameProps, "project" | "pages"> {
  kind: FormKind;
  record: RecordOf[FormKind];
  names: RecordNames;
  version: string;
  typed: Readonly<Record<string, string>>;
  mayChange: boolean;
  files: Omit<AttachedFilesProps, "project" | "address"> | null;
  /** Of a goal. */
  outcomes: LinkedOutcomesProps["outcomes"];
  mayReadHistory: boolean;
  /** What the address asks for: `change`, `activities`, `delete`, `evidence`, `remove-evidence`. */
  asks: string | null;
  /** Place of the piece of evidence that the address asks about. */
  item: number | null;
  /** What was typed into the form of the record, and into the one of its evidence. */
  draft: KeptDraft | null;
  evidenceDraft: KeptDraft | null;
  done: string | null;
  organisations: readonly Choice[];
  goals: readonly Choice[];
  latest: readonly Pick<Activity, "key" | "title" | "date" | "datePrecision">[];
  /** The activities that the record names and the reader may see. */
  activities: ActivityChoiceProps["chosen"];
  find: { words: string; found: ActivityChoiceProps["found"] } | null;
}

interface Conflict {
  mine: object;
  saved: object;
  version: string;
  entries: [string, string][];
  draft: DraftPlace | null;
}

export type RefusedRecord = (SentBack & { form: string }) | { conflict: Conflict };

export function RecordPage({ refused, ...props }: RecordPageProps & { refused: RefusedRecord | null }) {
  const { kind, project, pages, record } = props;
  const address = recordAddress[kind](project.key, record.key);
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack">
        {refused && "conflict" in refused ? (
          <RecordConflict {...props} conflict={refused.conflict} address={address} />
        ) : (
          <RecordBody {...props} refused={refused} address={address} />
        )}
      </div>
    </ProjectFrame>
  );
}

function RecordConflict({ kind, names, conflict, address }: RecordPageProps & { conflict: Conflict; address: string }) {
  const language = useLanguage();
  const { mine, saved, version, entries, draft } = conflict;
  const told = (state: object, member: string, type: Parameters<typeof describeValue>[0]) =>
    describeValue(type, (state as Record<string, unknown>)[member], { language, names, bothLanguages: true });
  const fields = listMembers(kind).map(([member, type]) => ({
    label: memberName(language, kind, member),
    mine: told(mine, member, type),
    saved: told(saved, member, type),
  }));
  return <ConflictChoice fields={fields} entries={entries} version={version} savedAt={address} draft={draft} />;
}

interface RecordBodyProps extends RecordPageProps {
  refused: (SentBack & { form: string }) | null;
  address: string;
}

function RecordBody(props: RecordBodyProps) {
  const { kind, project, record, mayChange, asks, done, refused, address, version } = props;
  const words = recordsMessages[useLanguage()];
  const form = refused?.form ?? asks;
  const general = useFormWords(refused?.form === "activities" ? refused.errors : null);
  if (mayChange && form === "change") {
    return <RecordForm {...props} project={project.key} refused={refused} address={address} />;
  }
  if (mayChange && (form === "activities" || refused?.form === "activities")) {
    return (
      <>
        <ErrorSummary errors={general} />
        <ActivityChoice
          kind={kind === "outcome" ? "outcome" : "need"}
          address={address}
          version={version}
          chosen={props.activities}
          words={props.find?.words ?? ""}
          found={props.find?.found ?? []}
        />
      </>
    );
  }
  return (
    <>
      {mayChange && asks === "delete" && !refused && (
        <Confirmation
          title={words.kinds[kind].deleteQuestion}
          back={address}
          action={
            <Form method="post" action={address}>
              <Button tone="danger" name="intent" value="delete">
                {words.delete}
              </Button>
            </Form>
          }
        >
          <p>{words.deleteMeaning}</p>
        </Confirmation>
      )}
      {!refused && <DoneNotice done={done} words={words.done} />}
      <RecordCard {...props} />
      {kind === "outcome" && (
        <EvidenceCard
          evidence={(record as Outcome).evidence ?? []}
          address={address}
          version={version}
          mayChange={mayChange}
          asks={asks}
          item={props.item}
          project={project.key}
          draft={props.evidenceDraft}
          refused={refused}
        />
      )}
      <LinkedOutcomes project={project.key} title={words.outcomesOfGoal} outcomes={props.outcomes} />
      {props.files && <AttachedFiles project={project.key} address={address} {...props.files} />}
      <p>
        <Link to={listAddress[kind](project.key)}>{words.kinds[kind].title}</Link>
      </p>
    </>
  );
}

/** Members that the card shows in another way than as a line of its list. */
const shownApart: Partial<Record<FormKind, readonly string[]>> = {
  need: ["text", "status"],
  barrier: ["kind", "severity"],
  goal: ["title", "status", "target", "actual"],
  outcome: ["title", "kind", "evidence"],
};

function RecordCard(props: RecordBodyProps) {
  const { kind, project, record, names, mayChange, mayReadHistory, address, activities } = props;
  const language = useLanguage();
  const words = recordsMessages[language];
  const { title, marks } = describeRow(kind, record, { language, names, files: props.files?.files.length });
  const members = listMembers(kind).filter(([member]) => !shownApart[kind]?.includes(member));
  const items = members.flatMap(([member, type]) => {
    const value = (record as unknown as Record<string, unknown>)[member];
    if (value === undefined) return [];
    const view = <ValueView project={project.key} type={type} value={value} names={names} activities={activities} />;
    return [{ term: memberName(language, kind, member), value: view }];
  });
  const asking = (question: string) => `${address}?ask=${question}`;
  const closes = kind === "need" || kind === "outcome";
  return (
    <Card
      title={<span lang={languageOfText(language, title)}>{readText(language, title)}</span>}
      actions={mayReadHistory && <HistoryLink project={project.key} kind={kind} record={record.key} />}
    >
      <p className="cluster">
        {marks.map(({ label, tone }) => (
          <Tag key={label} tone={tone}>
            {label}
          </Tag>
        ))}
      </p>
      {kind === "goal" && <Progress goal={record as RecordOf["goal"]} />}
      <SummaryList items={items} />
      {mayChange && (
        <div className="cluster no-print">
          {closes && (
            <ButtonLink to={asking("activities")}>
              {activities.length > 0 ? words.closing.change : words.closing[kind === "need" ? "start" : "startOutcome"]}
            </ButtonLink>
          )}
          <ButtonLink to={asking("change")} tone={closes ? "secondary" : "primary"}>
            {words.edit}
          </ButtonLink>
          <ButtonLink to={asking("delete")} tone="quiet">
            {words.delete}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function HistoryLink({ project, kind, record }: { project: Key; kind: FormKind; record: Key }) {
  return <Link to={paths.history(project, kind, record)}>{recordsMessages[useLanguage()].history}</Link>;
}

function Progress({ goal }: { goal: RecordOf["goal"] }) {
  const language = useLanguage();
  const words = describeProgress(language, goal);
  const share = shareOfGoal(goal);
  if (words === "") return null;
  return (
    <p className="cluster">
      {words}
      {share !== null && <ShareBar share={share} />}
    </p>
  );
}
