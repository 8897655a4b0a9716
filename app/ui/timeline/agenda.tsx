/** What stands on the timeline, in words: a table on a wide screen, and month by month on a narrow one and on paper. */
import type { TimelineKind } from "~/domain/timeline/list-timeline-events";
import { formatDay } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { timelineMessages } from "~/i18n/timeline";
import { DataTable } from "../data-table";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";

export interface AgendaLine {
  kind: TimelineKind;
  key: string;
  /** `YYYY-MM`. */
  month: string;
  when: string;
  what: string;
  lang: Language;
  more: string;
  /** Null where there is no page of it. */
  to: string | null;
}

interface AgendaProps {
  lines: readonly AgendaLine[];
  /** Of which the lines are the first. */
  total: number;
}

export function Agenda({ lines, total }: AgendaProps) {
  const language = useLanguage();
  const words = timelineMessages[language];
  const months = [...new Set(lines.map(({ month }) => month))];
  return (
    <>
      <details className="details timeline-table no-print">
        <summary>{words.showTable}</summary>
        <DataTable
          label={words.table}
          labelHidden
          columns={[
            { key: "when", label: words.when, cell: ({ when }) => when, rowHeader: false },
            { key: "what", label: words.what, cell: (line) => <What line={line} />, rowHeader: true },
            { key: "kind", label: words.kind, cell: ({ kind }) => words.kindName[kind] },
            { key: "more", label: words.more, cell: ({ more }) => more },
          ]}
          rows={lines}
          rowKey={({ kind, key }) => `${kind} ${key}`}
        />
      </details>
      <div className="timeline-agenda stack">
        {months.map((month) => (
          <section key={month} className="stack-small" aria-labelledby={`month-${month}`}>
            <h3 id={`month-${month}`}>{formatDay(language, `${month}-01`, "month")}</h3>
            <ul className="agenda plain-list">
              {lines
                .filter((line) => line.month === month)
                .map((line) => (
                  <li key={`${line.kind} ${line.key}`} className={`agenda-line is-${line.kind}`}>
                    <p className="small muted">
                      {line.when} · {words.kindName[line.kind]}
                    </p>
                    <p>
                      <What line={line} />
                    </p>
                    {line.more && <p className="small muted">{line.more}</p>}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {total > lines.length && <p className="muted">{words.tooMany(lines.length)}</p>}
    </>
  );
}

function What({ line: { what, lang, to } }: { line: AgendaLine }) {
  return to === null ? (
    <span lang={lang}>{what}</span>
  ) : (
    <Link to={to} lang={lang}>
      {what}
    </Link>
  );
}
