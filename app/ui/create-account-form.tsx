/** The form that makes a user whose link the administrator hands over. */
import { createAccountForm } from "~/forms/create-account";
import { administrationMessages } from "~/i18n/administration";
import { languageChoices } from "~/i18n/language-names";
import { Button } from "./button";
import { Card } from "./card";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { RadioGroup } from "./radio-group";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { type SentBack, useCheckedForm } from "./use-checked-form";
import { useLanguage } from "./use-language";

const kinds = ["user", "administrator"] as const;

export function CreateAccountForm({ refused }: { refused: SentBack | null }) {
  const language = useLanguage();
  const words = administrationMessages[language].accounts;
  const { errors, order, form, field } = useCheckedForm(createAccountForm, refused);
  return (
    <Card title={words.create}>
      <p className="muted">{words.createHelp}</p>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <input type="hidden" name="form" value="create" />
        <TextField label={words.name} autoComplete="off" {...field("name")} />
        <TextField type="email" label={words.email} autoComplete="off" {...field("email")} />
        <SelectField label={words.language} choices={languageChoices} empty={null} {...field("language", language)} />
        <RadioGroup
          label={words.kind}
          choices={kinds.map((value) => ({ value, label: words.kinds[value], hint: words.kindMeanings[value] }))}
          {...field("kind", "user")}
        />
        <div>
          <Button>{words.createButton}</Button>
        </div>
      </Form>
    </Card>
  );
}
