/** Asks whether a person is really to be removed, and says what stays. */
import type { InvitationTarget } from "~/domain/permissions/roles";
import { peopleMessages } from "~/i18n/people";
import { Button } from "./button";
import { Confirmation } from "./confirmation";
import { Form } from "./navigation";
import type { ListedPerson } from "./people-panel";
import { useLanguage } from "./use-language";

interface RemovePersonProps {
  place: InvitationTarget;
  /** Of the page that asks. */
  address: string;
  person: ListedPerson;
  /** The last lead of a project cannot be removed. */
  lastLead: boolean;
}

export function RemovePerson({ place, address, person, lastLead }: RemovePersonProps) {
  const words = peopleMessages[useLanguage()];
  return (
    <Confirmation
      title={words.removeQuestion(person.name)}
      back={address}
      action={
        !lastLead && (
          <Form method="post">
            <input type="hidden" name="form" value="remove" />
            <Button tone="danger" name="person" value={person.accountId}>
              {words.removePerson(person.name)}
            </Button>
          </Form>
        )
      }
    >
      <p>{lastLead ? words.lastLead : words.removeMeaning[place](person.name)}</p>
    </Confirmation>
  );
}
