/** The lead's decision: the model, the reason, and where it is asked the day that it holds from. */
import { type ReactNode, useId } from "react";
import type { KeptDraft } from "~/domain/kept-draft";
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import { type Model, models } from "~/domain/vocabulary";
import { modelChoiceMessages } from "~/i18n/model-choice";
import { definition, term } from "~/i18n/vocabulary";
import { Button } from "./button";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";
import { KeepDraft } from "./keep-draft";
import { Form } from "./navigation";
import { RadioGroup } from "./radio-group";
import { TextArea } from "./text-area";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface ModelFormProps {
  draft: KeptDraft | null;
  entries: TypedEntries;
  /** Of the page, with the answers to the guide. */
  address: string;
  project?: string;
  faults: Record<string, string> | null;
  suggested: Model | null;
  /** Whether the reason may be left out. */
  reasonOptional: boolean;
  /** A field for the day, where it is asked. */
  date?: (error: string | undefined) => ReactNode;
  save: string;
}

export function ModelForm({ draft, entries, address, project, faults, suggested, ...rest }: ModelFormProps) {
  const language = useLanguage();
  const words = modelChoiceMessages[language];
  const id = useId();
  const fields = typedFields(entries);
  const own = language === "da" ? "rationaleDa" : "rationaleEn";
  const other = language === "da" ? "rationaleEn" : "rationaleDa";
  const inWords = useFormWords(faults);
  const errors =
    inWords &&
    Object.fromEntries(Object.entries(inWords).map(([name, text]) => [name === "rationale" ? own : name, text]));
  return (
    <KeepDraft draft={draft} project={project} address={address} refused={faults !== null}>
      <ErrorSummary errors={errors} />
      <section className="card stack" id="choose" aria-labelledby={id}>
        <h2 id={id}>{words.choose}</h2>
        <Form method="post" action={address} noValidate className="form">
          <RadioGroup
            name="model"
            label={words.model}
            error={errors?.model}
            defaultValue={fields.one("model")}
            choices={models.map((model) => ({
              value: model,
              label:
                term(language, "model", model) +
                (suggested === model ? ` (${words.suggestedMark.toLocaleLowerCase(language)})` : ""),
              hint: definition(language, "model", model) ?? undefined,
            }))}
          />
          {rest.date?.(errors?.date)}
          <TextArea
            name={own}
            label={words.reason}
            hint={words.reasonHint}
            optional={rest.reasonOptional}
            defaultValue={fields.one(own)}
            error={errors?.[own]}
            rows={3}
          />
          <Details summary={words.otherLanguage} open={fields.one(other) !== "" || errors?.[other] !== undefined}>
            <TextArea
              name={other}
              label={words.reasonIn[language === "da" ? "en" : "da"]}
              lang={language === "da" ? "en" : "da"}
              optional
              defaultValue={fields.one(other)}
              error={errors?.[other]}
              rows={3}
            />
          </Details>
          <div>
            <Button>{rest.save}</Button>
          </div>
        </Form>
      </section>
    </KeepDraft>
  );
}
