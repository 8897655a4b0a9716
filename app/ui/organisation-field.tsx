/** An organisation by its name: the browser offers names while somebody types, and the page asks which one where several fit. */
import { projectBasicsMessages } from "~/i18n/project-basics";
import { paths } from "~/paths";
import type { Choice } from "./choice";
import type { FieldTexts } from "./field";
import { Link } from "./navigation";
import { RadioGroup } from "./radio-group";
import { TextField } from "./text-field";
import { useLanguage } from "./use-language";

interface OrganisationFieldProps extends FieldTexts {
  defaultValue: string;
  /** Id of the datalist with the names. */
  list: string;
  /** Those that what was typed may mean. */
  candidates?: readonly Choice[];
  chosen: string;
  /** The page with the form, which an organisation that is added on the way comes back to. */
  page: string;
}

/** Posts what was typed under its name, and the one that was picked under `name.key`. */
export function OrganisationField({ candidates = [], chosen, list, page, ...field }: OrganisationFieldProps) {
  const words = projectBasicsMessages[useLanguage()];
  return (
    <div className="stack-small">
      <TextField {...field} list={list} autoComplete="off" />
      {candidates.length > 0 && (
        <RadioGroup
          name={`${field.name}.key`}
          label={words.which(field.defaultValue)}
          choices={candidates}
          defaultValue={chosen}
        />
      )}
      {field.error && candidates.length === 0 && field.defaultValue !== "" && (
        <p>
          <Link
            to={`${paths.addOrganisation}?${new URLSearchParams({
              name: field.defaultValue,
              for: page,
              field: field.name,
            }).toString()}`}
          >
            {words.addOrganisation}
          </Link>
        </p>
      )}
    </div>
  );
}
