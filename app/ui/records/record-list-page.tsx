/** The list of one kind of record: quick entry on top, then the records, filtered by state. */
import type { Key } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import type { RecordOf } from "~/domain/project-record";
import type { RecordState } from "~/domain/record-state";
import type { FormKind } from "~/forms/record-form";
import { formatPeriod, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { recordsMessages } from "~/i18n/records";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { ShareBar } from "../charts/share-bar";
import type { Choice } from "../choice";
import { EmptyState } from "../empty-state";
import { Link } from "../navigation";
import { Notice } from "../notice";
import { Pagination } from "../pagination";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { RowList } from "../row-list";
import { Tag } from "../tag";
import { UndoNotice } from "../undo-notice";
import type { SentBack } from "../use-checked-form";
import { useLanguage } from "../use-language";
import { describeRow } from "./describe-row";
import { QuickEntry } from "./quick-entry";
import { listAddress, recordAddress } from "./record-addresses";
import type { RecordNames } from "./record-names";

interface RecordListPageProps extends Pick<ProjectFrameProps, "project" | "pages"> {
  kind: FormKind;
  rows: readonly { record: RecordOf[FormKind]; files: number }[];
  names: RecordNames;
  counts: readonly { state: RecordState; count: number }[];
  total: number;
  found: number;
  /** How many are within the period. */
  dated: number;
  /** The days that were asked for, as a report does. */
  period: { from: string; to: string } | null;
  state: RecordState | null;
  page: number;
  pageCount: number;
  mayAdd: boolean;
  organisations: readonly Choice[];
  done: string | null;
  /** Key of the record that was just added or put back. */
  added: Key | null;
  undo: number | null;
  draft: KeptDraft | null;
  refused: SentBack | null;
}

export function RecordListPage(props: RecordListPageProps) {
  const {
    kind,
    project,
    pages,
    rows,
    names,
    counts,
    total,
    found,
    dated,
    period,
    state,
    page,
    pageCount,
    mayAdd,
    refused,
  } = props;
  const language = useLanguage();
  const words = recordsMessages[language];
  const own = words.kinds[kind];
  const address = listAddress[kind](project.key);
  const addressOf = (asked: RecordState | null, number = 1) => {
    const query = new URLSearchParams({
      ...period,
      ...(asked !== null && { status: asked }),
      ...(number > 1 && { page: String(number) }),
    }).toString();
    return query === "" ? address : `${address}?${query}`;
  };
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack">
        <h2>{own.title}</h2>
        <p className="prose muted">{own.lead}</p>
        {!refused && <WhatWasDone {...props} />}
        {mayAdd && (
          <QuickEntry
            key={`${props.added}`}
            kind={kind}
            project={project.key}
            address={address}
            choices={{ organisations: props.organisations }}
            draft={props.draft}
            refused={refused}
          />
        )}
        {total === 0 ? (
          <EmptyState title={own.none}>{own.noneHelp}</EmptyState>
        ) : (
          <Card>
            <nav className="sub-nav no-print" aria-label={words.filter}>
              <ul className="plain-list">
                {[null, ...counts.map((one) => one.state)].map((one) => (
                  <li key={one ?? ""}>
                    <Link to={addressOf(one)} aria-current={one === state ? "page" : undefined}>
                      {one === null
                        ? words.all(dated)
                        : words.stateOf(
                            nameState(language, kind, one),
                            counts.find((count) => count.state === one)?.count ?? 0,
                          )}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            {period && (
              <p className="small">
                {words.within(formatPeriod(language, period.from, period.to))}{" "}
                <Link to={address}>{words.withoutPeriod}</Link>
              </p>
            )}
            {found === 0 ? (
              <p>{words.noneFound}</p>
            ) : (
              <RowList
                label={own.title}
                items={rows.map(({ record, files }) => {
                  const { title, marks, notes, share } = describeRow(kind, record, { language, names, files });
                  return {
                    key: record.key,
                    title: (
                      <Link to={recordAddress[kind](project.key, record.key)} lang={languageOfText(language, title)}>
                        {readText(language, title)}
                      </Link>
                    ),
                    marks: marks.map(({ label, tone }) => (
                      <Tag key={label} tone={tone}>
                        {label}
                      </Tag>
                    )),
                    notes,
                    action: share === undefined ? undefined : <ShareBar share={share} />,
                  };
                })}
              />
            )}
            <Pagination page={page} pages={pageCount} addressOf={(number) => addressOf(state, number)} />
          </Card>
        )}
      </div>
    </ProjectFrame>
  );
}

function nameState(language: Language, kind: FormKind, state: RecordState): string {
  if (kind === "need") return term(language, "needStatus", state as RecordState<"need">);
  if (kind === "goal") return term(language, "goalStatus", state as RecordState<"goal">);
  return recordsMessages[language].states[state as RecordState<"barrier"> | RecordState<"outcome">];
}

function WhatWasDone({ kind, project, done, added, undo }: RecordListPageProps) {
  const language = useLanguage();
  const words = recordsMessages[language];
  if (done === "deleted" && undo !== null) {
    return <UndoNotice words={words.kinds[kind].deleted} address={listAddress[kind](project.key)} journal={undo} />;
  }
  if ((done !== "added" && done !== "restored") || added === null) return null;
  return (
    <Notice tone="success">
      <p>
        {words.done[done]} <Link to={recordAddress[kind](project.key, added)}>{words.open}</Link>
      </p>
    </Notice>
  );
}
