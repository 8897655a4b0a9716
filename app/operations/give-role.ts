/** Gives an account a role in a project, an organisation or a programme without an invitation. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { setOrganisationMember, setProgrammeMember, setProjectMember } from "#db/memberships";
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import { everything } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";

export type RoleToGive =
  | { in: "project"; projectId: number; role: ProjectRole; organisationId: number | null }
  | { in: "organisation"; organisationId: number; role: OrganisationRole }
  | { in: "programme"; programmeId: number; role: ProgrammeRole };

/** A role that the account already holds there is replaced. For the command line and seeds. */
export function giveRole({ db, actor, now }: OperationContext, accountId: number, given: RoleToGive): void {
  const scope = everything({ kind: "system" });
  write(db, (transaction) => {
    switch (given.in) {
      case "project":
        setProjectMember(transaction, scope, { ...given, accountId });
        break;
      case "organisation":
        setOrganisationMember(transaction, scope, { ...given, accountId });
        break;
      case "programme":
        setProgrammeMember(transaction, scope, { ...given, accountId });
        break;
    }
    writeJournal(transaction, {
      actor,
      now,
      operation: "give-role",
      subject: "account",
      subjectId: accountId,
      projectId: given.in === "project" ? given.projectId : null,
      after: given,
    });
  });
}
