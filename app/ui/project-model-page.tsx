/** The model of a project under its frame: figure, history, and for its team the choice. */
import type { ModelRegistration } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import type { ModelAnswers, ModelSuggestion } from "~/domain/suggest-model";
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { projectModelMessages } from "~/i18n/project-model";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "./button";
import { Card } from "./card";
import { ChartFigure } from "./charts/chart-figure";
import type { ChartTable } from "./charts/chart-table";
import { compareModels } from "./compare-models";
import { Confirmation } from "./confirmation";
import { ConflictChoice, type ConflictChoiceProps } from "./conflict-choice";
import { DataTable } from "./data-table";
import { DateField } from "./date-field";
import { DoneNotice } from "./done-notice";
import { ModelCards } from "./model-cards";
import { ModelForm } from "./model-form";
import { ModelGuide } from "./model-guide";
import { Form, Link } from "./navigation";
import { ProjectFrame, type ProjectFrameProps } from "./project-frame";
import { UndoNotice } from "./undo-notice";
import { useLanguage } from "./use-language";

interface ProjectModelPageProps extends Pick<ProjectFrameProps, "project" | "pages"> {
  done: string | null;
  /** Oldest first. */
  history: readonly ModelRegistration[];
  plane: { svg: string; table: ChartTable };
  /** For those who may choose. */
  form: {
    draft: KeptDraft | null;
    entries: TypedEntries;
    answers: ModelAnswers;
    suggestion: ModelSuggestion | null;
    address: string;
  } | null;
  /** Whether the reader may delete a wrong choice, and the day of the one that the address asks about. */
  mayRemove: boolean;
  removing: string | null;
  /** Row of the journal by which a deletion is taken back. */
  undo: number | null;
  faults: Record<string, string> | null;
  /** Where the day that was typed has a choice already. */
  conflict: (Omit<ConflictChoiceProps, "fields" | "savedAt"> & Record<"mine" | "saved", ModelRegistration>) | null;
}

export function ProjectModelPage(props: ProjectModelPageProps) {
  const { project, pages, history, plane, form, faults, conflict, undo, mayRemove } = props;
  const language = useLanguage();
  const words = projectModelMessages[language];
  const done = conflict ? null : props.done;
  const newest = history.at(-1);
  const typed = form && typedFields(form.entries);
  const address = paths.projectModel(project.key);
  const removable = mayRemove && history.length > 1;
  const removing = removable ? history.find(({ date }) => date === props.removing) : undefined;
  return (
    <ProjectFrame project={project} pages={pages} path={paths.projectModel(project.key)}>
      <div className="stack-large">
        {!faults &&
          (done === "removed" && undo !== null && form ? (
            <UndoNotice words={words.done.removed} address={address} journal={undo} />
          ) : (
            <DoneNotice done={done} words={words.done} />
          ))}
        {removing && !faults && (
          <Confirmation
            title={words.removeQuestion(
              term(language, "model", removing.model).toLocaleLowerCase(language),
              formatDay(language, removing.date),
            )}
            back={address}
            action={
              <Form method="post" action={address}>
                <input type="hidden" name="date" value={removing.date} />
                <Button tone="danger" name="intent" value="delete">
                  {words.removeButton}
                </Button>
              </Form>
            }
          >
            <p>{words.removeMeaning}</p>
          </Confirmation>
        )}
        {conflict && (
          <ConflictChoice
            {...conflict}
            title={words.taken(formatDay(language, conflict.saved.date))}
            fields={compareModels(language, conflict)}
            savedAt={address}
          />
        )}
        <div className="grid-wide">
          <Card>
            <ChartFigure
              language={language}
              title={plane.table.caption}
              lead={newest ? words.now(term(language, "model", newest.model).toLocaleLowerCase(language)) : words.none}
              svg={plane.svg}
              table={plane.table}
            />
          </Card>
          <Card title={words.history}>
            <DataTable
              stacks
              label={words.history}
              labelHidden
              columns={[
                { key: "from", label: words.from, cell: ({ date }) => formatDay(language, date) },
                { key: "model", label: words.model, cell: ({ model }) => term(language, "model", model) },
                {
                  key: "reason",
                  label: words.reason,
                  cell: ({ rationale }) =>
                    rationale ? (
                      <span lang={languageOfText(language, rationale)}>{readText(language, rationale)}</span>
                    ) : (
                      <span className="muted">{words.noReason}</span>
                    ),
                },
                ...(removable
                  ? [
                      {
                        key: "remove",
                        label: words.remove,
                        cell: ({ date }: ModelRegistration) => (
                          <Link to={`${address}?remove-model=${date}`} className="no-print">
                            {words.remove}
                            <span className="visually-hidden">{words.removeOf(formatDay(language, date))}</span>
                          </Link>
                        ),
                      },
                    ]
                  : []),
              ]}
              rows={[...history].reverse()}
              rowKey={({ date }) => date}
            />
            {form && <p className="small muted">{words.changeHelp}</p>}
          </Card>
        </div>
        <ModelCards suggested={form?.suggestion?.model ?? null} />
        {form && typed && !conflict && (
          <>
            <ModelGuide answers={form.answers} suggestion={form.suggestion} open={false} />
            <ModelForm
              draft={form.draft}
              entries={form.entries}
              address={form.address}
              project={project.key}
              faults={faults}
              suggested={form.suggestion?.model ?? null}
              reasonOptional={false}
              date={(error) => (
                <DateField
                  name="date"
                  label={words.date}
                  hint={words.dateHelp}
                  error={error}
                  defaultValue={{
                    day: typed.one("date.day"),
                    month: typed.one("date.month"),
                    year: typed.one("date.year"),
                  }}
                />
              )}
              save={words.save}
            />
          </>
        )}
      </div>
    </ProjectFrame>
  );
}
