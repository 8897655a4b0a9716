/** Which column of a sheet is what: guessed, and corrected by hand. */
import { fieldsOf, type SheetKind } from "~/domain/incoming/fields";
import type { SheetChoice } from "~/domain/incoming/choice";
import { fieldName, incomingMessages } from "~/i18n/incoming";
import { listTerms } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { SelectField } from "../select-field";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";
import type { OpenFile } from "./import-state";

interface MapColumnsProps {
  file: OpenFile;
  kind: SheetKind;
  sheet: SheetChoice;
  refused: SentBack | null;
}

export function MapColumns({ file, kind, sheet, refused }: MapColumnsProps) {
  const language = useLanguage();
  const words = incomingMessages[language];
  const errors = useFormWords(refused?.errors);
  const choices = fieldsOf[kind].map((field) => ({ value: field, label: fieldName(language, field) }));
  const typed = (name: string, first: string) => refused?.values[name] ?? first;
  return (
    <Card title={words.mapTitle}>
      <p>{words.mapHelp(sheet.rows)}</p>
      {sheet.otherSheets > 0 && <p className="muted">{words.otherSheets(sheet.sheet, sheet.otherSheets)}</p>}
      <ErrorSummary errors={errors} order={sheet.headings.map((_, column) => `column-${column}`)} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="form" value="columns" />
        <input type="hidden" name="file" value={file.id} />
        <div className="column-grid">
          {sheet.headings.map((heading, column) => (
            <SelectField
              key={column}
              name={`column-${column}`}
              label={heading || words.noHeading(column + 1)}
              hint={sheet.samples[column]?.length ? words.samples(sheet.samples[column].join(" · ")) : words.noSamples}
              empty={words.notUsed}
              defaultValue={typed(`column-${column}`, sheet.columns[column] ?? "")}
              choices={choices}
              error={errors?.[`column-${column}`]}
            />
          ))}
        </div>
        <div className="form">
          {kind === "activities" ? (
            <SelectField
              name="defaultKind"
              label={words.defaultKind}
              hint={words.defaultKindHint}
              empty={null}
              defaultValue={typed("defaultKind", sheet.defaultKind)}
              choices={listTerms(language, "activityKind").map(({ key, label }) => ({ value: key, label }))}
            />
          ) : (
            <SelectField
              name="defaultField"
              label={words.defaultField}
              empty={words.defaultFieldNone}
              defaultValue={typed("defaultField", sheet.defaultField ?? "")}
              choices={listTerms(language, "field").map(({ key, label }) => ({ value: key, label }))}
            />
          )}
        </div>
        <div>
          <Button>{words.check}</Button>
        </div>
      </Form>
      <DiscardFile id={file.id} name={file.name} />
    </Card>
  );
}
