/** Search and filters of a project's activities; all of it goes into the address. */
import { activitiesMessages } from "~/i18n/activities";
import { listTerms, vocabularyTitle } from "~/i18n/vocabulary";
import { Button } from "../button";
import { CheckboxField } from "../checkbox-field";
import type { Choice } from "../choice";
import { Details } from "../details";
import type { FormErrors } from "../form-errors";
import { Form, Link } from "../navigation";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";

export interface ActivitySearchFormProps {
  address: string;
  /** As it stands in the address; days as they were typed. */
  search: {
    words: string;
    kind: string | null;
    direction: string | null;
    moment: string | null;
    core: string | null;
    field: string | null;
    organisation: string | null;
    from: string;
    to: string;
    begun: "yes" | null;
  };
  /** Whether there is anything to clear. */
  narrowed: boolean;
  organisations: readonly Choice[];
  errors: FormErrors;
}

export function ActivitySearchForm({ address, search, narrowed, organisations, errors }: ActivitySearchFormProps) {
  const language = useLanguage();
  const words = activitiesMessages[language];
  const choicesOf = (name: "activityKind" | "direction" | "moment" | "brokerCore" | "field") =>
    listTerms(language, name).map(({ key, label }) => ({ value: key, label }));
  const lists = [
    { name: "direction", label: words.direction, terms: "direction" },
    { name: "moment", label: words.moment, terms: "moment" },
    { name: "core", label: vocabularyTitle(language, "brokerCore"), terms: "brokerCore" },
    { name: "field", label: words.field, terms: "field" },
  ] as const;
  const { kind, organisation, from, to, begun } = search;
  const filtered = [...lists.map(({ name }) => search[name]), organisation, from, to, begun].some(Boolean);
  // The form starts anew with each address, so that clearing the filters empties the fields.
  const state = JSON.stringify(search);
  return (
    <Form key={state} method="get" action={address} className="stack" role="search">
      <div className="activity-search">
        <TextField name="search" type="search" label={words.search} defaultValue={search.words} />
        <SelectField
          name="kind"
          label={words.kind}
          empty={words.any}
          defaultValue={kind ?? ""}
          choices={choicesOf("activityKind")}
        />
        <div className="cluster">
          <Button tone="secondary">{words.show}</Button>
          {narrowed && <Link to={address}>{words.clear}</Link>}
        </div>
      </div>
      <Details summary={words.filters} open={filtered}>
        <div className="grid">
          {lists.map(({ name, label, terms }) => (
            <SelectField
              key={name}
              name={name}
              label={label}
              empty={words.any}
              defaultValue={search[name] ?? ""}
              choices={choicesOf(terms)}
            />
          ))}
          <SelectField
            name="organisation"
            label={words.organisation}
            empty={words.any}
            defaultValue={organisation ?? ""}
            choices={organisations}
          />
          <TextField name="from" label={words.from} hint={words.dayHint} error={errors.from} defaultValue={from} />
          <TextField name="to" label={words.to} hint={words.dayHint} error={errors.to} defaultValue={to} />
        </div>
        <CheckboxField
          name="begun"
          value="yes"
          label={words.begun}
          hint={words.begunHint}
          defaultChecked={begun !== null}
        />
      </Details>
    </Form>
  );
}
