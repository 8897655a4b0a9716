/** What an activity took and what came out of it: hours, money, format, summary, needs and evidence. */
import { logActivityMessages } from "~/i18n/log-activity";
import { listTerms, vocabularyTitle } from "~/i18n/vocabulary";
import type { FormErrors } from "../form-errors";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";
import type { FormEntries } from "./form-entries";

interface ContentFieldsProps {
  first: FormEntries;
  errors: FormErrors | null;
  /** Needs are voiced while logging; afterwards they are changed on their own page. */
  withNeeds: boolean;
}

export function ContentFields({ first, errors, withNeeds }: ContentFieldsProps) {
  const language = useLanguage();
  const words = logActivityMessages[language];
  return (
    <>
      <div className="field-pair">
        <TextField
          name="hours"
          label={words.hours}
          inputMode="decimal"
          autoComplete="off"
          optional
          defaultValue={first.one("hours")}
          error={errors?.hours}
        />
        <TextField
          name="amount"
          label={words.amount}
          inputMode="decimal"
          autoComplete="off"
          optional
          defaultValue={first.one("amount")}
          error={errors?.amount}
        />
      </div>
      <SelectField
        name="format"
        label={vocabularyTitle(language, "format")}
        empty={words.notStated}
        optional
        choices={listTerms(language, "format").map(({ key, label }) => ({ value: key, label }))}
        defaultValue={first.one("format")}
      />
      <TextArea
        name="summary"
        label={words.summary}
        rows={3}
        optional
        defaultValue={first.one("summary")}
        error={errors?.summary}
      />
      {withNeeds && (
        <TextArea
          name="needs"
          label={words.needs}
          hint={words.needsHint}
          rows={2}
          optional
          defaultValue={first.one("needs")}
          error={errors?.needs}
        />
      )}
      <TextArea
        name="links"
        label={words.links}
        hint={words.linksHint}
        rows={2}
        optional
        defaultValue={first.one("links")}
        error={errors?.links}
      />
    </>
  );
}
