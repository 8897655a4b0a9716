/** Projects side by side: what they are, their shares, who was involved when, and last their extent. */
import type { ReactNode } from "react";
import type { Day } from "~/domain/bundle/records";
import type { StandoutReason } from "~/domain/portfolio/name-standouts";
import type { NamedProject } from "~/domain/portfolio/portfolio-view";
import { type ProjectFigures, shareFigures } from "~/domain/portfolio/project-figures";
import type { ProjectStatus } from "~/domain/project-status";
import { involvementForms, moments } from "~/domain/vocabulary";
import { forEachKey } from "~/domain/indicators/tally";
import { formatDay, formatNumber, formatPeriod, formatShare, readText } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { projectStatusName } from "~/i18n/projects";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { ChartFigure } from "../charts/chart-figure";
import { InvolvementMatrix } from "../charts/involvement-matrix";
import { DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import { useLanguage } from "../use-language";
import { ProjectName } from "./project-name";
import { wordReason } from "./word-reason";

interface ComparedProject extends NamedProject {
  lead: string;
  startDate: Day;
  endDate: Day;
  status: ProjectStatus;
  illustrative: boolean;
  figures: ProjectFigures | null;
  nextDueOn: Day | null;
  reasons: StandoutReason[];
  /** Why reviewers hold it up. */
  examples: string[];
}

interface ComparePageProps {
  projects: readonly ComparedProject[];
  /** How many more were chosen. */
  left: number;
  plane: string;
}

interface Line {
  label: string;
  valueOf: (project: ComparedProject) => ReactNode;
}

export function ComparePage({ projects, left, plane }: ComparePageProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  return (
    <>
      <PageHeading
        title={words.compareTitle}
        breadcrumb={[{ to: paths.portfolio, label: words.title }]}
        lead={<p>{words.compareLead}</p>}
      />
      {projects.length === 0 ? (
        <EmptyState title={words.compareNone} action={<ButtonLink to={paths.portfolio}>{words.back}</ButtonLink>}>
          {words.compareNoneHelp}
        </EmptyState>
      ) : (
        <div className="stack-large">
          {left > 0 && (
            <Notice>
              <p>{words.compareMany}</p>
            </Notice>
          )}
          <Card title={words.basicsTable}>
            <SideBySide label={words.basicsTable} projects={projects} lines={basics(language)} />
          </Card>
          <Card title={words.planeHeading}>
            <p className="muted">{words.planeLead}</p>
            <ChartFigure language={language} title={words.planeTitle} titleHidden svg={plane} />
          </Card>
          <Card title={words.sharesTable}>
            <SideBySide label={words.sharesTable} projects={projects} lines={shares(language)} />
          </Card>
          {projects.map(({ key, title, figures }) => (
            <Card key={key} title={`${words.matrixHeading}, ${readText(language, title)}`}>
              {figures && (
                <InvolvementMatrix
                  id={`matrix-${key}`}
                  language={language}
                  of={readText(language, title)}
                  planned={matrixOf(figures.content.planned)}
                  actual={matrixOf(figures.content.actual)}
                />
              )}
            </Card>
          ))}
          <Card title={words.countsTable}>
            <p className="muted">{words.countsLead}</p>
            <SideBySide label={words.countsTable} projects={projects} lines={counts(language)} />
          </Card>
        </div>
      )}
    </>
  );
}

interface SideBySideProps {
  label: string;
  projects: readonly ComparedProject[];
  lines: readonly Line[];
}

function SideBySide({ label, projects, lines }: SideBySideProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  return (
    <DataTable
      label={label}
      labelHidden
      columns={[
        { key: "figure", label: words.figure, cell: (line: Line) => line.label },
        ...projects.map((project) => ({
          key: project.key,
          label: readText(language, project.title),
          cell: ({ valueOf }: Line) => valueOf(project),
        })),
      ]}
      rows={lines}
      rowKey={(line) => line.label}
    />
  );
}

type Language = Parameters<typeof formatDay>[0];

function basics(language: Language): Line[] {
  const words = portfolioMessages[language];
  const model = (key: ProjectFigures["declared"] | undefined, none: string) =>
    key ? term(language, "model", key) : none;
  return [
    { label: words.project, valueOf: (project) => <ProjectName project={project} /> },
    { label: words.lead, valueOf: ({ lead }) => lead },
    { label: words.period, valueOf: ({ startDate, endDate }) => formatPeriod(language, startDate, endDate) },
    { label: words.status, valueOf: ({ status }) => projectStatusName(language, status) },
    { label: words.declared, valueOf: ({ figures }) => model(figures?.declared, words.noModel) },
    { label: words.observed, valueOf: ({ figures }) => model(figures?.observed, words.noObserved) },
    {
      label: words.last,
      valueOf: ({ figures }) =>
        figures?.lastActivityOn ? formatDay(language, figures.lastActivityOn) : words.nothingLogged,
    },
    { label: words.due, valueOf: ({ nextDueOn }) => (nextDueOn ? formatDay(language, nextDueOn) : words.noDue) },
    {
      label: words.standing,
      valueOf: ({ reasons }) => reasons.map((reason) => wordReason(language, reason)).join(". ") || "–",
    },
    { label: words.exemplaryBecause, valueOf: ({ examples }) => examples.join(" ") || "–" },
  ];
}

function shares(language: Language): Line[] {
  const words = portfolioMessages[language];
  return [
    {
      label: words.twoWayIndex,
      valueOf: ({ figures }) =>
        figures?.twoWayIndex == null ? "–" : formatNumber(language, Math.round(figures.twoWayIndex * 100)),
    },
    ...shareFigures.map((figure) => ({
      label: words.shares[figure],
      valueOf: ({ figures }: ComparedProject) => formatShare(language, figures?.[figure] ?? null),
    })),
  ];
}

function counts(language: Language): Line[] {
  const words = portfolioMessages[language];
  const number = (value: number | undefined) => (value === undefined ? "–" : formatNumber(language, value));
  return [
    { label: words.activities, valueOf: ({ figures }) => number(figures?.activities) },
    { label: words.hours, valueOf: ({ figures }) => number(figures?.hours) },
    { label: words.companies, valueOf: ({ figures }) => number(figures?.companies) },
    { label: words.outcomes, valueOf: ({ figures }) => number(figures?.outcomes) },
  ];
}

function matrixOf(cells: readonly number[]) {
  return forEachKey(involvementForms, (form) =>
    forEachKey(
      moments,
      (moment) => cells[involvementForms.indexOf(form) * moments.length + moments.indexOf(moment)] ?? 0,
    ),
  );
}
