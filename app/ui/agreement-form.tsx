/** One agreement on involvement: where it stands, from when to when, what the organisation gives and what it gets. */
import type { Key } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import type { Agreement } from "~/domain/project-record";
import { agreementOrder, readAgreement } from "~/forms/agreement-entry";
import { involvementMessages } from "~/i18n/involvement";
import { listTerms, term } from "~/i18n/vocabulary";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { DateField } from "./date-field";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";
import { KeepDraft } from "./keep-draft";
import { Form } from "./navigation";
import { RadioGroup } from "./radio-group";
import { refill } from "./refill";
import { TextArea } from "./text-area";
import type { SentBack } from "./use-checked-form";
import { useLanguage } from "./use-language";
import { useReadForm } from "./use-read-form";
import { useMessages } from "./use-messages";

interface AgreementFormProps {
  agreement: Agreement;
  version: string;
  project: Key;
  /** The page with the form, and without it. */
  address: string;
  back: string;
  draft: KeptDraft | null;
  refused: SentBack | null;
}

export function AgreementForm(props: AgreementFormProps) {
  const { agreement, version, project, address, back, draft, refused } = props;
  const language = useLanguage();
  const words = involvementMessages[language];
  const { cancel } = useMessages();
  const { errors, onSubmit } = useReadForm((form) => readAgreement(form).errors, refused);
  const filled = refill(draft, refused)?.values;
  const other = language === "da" ? "en" : "da";
  const form = term(language, "involvementForm", agreement.form);
  const text = (member: "contribution" | "return", one: "da" | "en") => {
    const name = `${member}.${one}`;
    return {
      name,
      lang: one,
      optional: true,
      error: errors?.[name],
      defaultValue: filled?.[name] ?? agreement[member]?.[one] ?? "",
    };
  };
  const day = (name: "since" | "until") => ({
    name,
    optional: true,
    error: errors?.[name],
    defaultValue: filled
      ? {
          day: filled[`${name}.day`] ?? "",
          month: filled[`${name}.month`] ?? "",
          year: filled[`${name}.year`] ?? "",
        }
      : agreement[name],
  });
  const inOther = (label: string) => (other === "en" ? words.inEnglish(label) : words.inDanish(label));
  return (
    <Card id="agreement" title={words.changeTitle(form)} level={3}>
      <ErrorSummary errors={errors} order={agreementOrder} />
      <KeepDraft draft={draft} project={project} address={`${address}#agreement`} refused={refused !== null}>
        <Form method="post" className="form" noValidate onSubmit={onSubmit}>
          <input type="hidden" name="form" value="agreement" />
          <input type="hidden" name="organisation" value={agreement.organisation} />
          <input type="hidden" name="involvement" value={agreement.form} />
          <input type="hidden" name="version" value={filled?.version ?? version} />
          <RadioGroup
            name="status"
            label={words.status}
            hint={words.statusHint}
            error={errors?.status}
            choices={listTerms(language, "participation").map(({ key, label }) => ({ value: key, label }))}
            defaultValue={filled?.status ?? agreement.status ?? "agreed"}
          />
          <DateField label={words.since} {...day("since")} />
          <DateField label={words.until} {...day("until")} />
          <TextArea label={words.contribution} hint={words.contributionHint} {...text("contribution", language)} />
          <TextArea label={words.return} hint={words.returnHint} {...text("return", language)} />
          <Details
            summary={words.otherLanguage}
            open={Boolean(text("contribution", other).defaultValue || text("return", other).defaultValue)}
          >
            <TextArea label={inOther(words.contribution)} {...text("contribution", other)} />
            <TextArea label={inOther(words.return)} {...text("return", other)} />
          </Details>
          <div className="cluster">
            <Button>{words.saveAgreement}</Button>
            <ButtonLink to={back} tone="quiet">
              {cancel}
            </ButtonLink>
          </div>
        </Form>
      </KeepDraft>
    </Card>
  );
}
