/** What every page of a project has on top: its name, where it stands, its other pages, and whether it is made up. */
import type { ReactNode } from "react";
import type { Text } from "~/domain/bundle/records";
import type { ProjectPage } from "~/domain/project-pages";
import type { ProjectStatus } from "~/domain/project-status";
import { languageOfText, readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { projectsMessages, projectStatusName } from "~/i18n/projects";
import { registerMessages } from "~/i18n/register";
import { paths } from "~/paths";
import { IllustrativeBanner } from "./illustrative-banner";
import { currentItem } from "./current-item";
import { linkProjectSections } from "./link-project-sections";
import { NavigationList } from "./navigation-list";
import { PageHeading } from "./page-heading";
import { RegisteringNotice } from "./registering-notice";
import { TabsNav } from "./tabs-nav";
import { Tag } from "./tag";
import { useLanguage } from "./use-language";

export interface ProjectFrameProps {
  project: {
    key: string;
    title: Text;
    acronym: string | null;
    status: ProjectStatus;
    illustrative: boolean;
    /** Whether the reader is still going through the steps of registering it. */
    registering?: boolean;
  };
  /** The pages of the project that the reader may open. */
  pages: readonly ProjectPage[];
  /** The address that the reader stands on. */
  path: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function ProjectFrame({ project, pages, path, lead, actions, children }: ProjectFrameProps) {
  const language = useLanguage();
  const words = navigationMessages[language];
  const sections = linkProjectSections(project.key, pages);
  const all = sections.flatMap(({ links }) => links.map(({ page, to }) => ({ to, label: words.pages[page] })));
  const here = currentItem(all, path)?.to;
  const section = sections.find(({ links }) => links.some(({ to }) => to === here));
  const items = sections.map(({ section: name, links }) => ({
    // The section that the reader stands in is named by the page, so that it stays marked as the current one.
    to: section?.section === name && here ? here : (links[0]?.to ?? paths.project(project.key)),
    label: words.sections[name],
  }));
  return (
    <>
      {project.illustrative && <IllustrativeBanner />}
      <PageHeading
        titleLang={languageOfText(language, project.title)}
        title={readText(language, project.title)}
        breadcrumb={[{ to: paths.projects, label: projectsMessages[language].title }]}
        marks={
          <>
            {project.acronym && <span className="muted">{project.acronym}</span>}
            <Tag tone={project.status === "running" ? "success" : "neutral"}>
              {projectStatusName(language, project.status)}
            </Tag>
          </>
        }
        lead={lead}
        actions={actions}
      />
      {project.registering && (
        <div className="registering no-print">
          <RegisteringNotice
            registrations={[{ title: readText(language, project.title), to: paths.registerPlan(project.key) }]}
            label={registerMessages[language].returnToSteps}
          />
        </div>
      )}
      {items.length > 1 && <TabsNav label={readText(language, project.title)} items={items} path={path} />}
      {section && section.links.length > 1 && (
        <nav className="sub-nav no-print" aria-label={words.sections[section.section]}>
          <NavigationList items={section.links.map(({ page, to }) => ({ to, label: words.pages[page] }))} path={path} />
        </nav>
      )}
      {children}
    </>
  );
}
