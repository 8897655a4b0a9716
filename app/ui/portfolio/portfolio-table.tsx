/** The projects of a portfolio, never ranked, with boxes to choose those that are to be compared. */
import type { PortfolioOrder } from "~/domain/portfolio/portfolio-search";
import type { PortfolioRow, PortfolioView } from "~/domain/portfolio/portfolio-view";
import { formatShortDay, readText } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { projectStatusName } from "~/i18n/projects";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "../button";
import { Card } from "../card";
import { DataTable, type TableColumn } from "../data-table";
import { Details } from "../details";
import { EmptyState } from "../empty-state";
import { ButtonLink } from "../button-link";
import { Form, Link } from "../navigation";
import { Pagination } from "../pagination";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";
import { portfolioAddress, portfolioBase } from "./portfolio-address";
import { ProjectName } from "./project-name";
import { wordReason } from "./word-reason";

export function PortfolioTable({ view }: { view: PortfolioView }) {
  const words = portfolioMessages[useLanguage()];
  const { summary, place, rows, page, pages } = view;
  return (
    <Card id="projects" title={words.table}>
      <p role="status">{words.found(summary.total)}</p>
      {rows.length === 0 ? (
        <EmptyState title={words.noneFound} action={<ButtonLink to={portfolioBase(place)}>{words.clear}</ButtonLink>}>
          {words.noneFoundHelp}
        </EmptyState>
      ) : (
        <Form method="get" action={paths.comparePortfolio} className="stack">
          <Rows view={view} />
          <div className="cluster">
            <Button tone="secondary">{words.compare}</Button>
            <span className="small muted">{words.compareHint}</span>
          </div>
        </Form>
      )}
      <Pagination page={page} pages={pages} addressOf={(number) => portfolioAddress(view, {}, { page: number })} />
      <Details summary={words.noRanking}>
        <p className="prose">{words.noRankingText}</p>
      </Details>
    </Card>
  );
}

function Rows({ view }: { view: PortfolioView }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { search, place, rows } = view;
  const sort = (order: PortfolioOrder) => {
    const current = search.order === order;
    return {
      to: portfolioAddress(view, { order, descending: current && !search.descending }),
      order: current ? (search.descending ? ("descending" as const) : ("ascending" as const)) : null,
    };
  };
  const day = (value: string | null, none: string) =>
    value === null ? none : <span className="nowrap">{formatShortDay(language, value)}</span>;
  const columns: TableColumn<PortfolioRow>[] = [
    {
      key: "choose",
      label: words.chosen,
      cell: ({ key, title }) => (
        <input
          type="checkbox"
          className="row-choice"
          name="project"
          value={key}
          aria-label={words.choose(readText(language, title))}
        />
      ),
    },
    {
      key: "title",
      label: words.project,
      rowHeader: true,
      sort: sort("title"),
      cell: (row) => (
        <>
          <ProjectName project={row} />
          <div className="small muted">{row.lead}</div>
        </>
      ),
    },
    { key: "model", label: words.model, cell: (row) => <Models row={row} /> },
    {
      key: "status",
      label: words.status,
      cell: ({ status, illustrative }) => (
        <span className="cluster">
          <Tag tone={status === "running" ? "success" : "neutral"}>{projectStatusName(language, status)}</Tag>
          {illustrative && <Tag>{words.illustrative}</Tag>}
        </span>
      ),
    },
    { key: "end", label: words.end, sort: sort("end"), cell: ({ endDate }) => day(endDate, "") },
    { key: "due", label: words.due, sort: sort("due"), cell: ({ nextDueOn }) => day(nextDueOn, words.noDue) },
    { key: "last", label: words.last, cell: ({ lastActivityOn }) => day(lastActivityOn, words.nothingLogged) },
    { key: "standing", label: words.standing, cell: (row) => <Standing row={row} view={view} /> },
  ];
  return <DataTable stacks label={words.table} labelHidden columns={columns} rows={rows} rowKey={({ key }) => key} />;

  function Models({ row: { declared, observed } }: { row: PortfolioRow }) {
    return (
      <>
        <span className="nowrap">
          {words.declared.split(" ")[0]}: {declared ? term(language, "model", declared) : words.noModel}
        </span>
        <br />
        <span className="nowrap">
          {words.observed.split(" ")[0]}: {observed ? term(language, "model", observed) : "–"}
        </span>
      </>
    );
  }

  function Standing({ row }: { row: PortfolioRow; view: PortfolioView }) {
    const { exemplary, reasons, key, title } = row;
    const programme = view.mayMark ? place.key : null;
    if (!exemplary && reasons.length === 0 && programme === null) return null;
    return (
      <ul className="plain-list stack-small">
        {exemplary && (
          <li>
            <Tag tone="success">{words.marks.exemplary}</Tag>
          </li>
        )}
        {reasons.map((reason) => (
          <li key={wordReason(language, reason)} className="small">
            {wordReason(language, reason)}
          </li>
        ))}
        {programme !== null && (
          <li>
            <Link to={paths.exemplary(programme, key)}>
              {exemplary ? words.markLinkChange : words.markLink}
              <span className="visually-hidden"> {readText(language, title)}</span>
            </Link>
          </li>
        )}
      </ul>
    );
  }
}
