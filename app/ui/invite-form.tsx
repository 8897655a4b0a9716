/** The form that invites a person into a project, an organisation or a programme. */
import { type ChangeEvent, useState } from "react";
import { organisationRoles, type InvitationTarget, programmeRoles, projectRoles } from "~/domain/permissions/roles";
import { inviteToOrganisationForm, inviteToProgrammeForm, inviteToProjectForm } from "~/forms/invite-person";
import { languageChoices } from "~/i18n/language-names";
import { peopleMessages } from "~/i18n/people";
import { roleName } from "~/i18n/roles";
import { Button } from "./button";
import { Card } from "./card";
import type { Choice } from "./choice";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { RadioGroup } from "./radio-group";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { type SentBack, useCheckedForm } from "./use-checked-form";
import { useHydrated } from "./use-hydrated";
import { useLanguage } from "./use-language";

interface InviteFormProps {
  place: InvitationTarget;
  /** What a company contact can speak for; needed for projects alone. */
  companies?: readonly Choice[];
  refused: SentBack | null;
}

const schemas = {
  project: inviteToProjectForm,
  organisation: inviteToOrganisationForm,
  programme: inviteToProgrammeForm,
};
const roles = { project: projectRoles, organisation: organisationRoles, programme: programmeRoles };

export function InviteForm({ place, companies = [], refused }: InviteFormProps) {
  const language = useLanguage();
  const hydrated = useHydrated();
  const words = peopleMessages[language];
  const { errors, order, form, field } = useCheckedForm(schemas[place], refused);
  const [role, setRole] = useState(refused?.values.role);
  const roleField = field("role");
  return (
    <Card title={words.invite} id="invite">
      <p className="muted">{words.inviteHelp}</p>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form} onReset={() => setRole(undefined)}>
        <input type="hidden" name="form" value="invite" />
        <TextField type="email" label={words.email} hint={words.emailHint} autoComplete="off" {...field("email")} />
        <RadioGroup
          label={words.role}
          choices={roles[place].map((value) => ({
            value,
            label: capitalise(roleName(language, value)),
            hint: words.roleMeanings[value],
          }))}
          {...roleField}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            setRole(event.currentTarget.value);
            void roleField.onChange(event);
          }}
        />
        {place === "project" && (!hydrated || role === "company") && (
          <SelectField
            label={words.company}
            hint={words.companyHint}
            choices={companies}
            optional={role !== "company"}
            {...field("company")}
          />
        )}
        <SelectField
          label={words.mailLanguage}
          choices={languageChoices}
          empty={null}
          {...field("language", language)}
        />
        <div>
          <Button>{words.send}</Button>
        </div>
      </Form>
    </Card>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
