/** Takes a person's role in a project, an organisation or a programme away; what the person wrote stays. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { countProjectLeads, deleteRole, findRole, type PlaceScope } from "#db/memberships";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where the person holds no role there, and for the last lead of a project. */
export function removePerson(
  { db, actor, now }: OperationContext,
  scope: PlaceScope,
  accountId: number,
): Outcome<null, "unknown-person" | "last-lead"> {
  return write(db, (transaction) => {
    const held = findRole(transaction, scope, accountId);
    if (!held) return refused("unknown-person");
    if (
      scope.kind === "project" &&
      held.role === "lead" &&
      countProjectLeads(transaction, scope, scope.projectId) === 1
    ) {
      return refused("last-lead");
    }
    deleteRole(transaction, scope, accountId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "remove-person",
      subject: "account",
      subjectId: accountId,
      projectId: scope.kind === "project" ? scope.projectId : null,
      before: { ...placeOf(scope), role: held.role, organisationId: held.organisationId },
    });
    return done(null);
  });
}

function placeOf(scope: PlaceScope) {
  switch (scope.kind) {
    case "project":
      return { projectId: scope.projectId };
    case "organisation":
      return { inOrganisationId: scope.organisationId };
    case "programme":
      return { programmeId: scope.programmeId };
  }
}
