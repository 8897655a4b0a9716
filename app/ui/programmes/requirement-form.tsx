/** The form in which a funder says what a report must hold; the same with and without scripts. */

import { firstFigures } from "~/domain/requirement/first-figures";
import { questionKinds } from "~/domain/requirement/requirement-content";
import { countQuestions, type Entries, mostQuestions, type RequirementFormFault, whens } from "~/forms/requirement";
import { requirementsMessages } from "~/i18n/requirements";
import { listTerms } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Card } from "../card";
import { CheckboxGroup } from "../checkbox-group";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { firstFigureName } from "../report/first-figures";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";

export interface RefusedRequirement {
  faults: Record<string, RequirementFormFault>;
  entries: [string, string][];
  /** How many questions to show at least, where one was asked for. */
  questions: number;
}

interface RequirementFormProps {
  entries: Entries;
  refused: RefusedRequirement | null;
}

export function RequirementForm({ entries: kept, refused }: RequirementFormProps) {
  const language = useLanguage();
  const messages = requirementsMessages[language];
  const words = messages.requirement;
  const entries = refused?.entries ?? kept;
  const errors = Object.fromEntries(
    Object.entries(refused?.faults ?? {}).map(([name, fault]) => [name, messages.faults[fault]]),
  );
  const value = (name: string) => entries.find(([one]) => one === name)?.[1] ?? "";
  const values = (name: string) => entries.filter(([one]) => one === name).map(([, one]) => one);
  const field = (name: string) => ({ name, defaultValue: value(name), error: errors[name] });
  const sections = listTerms(language, "reportSection").map(({ key, label }) => ({ value: key, label }));
  const questions = Math.min(mostQuestions, Math.max(countQuestions(entries) + 1, refused?.questions ?? 0));
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" className="form form-wide" noValidate>
        <Card>
          <TextField {...field("title.da")} label={words.titleDa} />
          <TextField {...field("title.en")} label={words.titleEn} optional />
          <RadioGroup
            {...field("kind")}
            label={words.kind}
            choices={listTerms(language, "reportKind").map(({ key, label }) => ({ value: key, label }))}
          />
          <fieldset className="stack-small">
            <legend>
              <strong>{words.due}</strong>
            </legend>
            <div className="stack-small">
              <TextField {...field("months")} label={words.months} inputMode="numeric" width="short" />
              <SelectField
                {...field("when")}
                label={words.when}
                choices={whens.map((one) => ({ value: one, label: words.whens[one] }))}
              />
            </div>
          </fieldset>
        </Card>
        <Card>
          <CheckboxGroup
            name="section"
            label={words.sections}
            defaultValue={values("section")}
            error={errors.section}
            choices={sections}
          />
          <CheckboxGroup
            name="optional"
            label={words.optional}
            hint={words.optionalHint}
            optional
            defaultValue={values("optional")}
            choices={sections}
          />
          <CheckboxGroup
            name="indicator"
            label={words.indicators}
            hint={words.indicatorsHint}
            optional
            defaultValue={values("indicator")}
            choices={firstFigures.map((one) => ({ value: one, label: firstFigureName(language, one) }))}
          />
        </Card>
        <Card>
          <TextArea {...field("guidance.da")} label={words.guidanceDa} optional />
          <TextArea {...field("guidance.en")} label={words.guidanceEn} optional />
        </Card>
        <Card title={words.questions}>
          <p className="muted">{words.questionsHint}</p>
          {Array.from({ length: questions }, (_, at) => (
            <QuestionFields key={at} at={at} field={field} value={value} />
          ))}
          {questions < mostQuestions && (
            <div>
              <Button name="intent" value="add-question" tone="quiet">
                {words.addQuestion}
              </Button>
            </div>
          )}
        </Card>
        <div className="cluster">
          <Button name="intent" value="save">
            {words.save}
          </Button>
        </div>
      </Form>
    </>
  );
}

interface QuestionFieldsProps {
  at: number;
  field: (name: string) => { name: string; defaultValue: string; error: string | undefined };
  value: (name: string) => string;
}

function QuestionFields({ at, field, value }: QuestionFieldsProps) {
  const words = requirementsMessages[useLanguage()].requirement;
  const name = `question.${at}`;
  return (
    <fieldset className="stack">
      <legend>
        <h3>{words.question(at + 1)}</h3>
      </legend>
      <input type="hidden" name={`${name}.key`} value={value(`${name}.key`)} />
      <TextField {...field(`${name}.da`)} label={words.questionDa} optional={at > 0} />
      <TextField {...field(`${name}.en`)} label={words.questionEn} optional />
      <SelectField
        {...field(`${name}.kind`)}
        label={words.answerKind}
        empty={null}
        choices={questionKinds.map((kind) => ({ value: kind, label: words.answerKinds[kind] }))}
      />
      <TextArea {...field(`${name}.choices`)} label={words.choices} hint={words.choicesHint} optional rows={3} />
      <label className="choice">
        <input
          type="checkbox"
          name={`${name}.optional`}
          value="yes"
          defaultChecked={value(`${name}.optional`) === "yes"}
        />
        <span>{words.mayBeEmpty}</span>
      </label>
    </fieldset>
  );
}
