/** What one project shows to everybody: what it did, what it aims at, what came of it, and its published summaries. */
import type { ReactNode } from "react";
import type { Day, Goal, Key, Outcome, Text } from "~/domain/bundle/records";
import type { PublicActivity } from "~/domain/public-activity";
import type { Industry, WorkEnvironmentTopic } from "~/domain/vocabulary";
import { formatDay, formatNumber, formatPeriod, languageOfText, readText } from "~/i18n/format";
import { overviewMessages } from "~/i18n/overview";
import { publicRecordMessages } from "~/i18n/public-records";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Card } from "../card";
import { IllustrativeBanner } from "../illustrative-banner";
import { Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { Pagination } from "../pagination";
import { describeProgress } from "../records/describe-row";
import { SummaryList } from "../summary-list";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";
import { PublicActivityItem } from "./public-activity-item";

export interface PublicProjectPageProps {
  project: { key: Key; title: Text; acronym: string | null; summary: Text | null; illustrative: boolean };
  facts: {
    lead: string;
    funders: string[];
    startDate: Day;
    endDate: Day;
    topics: WorkEnvironmentTopic[];
    industries: Industry[];
    website: string | null;
  };
  /** Still to come, the first first. */
  coming: { rows: readonly PublicActivity[]; total: number };
  activities: readonly PublicActivity[];
  page: number;
  pages: number;
  goals: readonly Omit<Goal, "visibility">[];
  outcomes: readonly Pick<Outcome, "key" | "title" | "kind" | "level" | "date" | "description">[];
  summaries: readonly { reportId: number; version: number; from: Day; to: Day }[];
}

export function PublicProjectPage(props: PublicProjectPageProps) {
  const { project, facts, coming, activities, page, pages, goals, outcomes, summaries } = props;
  const language = useLanguage();
  const words = publicRecordMessages[language];
  const address = paths.publicProject(project.key);
  return (
    <>
      {project.illustrative && <IllustrativeBanner />}
      <PageHeading
        titleLang={languageOfText(language, project.title)}
        title={readText(language, project.title)}
        breadcrumb={[{ to: paths.publicProjects, label: words.title }]}
        marks={project.acronym && <span className="muted">{project.acronym}</span>}
        lead={project.summary && <Written text={project.summary} />}
      />
      <div className="stack-large">
        <Facts {...facts} />
        {coming.rows.length > 0 && (
          <Titled title={words.ownEvents} more={coming.total - coming.rows.length}>
            {coming.rows.map((activity) => (
              <PublicActivityItem key={activity.key} activity={activity} coming />
            ))}
          </Titled>
        )}
        {activities.length > 0 && (
          <Card title={words.activities}>
            <p className="muted">{words.activitiesLead}</p>
            <ul className="task-list plain-list" aria-label={words.activities}>
              {activities.map((activity) => (
                <PublicActivityItem key={activity.key} activity={activity} />
              ))}
            </ul>
            <Pagination
              page={page}
              pages={pages}
              addressOf={(number) => (number === 1 ? address : `${address}?page=${number}`)}
            />
          </Card>
        )}
        {goals.length > 0 && (
          <Titled title={words.goals}>
            {goals.map((goal) => (
              <li key={goal.key}>
                <div className="stack-small">
                  <div className="cluster">
                    <h3 lang={languageOfText(language, goal.title)}>{readText(language, goal.title)}</h3>
                    <Tag>{term(language, "goalStatus", goal.status)}</Tag>
                  </div>
                  <p className="small muted">
                    {[
                      describeProgress(language, goal),
                      readText(language, goal.indicator),
                      readText(language, goal.targetGroup),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
              </li>
            ))}
          </Titled>
        )}
        {outcomes.length > 0 && (
          <Titled title={words.outcomes}>
            {outcomes.map(({ key, title, kind, level, date, description }) => (
              <li key={key}>
                <div className="stack-small">
                  <div className="cluster">
                    <h3 lang={languageOfText(language, title)}>{readText(language, title)}</h3>
                    <Tag>{term(language, "outcomeKind", kind)}</Tag>
                  </div>
                  <p className="small muted">
                    {formatDay(language, date)} · {term(language, "outcomeLevel", level)}
                  </p>
                  {description && <Written text={description} />}
                </div>
              </li>
            ))}
          </Titled>
        )}
        {summaries.length > 0 && (
          <Titled title={words.summaries}>
            {summaries.map(({ reportId, version, from, to }) => (
              <li key={`${reportId} ${version}`}>
                <Link to={paths.summary(reportId, version)}>{words.summaryOf(formatPeriod(language, from, to))}</Link>
              </li>
            ))}
          </Titled>
        )}
        <p className="small muted">{words.about}</p>
      </div>
    </>
  );
}

function Facts({ lead, funders, startDate, endDate, topics, industries, website }: PublicProjectPageProps["facts"]) {
  const language = useLanguage();
  const words = overviewMessages[language];
  const items = [
    { term: words.lead, value: lead },
    { term: words.period, value: formatPeriod(language, startDate, endDate) },
    { term: words.funders, value: funders.join(", ") },
    { term: words.topics, value: topics.map((topic) => term(language, "workEnvironmentTopic", topic)).join(", ") },
    { term: words.industries, value: industries.map((industry) => term(language, "industry", industry)).join(", ") },
    { term: words.website, value: website && <a href={website}>{website.replace(/^https?:\/\//, "")}</a> },
  ];
  return (
    <Card title={words.basics}>
      <SummaryList items={items.filter(({ value }) => value)} />
    </Card>
  );
}

interface TitledProps {
  title: string;
  children: ReactNode;
  /** How many come after those that are listed. */
  more?: number;
}

function Titled({ title, children, more = 0 }: TitledProps) {
  const language = useLanguage();
  return (
    <Card title={title}>
      <ul className="task-list plain-list" aria-label={title}>
        {children}
      </ul>
      {more > 0 && (
        <p className="small muted">{publicRecordMessages[language].laterOwn(formatNumber(language, more))}</p>
      )}
    </Card>
  );
}

function Written({ text }: { text: Text }) {
  const language = useLanguage();
  return (
    <p className="as-typed" lang={languageOfText(language, text)}>
      {readText(language, text)}
    </p>
  );
}
