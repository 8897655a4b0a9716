/** When an activity ended, how well its date is known, and who may see it. */
import { defaultVisibility } from "~/domain/bundle/defaults";
import { datePrecisions, visibilities } from "~/domain/vocabulary";
import { logActivityMessages } from "~/i18n/log-activity";
import { term, vocabularyTitle } from "~/i18n/vocabulary";
import { DateField } from "../date-field";
import type { FormErrors } from "../form-errors";
import { SelectField } from "../select-field";
import { useLanguage } from "../use-language";
import type { FormEntries } from "./form-entries";

interface TimeFieldsProps {
  first: FormEntries;
  errors: FormErrors | null;
}

export function TimeFields({ first, errors }: TimeFieldsProps) {
  const language = useLanguage();
  const words = logActivityMessages[language];
  return (
    <>
      <DateField
        name="endDate"
        label={words.endDate}
        optional
        defaultValue={{
          day: first.one("endDate.day"),
          month: first.one("endDate.month"),
          year: first.one("endDate.year"),
        }}
        error={errors?.endDate}
      />
      <SelectField
        name="datePrecision"
        label={vocabularyTitle(language, "datePrecision")}
        hint={words.precisionHint}
        empty={null}
        choices={datePrecisions.map((key) => ({ value: key, label: term(language, "datePrecision", key) }))}
        defaultValue={first.one("datePrecision") || "day"}
      />
      <SelectField
        name="visibility"
        label={words.visibility}
        hint={words.visibilityHint}
        empty={null}
        choices={visibilities.map((key) => ({ value: key, label: term(language, "visibility", key) }))}
        defaultValue={first.one("visibility") || defaultVisibility.activity}
      />
    </>
  );
}
