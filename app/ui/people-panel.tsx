/** The people of a project, an organisation or a programme; for those who may invite also the open invitations. */
import type { InvitationTarget, OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import { formatMoment } from "~/i18n/format";
import { peopleMessages } from "~/i18n/people";
import { roleName } from "~/i18n/roles";
import { Button } from "./button";
import { Card } from "./card";
import { EmptyState } from "./empty-state";
import { Form } from "./navigation";
import { RowList } from "./row-list";
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
  return (
    <>
      <Card title={words.people}>
        {people.length === 0 ? (
          <EmptyState title={words.nobody}>{words.nobodyHelp[place]}</EmptyState>
        ) : (
          <RowList
            label={words.people}
            items={people.map(({ accountId, name, role, organisation, email }) => ({
              key: String(accountId),
              title: name,
              notes: [nameOf(role, organisation), email],
              action: invitations && (
                <Form method="get">
                  <Button tone="secondary" name="remove" value={accountId}>
                    {words.remove}
                    <span className="visually-hidden"> {name}</span>
                  </Button>
                </Form>
              ),
            }))}
          />
        )}
      </Card>
      {invitations && invitations.length > 0 && (
        <Card title={words.invitations}>
          <RowList
            label={words.invitations}
            items={invitations.map((invitation) => ({
              key: String(invitation.id),
              title: invitation.email,
              notes: [
                nameOf(invitation.role, invitation.company),
                words.expires(formatMoment(language, invitation.expiresAt)),
              ],
              action: <WithdrawInvitation invitation={invitation} />,
            }))}
          />
        </Card>
      )}
    </>
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
