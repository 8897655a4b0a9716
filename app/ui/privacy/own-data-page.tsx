/** A person's own page of all that is held about it, with the ways to take it along and to be erased. */
import { privacyMessages } from "~/i18n/privacy";
import { profileMessages } from "~/i18n/profile";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Confirmation } from "../confirmation";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { HeldSection, type HeldTable } from "./held-section";

interface OwnDataPageProps {
  held: readonly HeldTable[];
  contactMonths: number;
  /** Titles of projects that would be without a lead. */
  ledAlone: readonly string[];
  erase: boolean;
  refused: SentBack | null;
}

export function OwnDataPage({ held, contactMonths, ledAlone, erase, refused }: OwnDataPageProps) {
  const language = useLanguage();
  const words = privacyMessages[language];
  const errors = useFormWords(refused?.errors);
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading
        title={words.ownTitle}
        lead={words.ownLead}
        breadcrumb={[{ to: paths.profile, label: profileMessages[language].title }]}
        actions={
          <>
            <ButtonLink to={paths.ownDataFile} tone="secondary" reloadDocument>
              {words.download}
            </ButtonLink>
            {!erase && (
              <ButtonLink to={`${paths.ownData}?erase=1`} tone="quiet">
                {words.eraseStart}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="stack">
        {erase && !refused && (
          <Confirmation
            title={words.eraseQuestion}
            back={paths.ownData}
            action={
              <Form method="post">
                <Button tone="danger" name="form" value="erase">
                  {words.eraseButton}
                </Button>
              </Form>
            }
          >
            <p>{words.eraseGoes}</p>
            <p>{words.eraseStays}</p>
            <p>{words.eraseBackups}</p>
            {ledAlone.length > 0 && (
              <Notice tone="warning">
                <p>{words.leadless(ledAlone.join(", "))}</p>
              </Notice>
            )}
          </Confirmation>
        )}
        {held.map((one) => (
          <HeldSection key={one.table} {...one} contactMonths={contactMonths} />
        ))}
      </div>
    </>
  );
}
