/** The list of projects that show something to everybody. */
import type { Day, Key, Text } from "~/domain/bundle/records";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { projectsMessages } from "~/i18n/projects";
import { publicRecordMessages } from "~/i18n/public-records";
import { paths } from "~/paths";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { Pagination } from "../pagination";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";

interface PublicProjectsPageProps {
  rows: readonly {
    key: Key;
    title: Text;
    summary?: Text;
    lead: string;
    illustrative: boolean;
    latest: Day | null;
  }[];
  page: number;
  pages: number;
}

export function PublicProjectsPage({ rows, page, pages }: PublicProjectsPageProps) {
  const language = useLanguage();
  const words = publicRecordMessages[language];
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        {rows.length === 0 && <EmptyState title={words.none}>{words.noneHelp}</EmptyState>}
        {rows.map(({ key, title, summary, lead, illustrative, latest }) => (
          <Card
            key={key}
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
          </Card>
        ))}
        <Pagination
          page={page}
          pages={pages}
          addressOf={(number) => (number === 1 ? paths.publicProjects : `${paths.publicProjects}?page=${number}`)}
        />
      </div>
    </>
  );
}
