/** The administrator's page of scheduled backups: whether the last one is good and new, and which there are. */
import { backupMessages } from "~/i18n/backups";
import { formatMoment, formatNumber } from "~/i18n/format";
import { Card } from "./card";
import { DataTable } from "./data-table";
import { Notice } from "./notice";
import { PageHeading } from "./page-heading";
import { SummaryList } from "./summary-list";
import { useLanguage } from "./use-language";

interface BackupsPageProps {
  /** Null where none are scheduled. */
  backups: {
    folder: string;
    hour: number;
    keep: { daily: number; weekly: number; monthly: number };
    late: boolean;
    /** Newest first. */
    made: { name: string; at: number; bytes: number }[];
  } | null;
}

export function BackupsPage({ backups }: BackupsPageProps) {
  const language = useLanguage();
  const words = backupMessages[language];
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        {backups ? (
          <Scheduled {...backups} />
        ) : (
          <Notice tone="warning" title={words.notSetTitle}>
            <p>{words.notSet}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

function Scheduled({ folder, hour, keep, late, made }: NonNullable<BackupsPageProps["backups"]>) {
  const language = useLanguage();
  const words = backupMessages[language];
  const last = made[0] && formatMoment(language, made[0].at);
  return (
    <>
      {last === undefined ? (
        <Notice tone="warning" title={words.noneTitle}>
          <p>{words.none}</p>
        </Notice>
      ) : late ? (
        <Notice tone="warning" title={words.lateTitle}>
          <p>{words.late(last)}</p>
        </Notice>
      ) : (
        <Notice>
          <p>{words.last(last)}</p>
        </Notice>
      )}
      <Card>
        <SummaryList
          items={[
            { term: words.folder, value: <code>{folder}</code> },
            { term: words.hour, value: words.atHour(hour) },
            { term: words.keep, value: words.kept(keep.daily, keep.weekly, keep.monthly) },
          ]}
        />
      </Card>
      {made.length > 0 && (
        <Card>
          <DataTable
            label={words.table}
            columns={[
              { key: "when", label: words.when, cell: ({ at }) => formatMoment(language, at) },
              { key: "name", label: words.name, cell: ({ name }) => <code>{name}</code> },
              {
                key: "size",
                label: words.size,
                numeric: true,
                cell: ({ bytes }) => words.megabytes(formatNumber(language, bytes / 1024 ** 2)),
              },
            ]}
            rows={made}
            rowKey={({ name }) => name}
          />
        </Card>
      )}
    </>
  );
}
