/** The basics of a project under its frame: the form for its team, the answers for everyone else. */
import type { TypedEntries } from "~/domain/typed-entries";
import { manageProjectMessages } from "~/i18n/manage-project";
import { paths } from "~/paths";
import { BasicsForm, type BasicsFormProps } from "./basics-form";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { compareBasics } from "./compare-basics";
import { ConflictChoice, type ConflictChoiceProps } from "./conflict-choice";
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
    /** Of the record that the fields were filled from. */
    version: string;
    page: Pick<BasicsFormProps, "entries" | "names" | "programmes" | "candidates">;
  } | null;
  refused: { errors: Record<string, string> } | null;
  /** Where somebody else has saved the same meanwhile. */
  conflict: (Omit<ConflictChoiceProps, "fields" | "savedAt"> & Record<"mine" | "saved", TypedEntries>) | null;
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
  conflict,
}: ProjectBasicsPageProps) {
  const language = useLanguage();
  const words = manageProjectMessages[language];
  const address = paths.projectBasics(project.key);
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack-large">
        {!refused && !conflict && <DoneNotice done={done} words={words.done} />}
        {shown && (
          <Card>
            <SummaryList items={summariseProject(language, { ...shown, changeable: false })} />
          </Card>
        )}
        {form &&
          (conflict ? (
            <ConflictChoice
              {...conflict}
              fields={compareBasics(language, { ...conflict, programmes: form.page.programmes })}
              savedAt={address}
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
