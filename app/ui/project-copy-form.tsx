/** What comes along to a new project from its pattern, and the form that makes it. */
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import { readText } from "~/i18n/format";
import { manageProjectMessages } from "~/i18n/manage-project";
import { projectBasicsMessages } from "~/i18n/project-basics";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { DateField } from "./date-field";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import type { ProjectFrameProps } from "./project-frame";
import { TextField } from "./text-field";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";
import { useMessages } from "./use-messages";

interface ProjectCopyFormProps {
  project: ProjectFrameProps["project"];
  entries: TypedEntries;
  faults: Record<string, string> | null;
}

export function ProjectCopyForm({ project, entries, faults }: ProjectCopyFormProps) {
  const language = useLanguage();
  const words = manageProjectMessages[language];
  const basics = projectBasicsMessages[language];
  const { cancel } = useMessages();
  const inWords = useFormWords(faults);
  const own = language === "da" ? "titleDa" : "titleEn";
  const other = language === "da" ? "titleEn" : "titleDa";
  const otherLanguage = language === "da" ? "en" : "da";
  const errors =
    inWords && Object.fromEntries(Object.entries(inWords).map(([name, text]) => [name === "title" ? own : name, text]));
  const fields = typedFields(entries);
  const field = (name: string) => ({ name, defaultValue: fields.one(name), error: errors?.[name] });
  const day = (name: string) => ({
    name,
    error: errors?.[name],
    defaultValue: {
      day: fields.one(`${name}.day`),
      month: fields.one(`${name}.month`),
      year: fields.one(`${name}.year`),
    },
  });
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <Card title={words.copyTitle(readText(language, project.title))}>
        <h3>{words.copied}</h3>
        <ul className="prose-list stack-small">
          {words.copiedList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{words.notCopied}</h3>
        <p>{words.notCopiedList}</p>
        <Form method="post" noValidate className="form">
          <TextField label={basics.titleIn[language]} lang={language} {...field(own)} />
          <TextField label={basics.titleIn[otherLanguage]} lang={otherLanguage} optional {...field(other)} />
          <div className="field-pair">
            <DateField label={basics.start} {...day("start")} />
            <DateField label={basics.end} {...day("end")} />
          </div>
          <div className="cluster">
            <Button name="intent" value="copy">
              {words.copyConfirm}
            </Button>
            <ButtonLink to={paths.projectBasics(project.key)} tone="quiet">
              {cancel}
            </ButtonLink>
          </div>
        </Form>
      </Card>
    </div>
  );
}
