/** The people of a place as its page shows them: addresses and open invitations only to those who may invite. */
import { listOpenInvitations } from "#db/invitations";
import type { Person, PlaceScope } from "#db/memberships";
import type { Visit } from "./visit";

export function readPeople({ services, operation }: Visit, people: readonly Person[], mayInvite: PlaceScope | null) {
  return {
    people: people.map((person) => ({ ...person, email: mayInvite ? person.email : null })),
    invitations: mayInvite && listOpenInvitations(services.db, mayInvite, operation.now),
  };
}
