/** The persons of an organisation in a project: who they are, where that is known from, and the form that adds or corrects one. */
import { contactSources, type ContactSource, legalBases, type LegalBasis } from "~/domain/contact-terms";
import { contactForm } from "~/forms/contact";
import type { Language } from "~/i18n/language";
import { languageChoices } from "~/i18n/language-names";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { paths } from "~/paths";
import { Button } from "./button";
import { buttonClass } from "./button-class";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { Confirmation } from "./confirmation";
import { EmptyState } from "./empty-state";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { RadioGroup } from "./radio-group";
import { RowList } from "./row-list";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { type SentBack, useCheckedForm } from "./use-checked-form";
import { useLanguage } from "./use-language";
import { useMessages } from "./use-messages";

export interface ListedContact {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  title: string | null;
  language: Language;
  source: ContactSource;
  legalBasis: LegalBasis;
  changedAt: number;
}

export interface ContactsSectionProps {
  /** Of the page that the section stands on. */
  address: string;
  projectKey: string;
  contacts: readonly ListedContact[];
  mayChange: boolean;
  /** What the address asks for: a new contact, one to correct, one to delete. */
  asked: { add: boolean; change: number | null; remove: number | null };
  refused: SentBack | null;
}

export function ContactsSection({ address, projectKey, contacts, mayChange, asked, refused }: ContactsSectionProps) {
  const words = stakeholdersMessages[useLanguage()].contacts;
  const removing = mayChange ? contacts.find(({ id }) => id === asked.remove) : undefined;
  const changing = mayChange ? contacts.find(({ id }) => id === asked.change) : undefined;
  const form = mayChange && (asked.add || changing);
  return (
    <>
      {removing && !refused && (
        <Confirmation
          title={words.removeQuestion(removing.name)}
          back={`${address}#contacts`}
          action={
            <Form method="post" action={address}>
              <input type="hidden" name="form" value="remove-contact" />
              <Button tone="danger" name="contact" value={removing.id}>
                {words.removeButton(removing.name)}
              </Button>
            </Form>
          }
        >
          <p>{words.removeMeaning}</p>
        </Confirmation>
      )}
      {form && (
        <ContactForm key={changing?.id ?? "new"} address={address} contact={changing ?? null} refused={refused} />
      )}
      <Card
        id="contacts"
        title={words.title}
        actions={
          mayChange &&
          !form && (
            <ButtonLink to={`${address}?contact=new#contact`} tone="secondary">
              {words.add}
            </ButtonLink>
          )
        }
      >
        <p className="muted">{words.lead}</p>
        {contacts.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
        ) : (
          <RowList
            label={words.title}
            items={contacts.map((one) => ({
              key: String(one.id),
              title: one.name,
              notes: [
                one.title,
                one.email,
                one.phone,
                words.sources[one.source],
                words.basis(words.shortBases[one.legalBasis]),
              ],
              action: mayChange && (
                <span className="cluster">
                  <ButtonLink to={`${address}?contact=${one.id}#contact`} tone="quiet">
                    {words.change}
                    <span className="visually-hidden">{words.of(one.name)}</span>
                  </ButtonLink>
                  <a className={buttonClass("quiet")} href={paths.contactData(projectKey, one.id)} download>
                    {words.data}
                    <span className="visually-hidden">{words.of(one.name)}</span>
                  </a>
                  <ButtonLink to={`${address}?remove=${one.id}`} tone="quiet">
                    {words.remove}
                    <span className="visually-hidden">{words.of(one.name)}</span>
                  </ButtonLink>
                </span>
              ),
            }))}
          />
        )}
      </Card>
    </>
  );
}

interface ContactFormProps {
  address: string;
  contact: ListedContact | null;
  refused: SentBack | null;
}

function ContactForm({ address, contact, refused }: ContactFormProps) {
  const language = useLanguage();
  const words = stakeholdersMessages[language].contacts;
  const { cancel } = useMessages();
  const { errors, order, form, field } = useCheckedForm(contactForm, refused);
  return (
    <Card id="contact" title={contact ? words.changeTitle(contact.name) : words.add}>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <input type="hidden" name="form" value="contact" />
        {contact && <input type="hidden" name="contact" value={contact.id} />}
        {contact && <input type="hidden" name="version" value={contact.changedAt} />}
        <TextField label={words.name} autoComplete="off" {...field("name", contact?.name)} />
        <TextField label={words.position} optional autoComplete="off" {...field("title", contact?.title ?? "")} />
        <TextField
          type="email"
          label={words.email}
          optional
          autoComplete="off"
          {...field("email", contact?.email ?? "")}
        />
        <TextField
          type="tel"
          label={words.phone}
          optional
          autoComplete="off"
          width="medium"
          {...field("phone", contact?.phone ?? "")}
        />
        <SelectField
          label={words.language}
          choices={languageChoices}
          empty={null}
          {...field("language", contact?.language ?? language)}
        />
        <RadioGroup
          label={words.source}
          hint={words.sourceHint}
          choices={contactSources.map((value) => ({ value, label: words.sources[value] }))}
          {...field("source", contact?.source)}
        />
        <RadioGroup
          label={words.legalBasis}
          choices={legalBases.map((value) => ({ value, label: words.legalBases[value] }))}
          {...field("legalBasis", contact?.legalBasis)}
        />
        <div className="cluster">
          <Button>{words.save}</Button>
          <ButtonLink to={`${address}#contacts`} tone="quiet">
            {cancel}
          </ButtonLink>
        </div>
      </Form>
    </Card>
  );
}
