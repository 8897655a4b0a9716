/** The fields of a project's basics; what can wait is folded away until something stands in it. */
import { useId } from "react";
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import { countGrantRows } from "~/forms/read-grants";
import { projectBasicsMessages } from "~/i18n/project-basics";
import { listTerms } from "~/i18n/vocabulary";
import { Button } from "./button";
import { CheckboxGroup } from "./checkbox-group";
import type { Choice } from "./choice";
import { DateField } from "./date-field";
import { Details } from "./details";
import type { FormErrors } from "./form-errors";
import { GrantFields } from "./grant-fields";
import { OrganisationField } from "./organisation-field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";
import { useLanguage } from "./use-language";

export interface BasicsFieldsProps {
  entries: TypedEntries;
  /** Names of organisations that are offered while somebody types. */
  names: readonly string[];
  programmes: readonly Choice[];
  /** Field to those that what stands in it may mean. */
  candidates: Readonly<Record<string, readonly Choice[]>>;
  errors: FormErrors | null;
  /** Address of the page. */
  page: string;
}

const ends = { da: ["Da", "En"], en: ["En", "Da"] } as const;

export function BasicsFields({ entries, names, programmes, candidates, errors, page }: BasicsFieldsProps) {
  const language = useLanguage();
  const words = projectBasicsMessages[language];
  const list = useId();
  const fields = typedFields(entries);
  const field = (name: string) => ({ name, defaultValue: fields.one(name), error: errors?.[name] });
  const day = (name: string) => ({
    name,
    error: errors?.[name],
    defaultValue: {
      day: fields.one(`${name}.day`),
      month: fields.one(`${name}.month`),
      year: fields.one(`${name}.year`),
    },
  });
  const [own, other] = ends[language];
  const nameOf = { Da: "da", En: "en" } as const;
  const used = (...of: string[]) => of.some((name) => fields.one(name) !== "" || errors?.[name] !== undefined);
  const choices = (name: "workEnvironmentTopic" | "industry") =>
    listTerms(language, name).map(({ key, label }) => ({ value: key, label }));
  const rows = countGrantRows(fields);
  return (
    <>
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField label={words.titleIn[nameOf[own]]} lang={nameOf[own]} {...field(`title${own}`)} />
      <TextField label={words.titleIn[nameOf[other]]} lang={nameOf[other]} optional {...field(`title${other}`)} />
      <TextField label={words.acronym} hint={words.acronymHint} optional width="medium" {...field("acronym")} />
      <OrganisationField
        label={words.lead}
        hint={words.leadHint}
        list={list}
        page={page}
        candidates={candidates.lead}
        chosen={fields.one("lead.key")}
        {...field("lead")}
      />
      <div className="field-pair">
        <DateField label={words.start} {...day("start")} />
        <DateField label={words.end} {...day("end")} />
      </div>
      <section className="stack" id="grants" aria-labelledby={`${list}-grants`}>
        <div>
          <h2 id={`${list}-grants`}>{words.grants}</h2>
          <p className="muted">{words.grantsHelp}</p>
        </div>
        {Array.from({ length: rows }, (_, row) => (
          <GrantFields key={row} {...{ row, rows, programmes, candidates, list, page, field }} />
        ))}
        <div>
          <Button tone="secondary" name="intent" value="add-grant">
            {words.addGrant}
          </Button>
        </div>
      </section>
      <div>
        <Details summary={words.moreSummary} open={used("summaryDa", "summaryEn")}>
          <TextArea
            label={words.summaryIn[nameOf[own]]}
            hint={words.summaryHint}
            lang={nameOf[own]}
            optional
            {...field(`summary${own}`)}
          />
          <TextArea
            label={words.summaryIn[nameOf[other]]}
            lang={nameOf[other]}
            optional
            {...field(`summary${other}`)}
          />
        </Details>
        <Details summary={words.moreTopics} open={used("topics", "industries")}>
          <CheckboxGroup
            name="topics"
            label={words.topics}
            optional
            choices={choices("workEnvironmentTopic")}
            defaultValue={fields.all("topics")}
          />
          <CheckboxGroup
            name="industries"
            label={words.industries}
            optional
            choices={choices("industry")}
            defaultValue={fields.all("industries")}
          />
        </Details>
        <Details summary={words.moreLinks} open={used("website", "raid", "doi")}>
          <TextField label={words.website} type="text" inputMode="url" optional {...field("website")} />
          <TextField label={words.raid} hint={words.raidHint} optional {...field("raid")} />
          <TextField label={words.doi} optional {...field("doi")} />
        </Details>
      </div>
    </>
  );
}
