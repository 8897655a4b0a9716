/** The latest changes of a project with links to each record's history, and what can be put back. */
import type { RecordKind } from "~/domain/project-record";
import { awardsMessages } from "~/i18n/awards";
import { formatMoment } from "~/i18n/format";
import { historyMessages } from "~/i18n/history";
import { memberName } from "~/i18n/record-members";
import { nameRecordOperation } from "~/i18n/record-operations";
import { paths } from "~/paths";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { Link } from "../navigation";
import { Pagination } from "../pagination";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { RowList } from "../row-list";
import { useLanguage } from "../use-language";
import { nameRecord } from "./name-record";
import type { RecordNames } from "./record-names";
import { type HistoryActor, whoDid } from "./who-did";

interface Entry {
  id: number;
  /** UTC milliseconds. */
  at: number;
  actor: HistoryActor;
  operation: string;
  kind: RecordKind | null;
  /** Null for an import, which has no history of one record. */
  key: string | null;
  state: object | null;
  deleted: boolean;
  /** Members that changed. */
  members: readonly string[];
}

interface ProjectHistoryPageProps extends Pick<ProjectFrameProps, "project" | "pages"> {
  entries: readonly Entry[];
  deletions: readonly Entry[];
  names: RecordNames;
  /** What came from another system and has no place of its own. */
  keptNotes: number;
  page: number;
  pageCount: number;
}

export function ProjectHistoryPage({
  project,
  pages,
  entries,
  deletions,
  names,
  keptNotes,
  page,
  pageCount,
}: ProjectHistoryPageProps) {
  const language = useLanguage();
  const words = historyMessages[language];
  const address = paths.projectHistory(project.key);
  const link = ({ kind, key, state }: Entry) =>
    kind && key !== null && state ? (
      <Link to={paths.history(project.key, kind, key)}>{nameRecord(language, kind, state, names)}</Link>
    ) : (
      words.importTitle
    );
  const didWhat = ({ actor, operation }: Entry) =>
    words.did(whoDid(language, actor), nameRecordOperation(language, operation) ?? words.imported);
  const changed = ({ kind, operation, members }: Entry) =>
    kind && operation.startsWith("change-") && members.map((member) => memberName(language, kind, member)).join(", ");
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack">
        <h2>{words.title}</h2>
        <p className="muted">{words.lead}</p>
        {keptNotes > 0 && (
          <p>
            <Link to={paths.keptNotes(project.key)}>{awardsMessages[language].notes.link(keptNotes)}</Link>
          </p>
        )}
        {deletions.length > 0 && (
          <Card title={words.deleted} level={3}>
            <RowList
              label={words.deleted}
              items={deletions.map((entry) => ({
                key: String(entry.id),
                title: link(entry),
                notes: [words.deletedBy(whoDid(language, entry.actor), formatMoment(language, entry.at))],
              }))}
            />
          </Card>
        )}
        {entries.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
        ) : (
          <Card title={words.latest} level={3}>
            <RowList
              label={words.table}
              items={entries.map((entry) => ({
                key: String(entry.id),
                title: link(entry),
                notes: [
                  didWhat(entry),
                  formatMoment(language, entry.at),
                  changed(entry),
                  entry.kind && entry.key === null && words.importHelp,
                ],
              }))}
            />
          </Card>
        )}
        <Pagination page={page} pages={pageCount} addressOf={(number) => `${address}?page=${number}`} />
      </div>
    </ProjectFrame>
  );
}
