/** The list of a company's projects, each with what waits for it. */
import type { Text } from "~/domain/bundle/records";
import { languageOfText, readText } from "~/i18n/format";
import { ourProjectsMessages } from "~/i18n/our-projects";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";

export interface OurProjectsPageProps {
  projects: {
    key: string;
    title: Text;
    archived: boolean;
    company: { key: string; name: string };
    lead: string;
    waiting: number;
    replies: number;
  }[];
}

export function OurProjectsPage({ projects }: OurProjectsPageProps) {
  const language = useLanguage();
  const words = ourProjectsMessages[language];
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {projects.length === 0 && (
        <EmptyState title={words.none} action={<ButtonLink to={paths.projects}>{words.toProjects}</ButtonLink>}>
          {words.noneHelp}
        </EmptyState>
      )}
      <div className="grid-wide">
        {projects.map(({ key, title, archived, company, lead, waiting, replies }) => (
          <Card
            key={`${key} ${company.key}`}
            title={
              <Link to={paths.ownProject(key, company.key)} lang={languageOfText(language, title)}>
                {readText(language, title)}
              </Link>
            }
          >
            <p className="muted">
              {company.name} · {lead}
            </p>
            <p className="cluster">
              {waiting > 0 && <Tag tone="warning">{words.waiting(waiting)}</Tag>}
              {replies > 0 && <Tag tone="success">{words.newReplies(replies)}</Tag>}
              {archived && <Tag>{words.archived}</Tag>}
            </p>
          </Card>
        ))}
      </div>
    </>
  );
}
