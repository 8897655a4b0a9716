/** The persons of an organisation in a project: who they are, where that is known from, and the form that adds or corrects one. */
import { contactSources, type ContactSource, legalBases, type LegalBasis } from "~/domain/contact-terms";
import type { KeptDraft } from "~/domain/kept-draft";
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
import { KeepDraft } from "./keep-draft";
import { Form } from "./navigation";
import { RadioGroup } from "./radio-group";
import { refill } from "./refill";
import { RowList } from "./row-list";
import { SelectField } from "./select-field";
import { Tag } from "./tag";
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
  /** Whether the person asked not to be asked again. */
  declined: boolean;
  changedAt: number;
}

export interface ContactsSectionProps {
  /** Key of the project. */
  project: string;
  /** Of the page that the section stands on. */
  address: string;
  /** What was typed into the form that the address asks for. */
  draft: KeptDraft | null;
  contacts: readonly ListedContact[];
  mayChange: boolean;
  /** What the address asks for: a new contact, one to correct, one to delete. */
  asked: { add: boolean; change: number | null; remove: number | null };
  refused: SentBack | null;
}

export function ContactsSection(props: ContactsSectionProps) {
  const { project, address, draft, contacts, mayChange, asked, refused } = props;
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
        <ContactForm key={changing?.id ?? "new"} contact={changing ?? null} {...{ project, address, draft, refused }} />
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
              marks: one.declined && <Tag>{words.declined}</Tag>,
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
                  <a className={buttonClass("quiet")} href={paths.contactData(project, one.id)} download>
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

interface ContactFormProps extends Pick<ContactsSectionProps, "project" | "address" | "draft" | "refused"> {
  contact: ListedContact | null;
}

function ContactForm(props: ContactFormProps) {
  const { project, address, draft, contact, refused } = props;
  const words = stakeholdersMessages[useLanguage()].contacts;
  return (
    <Card id="contact" title={contact ? words.changeTitle(contact.name) : words.add}>
      <KeepDraft
        draft={draft}
        project={project}
        address={`${address}?contact=${contact?.id ?? "new"}#contact`}
        refused={refused !== null}
      >
        <ContactFields {...props} />
      </KeepDraft>
    </Card>
  );
}

/** Inside what keeps the draft, so that the fields begin anew when the draft is thrown away. */
function ContactFields({ address, draft, contact, refused }: ContactFormProps) {
  const language = useLanguage();
  const words = stakeholdersMessages[language].contacts;
  const { cancel } = useMessages();
  const { errors, order, form, field } = useCheckedForm(contactForm, refused);
  const filled = refill(draft, refused)?.values;
  const saved: Readonly<Record<string, string | number | boolean | null>> = { ...contact };
  const at = (name: string, otherwise = "") => field(name, filled ? filled[name] : String(saved[name] ?? otherwise));
  return (
    <>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <input type="hidden" name="form" value="contact" />
        {contact && <input type="hidden" name="contact" value={contact.id} />}
        {contact && <input type="hidden" name="version" value={filled?.version ?? contact.changedAt} />}
        <TextField label={words.name} autoComplete="off" {...at("name")} />
        <TextField label={words.position} optional autoComplete="off" {...at("title")} />
        <TextField type="email" label={words.email} optional autoComplete="off" {...at("email")} />
        <TextField type="tel" label={words.phone} optional autoComplete="off" width="medium" {...at("phone")} />
        <SelectField label={words.language} choices={languageChoices} empty={null} {...at("language", language)} />
        <RadioGroup
          label={words.source}
          hint={words.sourceHint}
          choices={contactSources.map((value) => ({ value, label: words.sources[value] }))}
          {...at("source")}
        />
        <RadioGroup
          label={words.legalBasis}
          choices={legalBases.map((value) => ({ value, label: words.legalBases[value] }))}
          {...at("legalBasis")}
        />
        <div className="cluster">
          <Button>{words.save}</Button>
          <ButtonLink to={`${address}#contacts`} tone="quiet">
            {cancel}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
