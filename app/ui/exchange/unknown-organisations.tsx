/** What becomes of organisations that a sheet names and nobody knows; part of the form that writes. */
import { incomingMessages } from "~/i18n/incoming";
import { listTerms } from "~/i18n/vocabulary";
import { Details } from "../details";
import { SelectField } from "../select-field";
import { useLanguage } from "../use-language";

interface UnknownOrganisationsProps {
  unknown: readonly { name: string; rows: number }[];
  total: number;
}

/** So many are open from the start. */
const fewAtOnce = 8;

export function UnknownOrganisations({ unknown, total }: UnknownOrganisationsProps) {
  const language = useLanguage();
  const words = incomingMessages[language];
  const choices = listTerms(language, "field").map(({ key, label }) => ({ value: key, label: words.createAs(label) }));
  const rest = total - unknown.length;
  const fields = (
    <div className="column-grid">
      {unknown.map(({ name, rows }, index) => (
        <div key={name}>
          <input type="hidden" name={`name-${index}`} value={name} />
          <SelectField
            name={`unknown-${index}`}
            label={name}
            hint={words.unknownRows(rows)}
            empty={words.leaveOut}
            choices={choices}
          />
        </div>
      ))}
      {rest > 0 && (
        <SelectField
          name="others"
          label={words.others}
          hint={words.othersHint}
          empty={words.leaveOut}
          choices={choices}
        />
      )}
    </div>
  );
  return (
    <fieldset className="field stack">
      <legend>{words.unknownTitle}</legend>
      <p>{words.unknownHelp(total)}</p>
      {unknown.length > fewAtOnce ? <Details summary={words.unknownTitle}>{fields}</Details> : fields}
    </fieldset>
  );
}
