/** The administrator's page on which everything about a person is found by address, handed out and erased. */
import { findPersonForm } from "~/forms/find-person";
import { privacyMessages } from "~/i18n/privacy";
import { paths } from "~/paths";
import { Button } from "../button";
import { Card } from "../card";
import { Confirmation } from "../confirmation";
import { DoneNotice } from "../done-notice";
import { EmptyState } from "../empty-state";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import { TextField } from "../text-field";
import { type SentBack, useCheckedForm } from "../use-checked-form";
import { useLanguage } from "../use-language";
import { HeldSection, type HeldTable } from "./held-section";

export interface FoundPerson {
  address: string;
  held: HeldTable[];
  contactMonths: number;
  /** Whether the page asks if the person is to be erased. */
  asked: boolean;
  ledAlone: string[];
}

interface PersonsPageProps {
  found: FoundPerson | null;
  done: string | null;
  refused: SentBack | null;
}

export function PersonsPage({ found, done, refused }: PersonsPageProps) {
  const words = privacyMessages[useLanguage()];
  const { errors, order, form, field } = useCheckedForm(findPersonForm, refused);
  return (
    <>
      <PageHeading title={words.findTitle} lead={words.findLead} />
      <div className="stack">
        {!found && !refused && <DoneNotice done={done} words={words.done} />}
        <Card>
          <p className="muted">{words.findHelp}</p>
          <ErrorSummary errors={errors} order={order} />
          <Form className="form" {...form}>
            <input type="hidden" name="form" value="find" />
            <TextField
              type="email"
              label={words.address}
              autoComplete="off"
              width="medium"
              {...field("email", found?.address)}
            />
            <div>
              <Button>{words.find}</Button>
            </div>
          </Form>
        </Card>
        {found && <Found key={found.address} {...found} />}
      </div>
    </>
  );
}

function Found({ address, held, contactMonths, asked, ledAlone }: FoundPerson) {
  const words = privacyMessages[useLanguage()];
  if (held.length === 0) return <EmptyState title={words.nothing(address)} />;
  return (
    <>
      {asked && <EraseQuestion address={address} ledAlone={ledAlone} />}
      <h2>{words.found(address)}</h2>
      <Notice>
        <p>{words.withoutWords}</p>
      </Notice>
      <div className="cluster no-print">
        <Form method="post" action={paths.adminPersonFile} reloadDocument>
          <input type="hidden" name="email" value={address} />
          <Button tone="secondary">{words.download}</Button>
        </Form>
        {!asked && (
          <Form method="post">
            <input type="hidden" name="email" value={address} />
            <Button tone="quiet" name="form" value="ask">
              {words.eraseOther}
            </Button>
          </Form>
        )}
      </div>
      {held.map((one) => (
        <HeldSection key={one.table} {...one} contactMonths={contactMonths} />
      ))}
    </>
  );
}

function EraseQuestion({ address, ledAlone }: Pick<FoundPerson, "address" | "ledAlone">) {
  const words = privacyMessages[useLanguage()];
  return (
    <Confirmation
      title={words.eraseOtherQuestion(address)}
      back={paths.adminPersons}
      action={
        <Form method="post">
          <input type="hidden" name="email" value={address} />
          <Button tone="danger" name="form" value="erase">
            {words.eraseOtherButton}
          </Button>
        </Form>
      }
    >
      <p>{words.eraseOtherGoes}</p>
      <p>{words.eraseOtherStays}</p>
      <p>{words.eraseBackups}</p>
      {ledAlone.length > 0 && (
        <Notice tone="warning">
          <p>{words.leadlessOther(ledAlone.join(", "))}</p>
        </Notice>
      )}
    </Confirmation>
  );
}
