/** Accepts an invitation: gives the role, to an account that is there or to one made now, and signs in who is not. */
import { type Account, findAccountByEmail, insertAccount } from "#db/accounts";
import { type Connection, type Transaction, write } from "#db/client";
import { findInvitation, markInvitationAccepted, type OpenInvitation } from "#db/invitations";
import { writeJournal } from "#db/journal";
import {
  countProjectLeads,
  listRoles,
  setOrganisationMember,
  setProgrammeMember,
  setProjectMember,
} from "#db/memberships";
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import { everything } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { hashToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, recognised, refused } from "./context";
import { type Entered, enterAccount } from "./enter-account";

/**
 * Who holds the link: the invited person signed in (`self`), someone signed in with another address (`other`), a
 * visitor whose address has an account (`known`) or has none yet (`newcomer`).
 */
export type Standing = "self" | "other" | "known" | "newcomer";

export interface CheckedInvitation {
  invitation: OpenInvitation;
  standing: Standing;
}

const scope = everything({ kind: "system" });

/** What an invitation's link leads to. Changes nothing; refused where it is used, withdrawn, past or unknown. */
export function checkInvitation(
  context: OperationContext,
  token: string,
): Outcome<CheckedInvitation, "unknown-invitation"> {
  const found = readInvitation(context.db, context, token);
  return found ? done({ invitation: found.invitation, standing: found.standing }) : refused("unknown-invitation");
}

function readInvitation(db: Connection, { actor, now }: OperationContext, token: string) {
  const invitation = findInvitation(db, scope, { tokenHash: hashToken(token), now });
  if (!invitation) return null;
  const account = findAccountByEmail(db, scope, invitation.email);
  if (account && account.suspendedAt !== null) return null;
  return { invitation, account, standing: standingOf(account, actor) };
}

function standingOf(account: Account | null, actor: OperationContext["actor"]): Standing {
  if (actor.kind === "account") return account?.id === actor.accountId ? "self" : "other";
  return account ? "known" : "newcomer";
}

interface Input {
  token: string;
  /** Of a newcomer, who gets an account. */
  name: string;
  language: Language;
  userAgent: string | null;
}

/** Works once. The mailed link proves the address, so a visitor is let in, in as many steps as the account has. */
export function acceptInvitation(
  context: OperationContext,
  input: Input,
): Outcome<
  { target: OpenInvitation["target"]; entered: Entered | null },
  "unknown-invitation" | "wrong-account" | "last-lead"
> {
  const { db, now } = context;
  return write(db, (transaction) => {
    const found = readInvitation(transaction, context, input.token);
    if (!found) return refused("unknown-invitation");
    const { invitation, account, standing } = found;
    if (standing === "other") return refused("wrong-account");
    if (account && wouldLoseLastLead(transaction, invitation, account.id)) return refused("last-lead");
    const accountId =
      account?.id ??
      insertAccount(transaction, scope, {
        email: invitation.email,
        name: input.name,
        language: input.language,
        administrator: false,
        createdAt: now,
      });
    giveRole(transaction, invitation, accountId);
    markInvitationAccepted(transaction, scope, { id: invitation.id, now });
    writeJournal(transaction, {
      actor: recognised(accountId),
      now,
      operation: "accept-invitation",
      subject: "invitation",
      subjectId: invitation.id,
      projectId: invitation.projectId,
      after: { accountId, role: invitation.role, newAccount: standing === "newcomer" },
    });
    const entered =
      standing === "self"
        ? null
        : enterAccount(transaction, { accountId, userAgent: input.userAgent, now, by: "invitation" });
    return done({ target: invitation.target, entered });
  });
}

/** A new role replaces the one held, so the only lead of a project cannot become something else. */
function wouldLoseLastLead(transaction: Transaction, { projectId, role }: OpenInvitation, accountId: number): boolean {
  if (projectId === null || role === "lead") return false;
  const held = listRoles(transaction, scope, accountId).projects.find((one) => one.projectId === projectId);
  return held?.role === "lead" && countProjectLeads(transaction, scope, projectId) === 1;
}

/** The check of the table ties role and target together; the row's type does not know it. */
function giveRole(transaction: Transaction, invitation: OpenInvitation, accountId: number): void {
  const { projectId, programmeId, organisationId, role } = invitation;
  if (projectId !== null) {
    setProjectMember(transaction, scope, { projectId, accountId, role: role as ProjectRole, organisationId });
  } else if (programmeId !== null) {
    setProgrammeMember(transaction, scope, { programmeId, accountId, role: role as ProgrammeRole });
  } else if (organisationId !== null) {
    setOrganisationMember(transaction, scope, { organisationId, accountId, role: role as OrganisationRole });
  }
}
