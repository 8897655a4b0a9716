/** The fields of an organisation: the few that matter first, the rest folded away. */
import type { ReactNode } from "react";
import type { KeptDraft } from "~/domain/kept-draft";
import { organisationForm } from "~/forms/organisation";
import { countryName } from "~/i18n/organisation-page";
import { offeredCountries, organisationFormMessages } from "~/i18n/organisation-form";
import { listTerms, term } from "~/i18n/vocabulary";
import { fieldOfRole } from "~/domain/vocabulary";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";
import { KeepDraft } from "./keep-draft";
import { Form } from "./navigation";
import { refill } from "./refill";
import { SelectField } from "./select-field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";
import { type SentBack, useCheckedForm } from "./use-checked-form";
import { useLanguage } from "./use-language";

interface OrganisationFormProps {
  /** What stands in the fields at first, by their names. */
  first: Readonly<Record<string, string>>;
  /** Of the page, with what it was asked for. */
  address: string;
  /** Key of the project that the organisation is added for. */
  project?: string;
  draft: KeptDraft | null;
  refused: SentBack | null;
  /** Of the record that the form was filled from. */
  version?: string;
  /** Hidden fields and buttons. */
  children: ReactNode;
}

const folded = ["shortName", "country", "website", "descriptionDa", "descriptionEn"] as const;

export function OrganisationForm(props: OrganisationFormProps) {
  const { address, project, draft, refused } = props;
  return (
    <KeepDraft draft={draft} project={project} address={address} refused={refused !== null}>
      <OrganisationFields {...props} />
    </KeepDraft>
  );
}

/** Inside what keeps the draft, so that the fields begin anew when the draft is thrown away. */
function OrganisationFields(props: OrganisationFormProps) {
  const { draft, refused, version, children } = props;
  const language = useLanguage();
  const words = organisationFormMessages[language];
  const { errors, order, form, field } = useCheckedForm(organisationForm, refused);
  // What was kept takes the place of what is saved.
  const first = (!refused && refill(draft, null)?.values) || props.first;
  const typedOn = refused?.values.version ?? first.version ?? version;
  const at = (name: string) => field(name, first[name] ?? "");
  const countries = [...new Set([...offeredCountries, first.country ?? ""])].filter(Boolean);
  return (
    <>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <TextField label={words.name} autoComplete="off" {...at("name")} />
        <SelectField
          label={words.field}
          hint={words.fieldHint}
          choices={listTerms(language, "field").map(({ key, label }) => ({ value: key, label }))}
          {...at("field")}
        />
        <TextField label={words.cvr} hint={words.cvrHint} optional width="medium" inputMode="numeric" {...at("cvr")} />
        <TextField
          label={words.pNumber}
          hint={words.pNumberHint}
          optional
          width="medium"
          inputMode="numeric"
          {...at("pNumber")}
        />
        <SelectField
          label={words.role}
          optional
          empty={words.anyRole}
          choices={listTerms(language, "actorRole").map(({ key, label }) => ({
            value: key,
            label: `${label} (${term(language, "field", fieldOfRole[key])})`,
          }))}
          {...at("role")}
        />
        <SelectField
          label={words.size}
          optional
          empty={words.unknown}
          choices={listTerms(language, "sizeClass").map(({ key, label }) => ({ value: key, label }))}
          {...at("sizeClass")}
        />
        <SelectField
          label={words.industry}
          optional
          empty={words.unknown}
          choices={listTerms(language, "industry").map(({ key, label }) => ({ value: key, label }))}
          {...at("industry")}
        />
        <TextField label={words.parent} hint={words.parentHint} optional autoComplete="off" {...at("parent")} />
        <Details summary={words.more} open={folded.some((name) => errors?.[name] ?? first[name])}>
          <TextField label={words.shortName} optional width="medium" {...at("shortName")} />
          <SelectField
            label={words.country}
            optional
            empty={words.unknown}
            choices={countries.map((code) => ({ value: code, label: countryName(language, code) }))}
            {...at("country")}
          />
          <TextField label={words.website} optional inputMode="url" {...at("website")} />
          <TextArea label={words.descriptionDa} optional lang="da" {...at("descriptionDa")} />
          <TextArea label={words.descriptionEn} optional lang="en" {...at("descriptionEn")} />
        </Details>
        {typedOn !== undefined && <input type="hidden" name="version" value={typedOn} />}
        {children}
      </Form>
    </>
  );
}
