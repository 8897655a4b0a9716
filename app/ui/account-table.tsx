/** The users of the installation, each with what the administrator can do about it. */
import { administrationMessages } from "~/i18n/administration";
import { formatDay } from "~/i18n/format";
import { Button } from "./button";
import { DataTable } from "./data-table";
import { Details } from "./details";
import { Form } from "./navigation";
import { Tag } from "./tag";
import { useLanguage } from "./use-language";

export interface ListedAccount {
  id: number;
  name: string;
  email: string;
  administrator: boolean;
  suspended: boolean;
  /** A day. */
  createdOn: string;
}

export function AccountTable({ accounts }: { accounts: readonly ListedAccount[] }) {
  const language = useLanguage();
  const { action, accounts: words } = administrationMessages[language];
  return (
    <DataTable
      label={words.table}
      labelHidden
      columns={[
        { key: "name", label: words.name, cell: ({ name }) => name },
        { key: "email", label: words.email, cell: ({ email }) => email },
        {
          key: "status",
          label: words.status,
          cell: ({ suspended, administrator }) => (
            <span className="cluster">
              <Tag tone={suspended ? "warning" : "success"}>{suspended ? words.suspended : words.active}</Tag>
              {administrator && <Tag>{words.administrator}</Tag>}
            </span>
          ),
        },
        { key: "since", label: words.since, cell: ({ createdOn }) => formatDay(language, createdOn) },
        { key: "action", label: action, cell: (account) => <ChangeAccount account={account} /> },
      ]}
      rows={accounts}
      rowKey={({ id }) => String(id)}
    />
  );
}

/** Restoring takes nothing away; suspending says first what it does. */
function ChangeAccount({ account: { id, name, suspended } }: { account: ListedAccount }) {
  const words = administrationMessages[useLanguage()].accounts;
  const whose = <span className="visually-hidden">{words.of(name)}</span>;
  if (suspended) {
    return (
      <Form method="post">
        <input type="hidden" name="form" value="restore" />
        <Button tone="secondary" name="account" value={id}>
          {words.restore}
          {whose}
        </Button>
      </Form>
    );
  }
  return (
    <Details
      summary={
        <>
          {words.suspend}
          {whose}
        </>
      }
    >
      <p>{words.suspendMeaning(name)}</p>
      <Form method="post">
        <input type="hidden" name="form" value="suspend" />
        <Button tone="danger" name="account" value={id}>
          {words.suspendAccount(name)}
        </Button>
      </Form>
    </Details>
  );
}
