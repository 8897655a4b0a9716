/** The users of the installation, each with what the administrator can do about it. */
import { administrationMessages } from "~/i18n/administration";
import { formatDay } from "~/i18n/format";
import { secondStepMessages } from "~/i18n/second-step";
import { Button } from "./button";
import { Form } from "./navigation";
import { RowList } from "./row-list";
import { Tag } from "./tag";
import { useLanguage } from "./use-language";

export interface ListedAccount {
  id: number;
  name: string;
  email: string;
  administrator: boolean;
  suspended: boolean;
  /** Whether the person signs in with two steps. */
  secondStep: boolean;
  /** A day. */
  createdOn: string;
}

export function AccountList({ accounts }: { accounts: readonly ListedAccount[] }) {
  const language = useLanguage();
  const words = administrationMessages[language].accounts;
  return (
    <RowList
      label={words.title}
      items={accounts.map((account) => ({
        key: String(account.id),
        title: account.name,
        marks: (
          <>
            {account.administrator && <Tag>{words.administrator}</Tag>}
            {account.secondStep && <Tag tone="info">{secondStepMessages[language].admin.mark}</Tag>}
            {account.suspended && <Tag tone="warning">{words.suspended}</Tag>}
          </>
        ),
        notes: [account.email, words.since(formatDay(language, account.createdOn))],
        action: (
          <div className="cluster">
            {account.secondStep && <AskToReset account={account} />}
            {account.suspended ? <RestoreAccount account={account} /> : <AskToSuspend account={account} />}
          </div>
        ),
      }))}
    />
  );
}

/** Leads to a question first: suspending ends what the person is doing. */
function AskToSuspend({ account }: { account: ListedAccount }) {
  const words = administrationMessages[useLanguage()].accounts;
  return <AskAbout account={account} name="suspend" label={words.suspend} />;
}

/** For somebody who lost phone and codes; leads to a question first. */
function AskToReset({ account }: { account: ListedAccount }) {
  const words = secondStepMessages[useLanguage()].admin;
  return <AskAbout account={account} name="reset" label={words.reset} />;
}

interface AskAboutProps {
  account: ListedAccount;
  /** What the address then asks about. */
  name: string;
  label: string;
}

function AskAbout({ account, name, label }: AskAboutProps) {
  return (
    <Form method="get">
      <Button tone="secondary" name={name} value={account.id}>
        {label}
        <span className="visually-hidden"> {account.name}</span>
      </Button>
    </Form>
  );
}

function RestoreAccount({ account: { id, name } }: { account: ListedAccount }) {
  const words = administrationMessages[useLanguage()].accounts;
  return (
    <Form method="post">
      <input type="hidden" name="form" value="restore" />
      <Button tone="secondary" name="account" value={id}>
        {words.restore}
        <span className="visually-hidden"> {name}</span>
      </Button>
    </Form>
  );
}
