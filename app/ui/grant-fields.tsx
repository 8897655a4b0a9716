/** One grant of a project: its programme or funder, reference and amount. */
import { projectBasicsMessages } from "~/i18n/project-basics";
import type { BasicsFieldsProps } from "./basics-fields";
import { OrganisationField } from "./organisation-field";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { useLanguage } from "./use-language";

interface GrantFieldsProps extends Pick<BasicsFieldsProps, "programmes" | "candidates"> {
  row: number;
  /** How many rows stand on the page. */
  rows: number;
  list: string;
  page: string;
  field: (name: string) => { name: string; defaultValue: string; error?: string };
}

export function GrantFields({ row, rows, programmes, candidates, list, page, field }: GrantFieldsProps) {
  const words = projectBasicsMessages[useLanguage()];
  const at = (name: string) => `grants.${row}.${name}`;
  return (
    <fieldset className="stack">
      <legend className={rows === 1 ? "visually-hidden" : "field-group-title"}>{words.grant(row + 1)}</legend>
      <SelectField
        label={words.programme}
        empty={words.noProgramme}
        choices={programmes}
        optional
        {...field(at("programme"))}
      />
      <OrganisationField
        label={words.funder}
        hint={words.funderHint}
        optional
        list={list}
        page={page}
        candidates={candidates[at("funder")]}
        chosen={field(at("funder.key")).defaultValue}
        {...field(at("funder"))}
      />
      <div className="field-pair">
        <TextField label={words.reference} optional width="medium" {...field(at("reference"))} />
        <TextField label={words.amount} optional width="medium" inputMode="decimal" {...field(at("amount"))} />
      </div>
    </fieldset>
  );
}
