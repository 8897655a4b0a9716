/** The list of a project's activities with its search, under the project's frame. */
import type { ListedActivityRow } from "./activity-row";
import type { PeriodFault } from "~/forms/activity-search";
import { activitiesMessages } from "~/i18n/activities";
import { languageOfText, readText } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DataTable, type TableColumn } from "../data-table";
import { DoneNotice } from "../done-notice";
import { EmptyState } from "../empty-state";
import { ErrorSummary } from "../error-summary";
import { Link } from "../navigation";
import { Pagination } from "../pagination";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { useLanguage } from "../use-language";
import { ActivitySearchForm, type ActivitySearchFormProps } from "./activity-search-form";
import { describeWhen } from "./describe-activity";
import { DeletedNotice } from "./deleted-notice";

interface ActivitiesPageProps extends Omit<ActivitySearchFormProps, "address" | "errors"> {
  project: ProjectFrameProps["project"];
  projectPages: ProjectFrameProps["pages"];
  mayLog: boolean;
  faults: readonly PeriodFault[];
  rows: readonly ListedActivityRow[];
  total: number;
  /** Which ones are left out, if any. */
  more: "older" | "logged-earlier" | null;
  mostHits: number;
  page: number;
  pages: number;
  done: string | null;
  /** Row of the journal that tells of the deletion just made. */
  undo: number | null;
}

export function ActivitiesPage(props: ActivitiesPageProps) {
  const { project, projectPages, mayLog, search, narrowed, faults, rows, total, more, page, pages } = props;
  const language = useLanguage();
  const words = activitiesMessages[language];
  const address = paths.activities(project.key);
  const errors = Object.fromEntries(faults.map((fault) => [fault === "order" ? "from" : fault, words.faults[fault]]));
  const addressOf = (number: number) => {
    const { words: text, ...filters } = search;
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries({ search: text, ...filters })) if (value) parameters.set(name, value);
    if (number > 1) parameters.set("page", String(number));
    return `${address}?${parameters.toString()}`;
  };
  const columns: TableColumn<ListedActivityRow>[] = [
    {
      key: "title",
      label: words.activity,
      rowHeader: true,
      cell: (row) => (
        <Link to={paths.activity(project.key, row.key)} lang={languageOfText(language, row.title)}>
          {readText(language, row.title)}
        </Link>
      ),
    },
    {
      key: "date",
      label: words.date,
      cell: (row) => <span className={row.endDate ? undefined : "nowrap"}>{describeWhen(language, row)}</span>,
    },
    { key: "kind", label: words.kind, cell: (row) => term(language, "activityKind", row.kind) },
    { key: "direction", label: words.direction, cell: (row) => term(language, "direction", row.direction) },
    { key: "moment", label: words.moment, cell: (row) => term(language, "moment", row.moment) },
    { key: "who", label: words.who, cell: ({ participants }) => nameFirst(participants, words.others) },
  ];
  const log = mayLog && <ButtonLink to={paths.logActivity(project.key)}>{words.log}</ButtonLink>;
  return (
    <ProjectFrame project={project} pages={projectPages} path={address} actions={log}>
      <div className="stack">
        {props.undo !== null && mayLog ? (
          <DeletedNotice words={words} journal={props.undo} />
        ) : (
          <DoneNotice done={props.done} words={words.done} />
        )}
        {faults.length > 0 && <ErrorSummary errors={errors} order={["from", "to"]} />}
        {total === 0 && !narrowed && faults.length === 0 ? (
          <EmptyState title={words.noneYet} action={log}>
            {words.noneYetHelp}
          </EmptyState>
        ) : (
          <>
            <ActivitySearchForm
              address={address}
              search={search}
              narrowed={narrowed || faults.length > 0}
              organisations={props.organisations}
              errors={errors}
            />
            <p role="status">
              {words.found(total, more !== null)}
              {more && <span className="muted"> {words.capped[more](props.mostHits)}</span>}
            </p>
            {rows.length === 0 ? (
              <EmptyState title={words.noneFound} action={<ButtonLink to={address}>{words.clear}</ButtonLink>}>
                {words.noneFoundHelp}
              </EmptyState>
            ) : (
              <Card>
                <div className="activities-table">
                  <DataTable
                    stacks
                    label={words.table}
                    labelHidden
                    columns={columns}
                    rows={rows}
                    rowKey={(row) => row.key}
                  />
                </div>
              </Card>
            )}
            <Pagination page={page} pages={pages} addressOf={addressOf} />
          </>
        )}
      </div>
    </ProjectFrame>
  );
}

/** The first few names; the rest as a number. */
function nameFirst(names: readonly string[], others: (n: number) => string): string {
  // "and one more" would take the room of the name itself.
  return names.length > 3 ? `${names.slice(0, 2).join(", ")} ${others(names.length - 2)}` : names.join(", ");
}
