/** What projects show to everybody: what is coming up, and the projects, searched and filtered. */
import {
  type FoundPublicProjects,
  type PublicProjects,
  type PublicSearch,
  writePublicSearch,
} from "~/domain/find-public-projects";
import type { PublicProject } from "~/domain/public-project";
import { formatDay, formatNumber, languageOfText, readText } from "~/i18n/format";
import { projectsMessages } from "~/i18n/projects";
import { publicRecordMessages } from "~/i18n/public-records";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { Form, Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { Pagination } from "../pagination";
import { SelectField } from "../select-field";
import { Tag } from "../tag";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";
import { PublicEventItem } from "./public-event-item";

interface PublicProjectsPageProps extends Pick<PublicProjects, "topics" | "industries"> {
  search: PublicSearch;
  /** Whether any project shows anything at all. */
  any: boolean;
  events: FoundPublicProjects["events"];
  /** How many come after those. */
  laterEvents: number;
  rows: readonly PublicProject[];
  total: number;
  page: number;
  pages: number;
}

export function PublicProjectsPage(props: PublicProjectsPageProps) {
  const { search, any, topics, industries, events, laterEvents, rows, total, page, pages } = props;
  const language = useLanguage();
  const words = publicRecordMessages[language];
  const addressOf = (number: number) => {
    const parameters = writePublicSearch(search);
    if (number > 1) parameters.set("page", String(number));
    return [paths.publicProjects, parameters.toString()].filter(Boolean).join("?");
  };
  const filtered = search.words !== "" || search.topic !== null || search.industry !== null;
  if (!any) {
    return (
      <>
        <PageHeading title={words.title} lead={words.lead} />
        <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        <Form method="get" className="filter-row" role="search">
          <TextField name="search" type="search" label={words.search} defaultValue={search.words} />
          <SelectField
            name="topic"
            label={words.topic}
            empty={words.anyTopic}
            defaultValue={search.topic ?? ""}
            choices={topics.map((key) => ({ value: key, label: term(language, "workEnvironmentTopic", key) }))}
          />
          <SelectField
            name="industry"
            label={words.industry}
            empty={words.anyIndustry}
            defaultValue={search.industry ?? ""}
            choices={industries.map((key) => ({ value: key, label: term(language, "industry", key) }))}
          />
          <div className="cluster">
            <Button tone="secondary">{words.filter}</Button>
            {filtered && <Link to={paths.publicProjects}>{words.clear}</Link>}
          </div>
        </Form>
        <p role="status">{words.found(formatNumber(language, total), total === 1)}</p>
        {rows.length === 0 && (
          <EmptyState title={words.noneFound} action={<ButtonLink to={paths.publicProjects}>{words.clear}</ButtonLink>}>
            {words.noneFoundHelp}
          </EmptyState>
        )}
        {events.length > 0 && (
          <Card title={words.events}>
            <p className="muted">{words.eventsLead}</p>
            <ul className="task-list plain-list" aria-label={words.events}>
              {events.map(({ of, ...event }) => (
                <PublicEventItem key={`${event.project} ${event.key}`} event={event} of={of} />
              ))}
            </ul>
            {laterEvents > 0 && <p className="small muted">{words.moreEvents(formatNumber(language, laterEvents))}</p>}
          </Card>
        )}
        {rows.map((project) => (
          <PublicProjectCard key={project.key} project={project} />
        ))}
        <Pagination page={page} pages={pages} addressOf={addressOf} />
      </div>
    </>
  );
}

function PublicProjectCard({ project }: { project: PublicProject }) {
  const { key, title, summary, lead, topics, illustrative, latest } = project;
  const language = useLanguage();
  const words = publicRecordMessages[language];
  return (
    <Card
      title={
        <Link to={paths.publicProject(key)} lang={languageOfText(language, title)}>
          {readText(language, title)}
        </Link>
      }
      actions={illustrative && <Tag>{projectsMessages[language].illustrative}</Tag>}
    >
      {summary && (
        <p className="prose" lang={languageOfText(language, summary)}>
          {readText(language, summary)}
        </p>
      )}
      <p className="small muted">
        {[words.leadBy(lead), latest && words.latest(formatDay(language, latest))].filter(Boolean).join(" · ")}
      </p>
      {topics.length > 0 && (
        <p className="small muted">
          {topics.map((topic) => term(language, "workEnvironmentTopic", topic)).join(" · ")}
        </p>
      )}
    </Card>
  );
}
