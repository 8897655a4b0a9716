/** How many people came from each field whose organisation is not known. */
import { fields } from "~/domain/vocabulary";
import { logActivityMessages } from "~/i18n/log-activity";
import { term } from "~/i18n/vocabulary";
import { FieldGroup } from "../field-group";
import type { FormErrors } from "../form-errors";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";
import type { FormEntries } from "./form-entries";

interface UnnamedFieldsProps {
  first: FormEntries;
  errors: FormErrors | null;
}

export function UnnamedFields({ first, errors }: UnnamedFieldsProps) {
  const language = useLanguage();
  const words = logActivityMessages[language];
  return (
    <FieldGroup id="unnamed" label={words.unnamed} hint={words.unnamedHint} optional>
      <div className="unnamed-fields">
        {fields.flatMap((field) => {
          const typed = first.all(`field.${field}`);
          return (typed.length === 0 ? [""] : typed).map((count, row) => (
            <TextField
              key={`${field} ${row}`}
              name={`field.${field}`}
              label={term(language, "field", field)}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={count}
              error={errors?.[`field.${field}`]}
            />
          ));
        })}
      </div>
    </FieldGroup>
  );
}
