/** How many came from each organisation and in which form; those that are not ticked stay out of sight. */
import type { Nameable } from "~/forms/find-typed-organisation";
import { logActivityMessages } from "~/i18n/log-activity";
import { listTerms, vocabularyTitle } from "~/i18n/vocabulary";
import type { FormErrors } from "../form-errors";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import { useHydrated } from "../use-hydrated";
import { useLanguage } from "../use-language";
import type { FormEntries } from "./form-entries";

interface ParticipantRowsProps {
  /** All that can be ticked. */
  organisations: readonly (Nameable & { form?: string | null })[];
  ticked: readonly string[];
  first: FormEntries;
  errors: FormErrors | null;
}

export function ParticipantRows({ organisations, ticked, first, errors }: ParticipantRowsProps) {
  const language = useLanguage();
  const hydrated = useHydrated();
  const words = logActivityMessages[language];
  const forms = listTerms(language, "involvementForm").map(({ key, label }) => ({ value: key, label }));
  return (
    <>
      {organisations.map(({ key, name, form }) => {
        const counts = first.all(`count.${key}`);
        const chosen = first.all(`form.${key}`);
        return (counts.length === 0 ? [""] : counts).map((count, row) => (
          <fieldset key={`${key} ${row}`} className="participant-row" hidden={hydrated && !ticked.includes(key)}>
            <legend>{name}</legend>
            <SelectField
              name={`form.${key}`}
              label={vocabularyTitle(language, "involvementForm")}
              empty={words.notStated}
              choices={forms}
              defaultValue={chosen[row] ?? form ?? ""}
            />
            <TextField
              name={`count.${key}`}
              label={words.countShort}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={count}
              error={errors?.[`count.${key}`]}
            />
          </fieldset>
        ));
      })}
    </>
  );
}
