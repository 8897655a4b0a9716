/** The fields of a record's form, each drawn by what its member holds. */
import type { FormErrors } from "../form-errors";
import { type FormKind, type FormMember, typeOfMember } from "~/forms/record-form";
import { formatDay, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { memberMessages, memberName } from "~/i18n/record-members";
import { recordsMessages } from "~/i18n/records";
import { listTerms } from "~/i18n/vocabulary";
import type { Activity } from "~/domain/bundle/records";
import { kindsShownToAll } from "~/domain/public-project";
import type { VocabularyName } from "~/domain/vocabulary";
import type { Choice } from "../choice";
import { DateField } from "../date-field";
import { RadioGroup } from "../radio-group";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";

export interface ReferenceChoices {
  organisations: readonly Choice[];
  goals?: readonly Choice[];
  /** Activities that a need can have been raised at. */
  latest?: readonly Pick<Activity, "key" | "title" | "date" | "datePrecision">[];
}

interface RecordFieldsProps {
  kind: FormKind;
  members: readonly FormMember[];
  /** Control name to text. */
  values: Readonly<Record<string, string>>;
  errors: FormErrors | null;
  choices: ReferenceChoices;
  /** Asks for texts in the reader's language alone. */
  quick?: boolean;
}

export function RecordFields({ kind, members, ...rest }: RecordFieldsProps) {
  return members.map((one) => <RecordField key={one.member} kind={kind} {...one} {...rest} />);
}

/** The errors by the names of the controls, so that the summary leads to them. */
export function errorsByControl(language: Language, kind: FormKind, errors: FormErrors | null): FormErrors | null {
  if (!errors) return null;
  const controlOf = (name: string) =>
    name !== "form" && typeOfMember(kind, name)?.is === "text" ? `${name}.${language}` : name;
  return Object.fromEntries(Object.entries(errors).map(([name, message]) => [controlOf(name), message]));
}

type RecordFieldProps = Omit<RecordFieldsProps, "members"> & FormMember;

function RecordField({ kind, member, missing, values, errors, choices, quick = false }: RecordFieldProps) {
  const language = useLanguage();
  const words = recordsMessages[language];
  const type = typeOfMember(kind, member);
  const hints: Partial<Record<string, string>> = words.hints;
  const common = {
    name: member,
    label: memberName(language, kind, member),
    hint: hints[`${kind}.${member}`] ?? hints[member],
    error: errors?.[member],
    optional: missing === undefined,
  };
  const defaultValue = values[member] ?? "";
  switch (type.is) {
    case "text": {
      const languages: Language[] = quick ? [language] : [language, language === "da" ? "en" : "da"];
      const Control = type.long ? TextArea : TextField;
      return languages.map((one) => (
        <Control
          key={one}
          name={`${member}.${one}`}
          lang={one}
          label={quick ? common.label : `${common.label}, ${words.textIn[one]}`}
          hint={one === language ? common.hint : undefined}
          error={errors?.[`${member}.${one}`]}
          optional={common.optional || one !== language}
          defaultValue={values[`${member}.${one}`]}
          {...(type.long && { rows: quick ? 2 : 4 })}
        />
      ));
    }
    case "day":
      return (
        <DateField
          {...common}
          defaultValue={{
            day: values[`${member}.day`] ?? "",
            month: values[`${member}.month`] ?? "",
            year: values[`${member}.year`] ?? "",
          }}
        />
      );
    case "number":
      return <TextField {...common} inputMode="decimal" width="short" defaultValue={defaultValue} />;
    case "severity":
      return (
        <RadioGroup
          {...common}
          defaultValue={defaultValue}
          choices={[1, 2, 3].map((value) => ({
            value: String(value),
            label: memberMessages[language].severities[value] ?? "",
          }))}
        />
      );
    case "term":
      return (
        <SelectField
          {...common}
          defaultValue={defaultValue}
          empty={defaultValue === "" ? undefined : null}
          choices={listTerms(language, type.of)
            .filter(({ key }) => key === defaultValue || offers(kind, type.of, key))
            .map(({ key, label }) => ({ value: key, label }))}
        />
      );
    case "reference": {
      const listed = {
        organisation: { choices: choices.organisations, empty: words.nobody },
        goal: { choices: choices.goals ?? [], empty: words.noGoal },
        activity: { choices: activityChoices(language, choices.latest ?? []), empty: words.noActivity },
        programme: { choices: [], empty: "" },
      }[type.to];
      return <SelectField {...common} defaultValue={defaultValue} {...listed} />;
    }
    default:
      return null;
  }
}

/** What is never shown to everybody is not offered as public. */
function offers(kind: FormKind, vocabulary: VocabularyName, key: string): boolean {
  return vocabulary !== "visibility" || key !== "public" || kindsShownToAll.includes(kind);
}

function activityChoices(language: Language, activities: NonNullable<ReferenceChoices["latest"]>): Choice[] {
  return activities.map(({ key, title, date, datePrecision }) => ({
    value: key,
    label: `${readText(language, title)} (${formatDay(language, date, datePrecision)})`,
  }));
}
