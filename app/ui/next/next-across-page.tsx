/** What is missing in each of a reader's projects, the most pressing project first. */
import type { Text } from "~/domain/bundle/records";
import { languageOfText, readText } from "~/i18n/format";
import { nextMessages } from "~/i18n/next";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { useLanguage } from "../use-language";
import { AllInPlace } from "./all-in-place";
import { HintRows, type ListedHint } from "./hint-list";

export interface NextAcrossPageProps {
  projects: readonly {
    key: string;
    title: Text;
    /** The first of them. */
    hints: readonly ListedHint[];
    total: number;
  }[];
}

export function NextAcrossPage({ projects }: NextAcrossPageProps) {
  const language = useLanguage();
  const words = nextMessages[language];
  const missing = projects.filter(({ total }) => total > 0);
  const whole = projects.filter(({ total }) => total === 0);
  const toProjects = (
    <ButtonLink to={paths.projects} tone="secondary">
      {words.toProjects}
    </ButtonLink>
  );
  return (
    <>
      <PageHeading title={words.acrossTitle} lead={missing.length > 0 ? words.acrossLead : undefined} />
      <div className="stack-large">
        {projects.length === 0 && (
          <EmptyState title={words.acrossNone} action={toProjects}>
            {words.acrossNoneHelp}
          </EmptyState>
        )}
        {projects.length > 0 && missing.length === 0 && (
          <AllInPlace title={words.acrossNothing} action={toProjects}>
            {words.nothingHelp}
          </AllInPlace>
        )}
        {missing.map(({ key, title, hints, total }) => (
          <Card
            key={key}
            title={
              <Link to={paths.project(key)} lang={languageOfText(language, title)}>
                {readText(language, title)}
              </Link>
            }
            actions={<Link to={paths.projectNext(key)}>{words.all(total)}</Link>}
          >
            <HintRows hints={hints} dismissAt={null} />
          </Card>
        ))}
        {missing.length > 0 && whole.length > 0 && (
          <section className="stack-small">
            <p>{words.inOrder(whole.length)}</p>
            <ul className="prose-list">
              {whole.map(({ key, title }) => (
                <li key={key}>
                  <Link to={paths.project(key)} lang={languageOfText(language, title)}>
                    {readText(language, title)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
