/** The people of a project, an organisation or a programme; for those who may invite also the open invitations. */
import type { InvitationTarget, OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import { formatMoment } from "~/i18n/format";
import { peopleMessages } from "~/i18n/people";
import { roleName } from "~/i18n/roles";
import { Button } from "./button";
import { Card } from "./card";
import { DataTable, type TableColumn } from "./data-table";
import { Details } from "./details";
import { EmptyState } from "./empty-state";
import { Form } from "./navigation";
import { useLanguage } from "./use-language";

type Role = OrganisationRole | ProjectRole | ProgrammeRole;

export interface ListedPerson {
  accountId: number;
  name: string;
  /** Null for readers who may not invite. */
  email: string | null;
  role: Role;
  /** The company that a company contact speaks for. */
  organisation: string | null;
}

export interface ListedInvitation {
  id: number;
  email: string;
  role: Role;
  company: string | null;
  /** UTC milliseconds. */
  expiresAt: number;
}

export interface PeoplePanelProps {
  place: InvitationTarget;
  people: readonly ListedPerson[];
  /** Null where the reader may not invite, and so not remove or withdraw either. */
  invitations: readonly ListedInvitation[] | null;
}

export function PeoplePanel({ place, people, invitations }: PeoplePanelProps) {
  const language = useLanguage();
  const words = peopleMessages[language];
  const nameOf = (role: Role, company: string | null) =>
    company ? words.speaksFor(roleName(language, role), company) : roleName(language, role);
  const leads = people.filter(({ role }) => role === "lead").length;
  const columns: TableColumn<ListedPerson>[] = [
    { key: "name", label: words.name, cell: (person) => person.name },
    { key: "role", label: words.role, cell: (person) => nameOf(person.role, person.organisation) },
  ];
  if (invitations) {
    columns.push(
      { key: "email", label: words.email, cell: (person) => person.email },
      {
        key: "action",
        label: words.action,
        cell: (person) => (
          <RemovePerson place={place} person={person} lastLead={person.role === "lead" && leads === 1} />
        ),
      },
    );
  }
  return (
    <>
      <Card title={words.people}>
        {people.length === 0 ? (
          <EmptyState title={words.nobody}>{words.nobodyHelp[place]}</EmptyState>
        ) : (
          <DataTable
            label={words.people}
            labelHidden
            columns={columns}
            rows={people}
            rowKey={({ accountId }) => String(accountId)}
          />
        )}
      </Card>
      {invitations && invitations.length > 0 && (
        <Card title={words.invitations}>
          <DataTable
            label={words.invitations}
            labelHidden
            columns={[
              { key: "email", label: words.email, cell: ({ email }) => email },
              { key: "role", label: words.role, cell: ({ role, company }) => nameOf(role, company) },
              { key: "expires", label: words.expires, cell: ({ expiresAt }) => formatMoment(language, expiresAt) },
              { key: "action", label: words.action, cell: (one) => <WithdrawInvitation invitation={one} /> },
            ]}
            rows={invitations}
            rowKey={({ id }) => String(id)}
          />
        </Card>
      )}
    </>
  );
}

interface RemovePersonProps {
  place: InvitationTarget;
  person: ListedPerson;
  lastLead: boolean;
}

/** Says what is lost before the button that does it. */
function RemovePerson({ place, person, lastLead }: RemovePersonProps) {
  const words = peopleMessages[useLanguage()];
  return (
    <Details
      summary={
        <>
          {words.remove}
          <span className="visually-hidden"> {person.name}</span>
        </>
      }
    >
      {lastLead ? (
        <p>{words.lastLead}</p>
      ) : (
        <>
          <p>{words.removeMeaning[place](person.name)}</p>
          <Form method="post">
            <input type="hidden" name="form" value="remove" />
            <Button tone="danger" name="person" value={person.accountId}>
              {words.removePerson(person.name)}
            </Button>
          </Form>
        </>
      )}
    </Details>
  );
}

function WithdrawInvitation({ invitation: { id, email } }: { invitation: ListedInvitation }) {
  const words = peopleMessages[useLanguage()];
  return (
    <Form method="post">
      <input type="hidden" name="form" value="withdraw" />
      <Button tone="secondary" name="invitation" value={id}>
        {words.withdraw}
        <span className="visually-hidden">{words.withdrawOf(email)}</span>
      </Button>
    </Form>
  );
}
