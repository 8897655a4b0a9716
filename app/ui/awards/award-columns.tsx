/** Which column is what: guessed, and corrected by hand; what is chosen for nothing is kept as a note. */
import { fieldsOfSheet } from "~/domain/awards/award-fields";
import { awardsMessages } from "~/i18n/awards";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { DiscardFile } from "../exchange/discard-file";
import { Form } from "../navigation";
import { SelectField } from "../select-field";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import type { MapState } from "./award-page-data";

interface AwardColumnsProps {
  file: { id: number; name: string };
  state: MapState;
  refused: SentBack | null;
}

export function AwardColumns({ file, state, refused }: AwardColumnsProps) {
  const words = awardsMessages[useLanguage()];
  const errors = useFormWords(refused?.errors);
  const { kind, headings, columns, samples, rows } = state;
  const choices = fieldsOfSheet[kind].map((field) => ({ value: field, label: words.fields[field] }));
  return (
    <Card title={words.mapTitle}>
      <p>{words.mapHelp(rows)}</p>
      <ErrorSummary errors={errors} order={headings.map((_, column) => `column-${column}`)} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="form" value="columns" />
        <input type="hidden" name="file" value={file.id} />
        <div className="column-grid">
          {headings.map((heading, column) => (
            <SelectField
              key={column}
              name={`column-${column}`}
              label={heading || words.noHeading(column + 1)}
              hint={samples[column]?.length ? words.samples(samples[column].join(" · ")) : words.noSamples}
              empty={words.kept}
              defaultValue={refused?.values[`column-${column}`] ?? columns[column] ?? ""}
              choices={choices}
              error={errors?.[`column-${column}`]}
            />
          ))}
        </div>
        <div>
          <Button>{words.check}</Button>
        </div>
      </Form>
      <DiscardFile id={file.id} name={file.name} />
    </Card>
  );
}
