/** Where all that a project holds is taken out, and where it is followed in a calendar. */
import type { TableName } from "~/domain/exchange/tables";
import { calendarFeedMessages } from "~/i18n/calendar-feed";
import { exchangeMessages } from "~/i18n/exchange";
import { formatNumber } from "~/i18n/format";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { DoneNotice } from "../done-notice";
import { Link } from "../navigation";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { useLanguage } from "../use-language";
import { CalendarFeedCard } from "./calendar-feed-card";

interface ExportPageProps {
  project: ProjectFrameProps["project"];
  pages: ProjectFrameProps["pages"];
  /** How many rows each table has; null for readers who may follow the project but not take it out. */
  counts: readonly { table: TableName; rows: number }[] | null;
  feedMadeAt: number | null;
  feedAddress: string | null;
  done: string | null;
}

export function ExportPage({ project, pages, counts, feedMadeAt, feedAddress, done }: ExportPageProps) {
  const language = useLanguage();
  const words = exchangeMessages[language];
  return (
    <ProjectFrame project={project} pages={pages} path={paths.projectExport(project.key)}>
      <div className="stack">
        <DoneNotice done={done} words={{ "feed-revoked": calendarFeedMessages[language].revoked }} />
        {counts && (
          <Card title={words.files}>
            <p className="muted">
              {words.filesHelp} {project.illustrative && words.illustrativeHelp}
            </p>
            <ul className="task-list plain-list">
              <li>
                <div>
                  <strong>{words.xlsx}</strong>
                  <p className="small muted">{words.xlsxHelp}</p>
                </div>
                <ButtonLink to={paths.projectExportXlsx(project.key)} reloadDocument>
                  {words.get}
                  <span className="visually-hidden"> {words.xlsx}</span>
                </ButtonLink>
              </li>
              <li>
                <div>
                  <strong>{words.bundle}</strong>
                  <p className="small muted">{words.bundleHelp}</p>
                </div>
                <ButtonLink to={paths.projectExportBundle(project.key)} reloadDocument tone="secondary">
                  {words.get}
                  <span className="visually-hidden"> {words.bundle}</span>
                </ButtonLink>
              </li>
            </ul>
          </Card>
        )}
        <CalendarFeedCard about="project" madeAt={feedMadeAt} address={feedAddress} />
        {counts && (
          <Card title={words.tables}>
            <p className="muted">{words.tablesHelp}</p>
            <DataTable
              label={words.tables}
              labelHidden
              rows={counts}
              rowKey={({ table }) => table}
              columns={[
                { key: "table", label: words.table, cell: ({ table }) => words.tableNames[table] },
                { key: "rows", label: words.rows, numeric: true, cell: ({ rows }) => formatNumber(language, rows) },
                {
                  key: "get",
                  label: words.get,
                  cell: ({ table, rows }) =>
                    rows === 0 ? (
                      <span className="muted">{words.empty}</span>
                    ) : (
                      <Link to={paths.projectExportTable(project.key, table)} reloadDocument>
                        CSV<span className="visually-hidden"> {words.tableNames[table]}</span>
                      </Link>
                    ),
                },
              ]}
            />
          </Card>
        )}
      </div>
    </ProjectFrame>
  );
}
