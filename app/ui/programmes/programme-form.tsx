/** What a programme is called, and what it says to all its projects. */
import type { Text } from "~/domain/bundle/records";
import { requirementsMessages } from "~/i18n/requirements";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";

export interface RefusedProgramme {
  faults: Record<string, "name" | "nameLong" | "textLong">;
  values: Record<string, string>;
}

interface ProgrammeFormProps {
  words: { name: Text; guidance: Text | null } | null;
  refused: RefusedProgramme | null;
}

export function ProgrammeForm({ words: kept, refused }: ProgrammeFormProps) {
  const messages = requirementsMessages[useLanguage()];
  const words = messages.programme;
  const errors = Object.fromEntries(
    Object.entries(refused?.faults ?? {}).map(([name, fault]) => [name, messages.faults[fault]]),
  );
  const value = (name: string, first: string | undefined) => refused?.values[name] ?? first ?? "";
  return (
    <Card>
      <ErrorSummary errors={errors} order={["name.da", "name.en", "guidance.da", "guidance.en"]} />
      <Form method="post" className="form" noValidate>
        <TextField
          name="name.da"
          label={words.nameDa}
          defaultValue={value("name.da", kept?.name.da)}
          error={errors["name.da"]}
        />
        <TextField
          name="name.en"
          label={words.nameEn}
          optional
          defaultValue={value("name.en", kept?.name.en)}
          error={errors["name.en"]}
        />
        <TextArea
          name="guidance.da"
          label={words.guidanceDa}
          hint={words.guidanceHint}
          optional
          defaultValue={value("guidance.da", kept?.guidance?.da)}
          error={errors["guidance.da"]}
        />
        <TextArea
          name="guidance.en"
          label={words.guidanceEn}
          optional
          defaultValue={value("guidance.en", kept?.guidance?.en)}
          error={errors["guidance.en"]}
        />
        <div className="cluster">
          <Button>{kept ? words.save : words.create}</Button>
        </div>
      </Form>
    </Card>
  );
}
