/** The people of a project under its frame; an administrator who may not read the project sees its name alone. */
import { languageOfText, readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { paths } from "~/paths";
import { PageHeading } from "./page-heading";
import { PeopleSection, type PeopleSectionProps } from "./people-section";
import { ProjectFrame, type ProjectFrameProps } from "./project-frame";
import { useLanguage } from "./use-language";

interface ProjectPeoplePageProps extends Omit<PeopleSectionProps, "place" | "address"> {
  project: ProjectFrameProps["project"];
  pages: ProjectFrameProps["pages"] | null;
}

export function ProjectPeoplePage({ project, pages, ...people }: ProjectPeoplePageProps) {
  const language = useLanguage();
  const address = paths.projectPeople(project.key);
  const section = <PeopleSection place="project" address={address} {...people} />;
  if (pages) {
    return (
      <ProjectFrame project={project} pages={pages} path={address}>
        {section}
      </ProjectFrame>
    );
  }
  return (
    <>
      <PageHeading
        titleLang={languageOfText(language, project.title)}
        title={readText(language, project.title)}
        breadcrumb={[{ to: paths.adminAccounts, label: navigationMessages[language].accounts }]}
      />
      {section}
    </>
  );
}
