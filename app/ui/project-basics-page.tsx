/** The basics of a project under its frame: the form for its team, the answers for everyone else. */
import { manageProjectMessages } from "~/i18n/manage-project";
import { paths } from "~/paths";
import { BasicsForm, type BasicsFormProps } from "./basics-form";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { compareBasics } from "./compare-basics";
import { ConflictChoice } from "./conflict-choice";
import { DoneNotice } from "./done-notice";
import { ProjectFrame, type ProjectFrameProps } from "./project-frame";
import { summariseProject } from "./summarise-project";
import { SummaryList } from "./summary-list";
import { useLanguage } from "./use-language";

interface ProjectBasicsPageProps extends Pick<ProjectFrameProps, "project" | "pages"> {
  may: { change: boolean; archive: boolean; copy: boolean };
  archived: boolean;
  done: string | null;
  /** For readers who may not change it. */
  shown: Parameters<typeof summariseProject>[1] | null;
  form: {
    draft: BasicsFormProps["draft"];
    /** Of the record that the fields were filled from, and of the one that is saved now. */
    version: string;
    current: string;
    saved: BasicsFormProps["entries"];
    page: Pick<BasicsFormProps, "entries" | "names" | "programmes" | "candidates">;
  } | null;
  refused: { form: string; errors: Record<string, string> } | null;
}

export function ProjectBasicsPage({
  project,
  pages,
  may,
  archived,
  done,
  shown,
  form,
  refused,
}: ProjectBasicsPageProps) {
  const language = useLanguage();
  const words = manageProjectMessages[language];
  const address = paths.projectBasics(project.key);
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack-large">
        {!refused && <DoneNotice done={done} words={words.done} />}
        {shown && (
          <Card>
            <SummaryList items={summariseProject(language, { ...shown, changeable: false })} />
          </Card>
        )}
        {form &&
          (refused?.form === "conflict" ? (
            <ConflictChoice
              fields={compareBasics(language, {
                mine: form.page.entries,
                saved: form.saved,
                programmes: form.page.programmes,
              })}
              entries={form.page.entries}
              version={form.current}
              savedAt={address}
              draft={form.draft}
            />
          ) : (
            <BasicsForm
              {...form.page}
              draft={form.draft}
              address={address}
              project={project.key}
              faults={refused?.errors ?? null}
              version={form.version}
              save={words.save}
            />
          ))}
        {(may.copy || may.archive) && (
          <Card title={words.more}>
            {may.copy && (
              <div className="stack-small">
                <p>{words.copyHelp}</p>
                <div>
                  <ButtonLink to={paths.projectDuplicate(project.key)} tone="secondary">
                    {words.copy}
                  </ButtonLink>
                </div>
              </div>
            )}
            {may.archive && (
              <div className="stack-small">
                <p>{archived ? words.reopenHelp : words.archiveHelp}</p>
                <div>
                  <ButtonLink to={paths.projectArchive(project.key)} tone="secondary">
                    {archived ? words.reopen : words.archive}
                  </ButtonLink>
                </div>
              </div>
            )}
          </Card>
        )}
      </div>
    </ProjectFrame>
  );
}
