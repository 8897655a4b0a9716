/** The form that hands a project to its lead by invitation. */
import { inviteLeadForm } from "~/forms/invite-lead";
import { administrationMessages } from "~/i18n/administration";
import { languageChoices } from "~/i18n/language-names";
import { Button } from "./button";
import { Card } from "./card";
import type { Choice } from "./choice";
import { EmptyState } from "./empty-state";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { type SentBack, useCheckedForm } from "./use-checked-form";
import { useLanguage } from "./use-language";

interface InviteLeadFormProps {
  projects: readonly Choice[];
  refused: SentBack | null;
}

export function InviteLeadForm({ projects, refused }: InviteLeadFormProps) {
  const language = useLanguage();
  const words = administrationMessages[language].accounts;
  const { errors, order, form, field } = useCheckedForm(inviteLeadForm, refused);
  if (projects.length === 0) {
    return (
      <Card title={words.inviteLead}>
        <EmptyState title={words.noProjects}>{words.noProjectsHelp}</EmptyState>
      </Card>
    );
  }
  return (
    <Card title={words.inviteLead}>
      <p className="muted">{words.inviteLeadHelp}</p>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <input type="hidden" name="form" value="lead" />
        <SelectField label={words.project} choices={projects} {...field("project")} />
        <TextField type="email" label={words.leadEmail} autoComplete="off" {...field("leadEmail")} />
        <SelectField
          label={words.mailLanguage}
          choices={languageChoices}
          empty={null}
          {...field("leadLanguage", language)}
        />
        <div>
          <Button>{words.inviteLeadButton}</Button>
        </div>
      </Form>
    </Card>
  );
}
