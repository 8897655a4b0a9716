/** The body of a project's overview. It stands still: its links are plain ones, and a field in it would not come alive. */
import { overviewMessages, type OverviewMessages } from "~/i18n/overview";
import { Card } from "../card";
import { ChartFigure } from "../charts/chart-figure";
import { InvolvementMatrix } from "../charts/involvement-matrix";
import { DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { KeyFigure } from "../key-figure";
import { KeyFigureGrid } from "../key-figure-grid";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";
import type { DrawnOverview } from "./draw-overview";

interface Leading {
  /** Where the records are, for readers who may go there. */
  to?: string;
}

export interface OverviewPageProps {
  page: Omit<DrawnOverview, "figures" | "newest"> & {
    figures: (Omit<DrawnOverview["figures"][number], "behind"> & Leading)[];
    newest: (DrawnOverview["newest"][number] & Leading)[];
  };
  facts: {
    lead: string;
    funders: string[];
    period: string;
    topics: string[];
    industries: string[];
    website: string | null;
  };
}

export function OverviewPage({ page, facts }: OverviewPageProps) {
  const language = useLanguage();
  const words = overviewMessages[language];
  return (
    <>
      <section className="with-aside" aria-label={words.modelHeading}>
        <Card title={words.modelHeading}>
          <p>{page.modelSentence}</p>
          <ChartFigure
            language={language}
            title={page.plane.table.caption}
            titleHidden
            svg={page.plane.svg}
            table={page.plane.table}
          />
          {page.rationale && (
            <p>
              <strong>{words.rationale}: </strong>
              <span lang={page.rationale.lang}>{page.rationale.text}</span>
            </p>
          )}
          <p className="small muted">{words.ownReading}</p>
        </Card>
        <Card title={words.basics}>
          <SummaryList items={basicsOf(words, facts)} />
        </Card>
      </section>
      <Card title={words.figuresHeading}>
        <KeyFigureGrid>
          {page.figures.map(({ label, to, ...figure }) => (
            <KeyFigure key={label} label={to ? <a href={to}>{label}</a> : label} {...figure} />
          ))}
        </KeyFigureGrid>
      </Card>
      <Card title={words.matrixHeading}>
        <p className="muted">{words.matrixLead}</p>
        <InvolvementMatrix id="matrix" language={language} {...page.matrix} />
      </Card>
      <div className="grid-wide">
        <Card title={words.helixHeading}>
          <p className="muted">{words.helixLead}</p>
          <ChartFigure
            language={language}
            title={page.helix.table.caption}
            titleHidden
            svg={page.helix.svg}
            table={page.helix.table}
          />
        </Card>
        <Card title={words.timelineHeading}>
          <p className="muted">{words.timelineLead}</p>
          <ChartFigure
            language={language}
            title={page.timeline.table.caption}
            titleHidden
            svg={page.timeline.svg}
            table={page.timeline.table}
          />
        </Card>
      </div>
      <Card title={words.newestHeading}>
        <NewestActivities page={page} words={words} />
      </Card>
    </>
  );
}

function basicsOf(words: OverviewMessages, facts: OverviewPageProps["facts"]) {
  const listed = (names: string[]) => names.join(", ");
  return [
    { term: words.lead, value: facts.lead },
    { term: words.period, value: facts.period },
    { term: words.funders, value: listed(facts.funders) },
    { term: words.topics, value: listed(facts.topics) },
    { term: words.industries, value: listed(facts.industries) },
    {
      term: words.website,
      value: facts.website && <a href={facts.website}>{facts.website.replace(/^https?:\/\//, "")}</a>,
    },
  ].filter(({ value }) => value);
}

function NewestActivities({ page, words }: { page: OverviewPageProps["page"]; words: OverviewMessages }) {
  if (page.newest.length === 0 && page.hidden === null) {
    return <EmptyState title={words.nothingLogged}>{words.nothingLoggedHelp}</EmptyState>;
  }
  return (
    <>
      <DataTable
        stacks
        label={words.newestTable}
        labelHidden
        columns={[
          {
            key: "title",
            label: words.activity,
            cell: ({ to, lang, title }) =>
              to ? (
                <a href={to} lang={lang}>
                  {title}
                </a>
              ) : (
                <span lang={lang}>{title}</span>
              ),
          },
          { key: "date", label: words.date, cell: (row) => row.date },
          { key: "kind", label: words.kind, cell: (row) => row.kind },
          { key: "direction", label: words.direction, cell: (row) => row.direction },
          { key: "moment", label: words.moment, cell: (row) => row.moment },
        ]}
        rows={page.newest}
        rowKey={(row) => row.key}
      />
      {page.hidden && <p className="small muted">{page.hidden}</p>}
    </>
  );
}
