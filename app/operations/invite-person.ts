/** Invites a person by mail into a project, an organisation or a programme. */
import { findAccountByEmail, normaliseEmail } from "#db/accounts";
import { type Transaction, write } from "#db/client";
import { findInvitation, insertInvitation, type OpenInvitation, withdrawInvitationsOf } from "#db/invitations";
import { writeJournal } from "#db/journal";
import { findRole, type PlaceScope } from "#db/memberships";
import { findOrganisationId } from "#db/organisations";
import { insertMail } from "#db/outbox";
import type { Key } from "~/domain/bundle/records";
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import { everything, type OrganisationScope, type ProgrammeScope, type ProjectScope } from "~/domain/permissions/scope";
import { readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { mailMessages } from "~/i18n/mail";
import { roleName } from "~/i18n/roles";
import { paths } from "~/paths";
import { composeMail } from "~/server/mail/compose-mail";
import { hashToken, makeToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, refused } from "./context";

const DAY = 24 * 60 * 60 * 1000;

export const invitationLasts = 14 * DAY;

/** The place that the actor may invite into, as the policy gave it, and the role that is offered there. */
export type Offer =
  | { scope: ProjectScope; role: Exclude<ProjectRole, "company"> }
  | { scope: ProjectScope; role: "company"; company: Key }
  | { scope: OrganisationScope; role: OrganisationRole }
  | { scope: ProgrammeScope; role: ProgrammeRole };

interface Input {
  email: string;
  /** Of the mail. */
  language: Language;
  publicUrl: string;
}

/** Returns the invitation's id. An open invitation of the same address into the same place is replaced. */
export function invitePerson(
  { db, actor, now }: OperationContext,
  offer: Offer,
  { language, publicUrl, ...input }: Input,
): Outcome<number, "already-there" | "unknown-company"> {
  const email = normaliseEmail(input.email);
  const token = makeToken();
  return write(db, (transaction) => {
    const companyId = "company" in offer ? findOrganisationId(transaction, offer.company) : null;
    if ("company" in offer && companyId === null) return refused("unknown-company");
    const account = findAccountByEmail(transaction, everything({ kind: "system" }), email);
    const held = account && findRole(transaction, offer.scope, account.id);
    if (held?.role === offer.role && held.organisationId === companyId) return refused("already-there");

    const replaced = withdrawInvitationsOf(transaction, offer.scope, { email, now });
    const id = insertInvitation(transaction, offer.scope, {
      ...columnsOf(offer.scope, companyId),
      tokenHash: hashToken(token),
      email,
      language,
      role: offer.role,
      invitedById: actor.kind === "account" ? actor.accountId : null,
      createdAt: now,
      expiresAt: now + invitationLasts,
    });
    const invitation = findInvitation(transaction, offer.scope, { tokenHash: hashToken(token), now });
    if (!invitation) throw new Error(`No invitation ${id}`);
    mailInvitation(transaction, invitation, {
      address: `${publicUrl}${paths.invitation(token)}`,
      accountId: account?.id ?? null,
      publicUrl,
      now,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "invite-person",
      subject: "invitation",
      subjectId: id,
      projectId: invitation.projectId,
      before: replaced.length > 0 ? { replaced } : null,
      after: { ...columnsOf(offer.scope, companyId), role: offer.role },
    });
    return done(id);
  });
}

function columnsOf(scope: PlaceScope, companyId: number | null) {
  switch (scope.kind) {
    case "project":
      return { projectId: scope.projectId, organisationId: companyId };
    case "organisation":
      return { organisationId: scope.organisationId };
    case "programme":
      return { programmeId: scope.programmeId };
  }
}

interface Sending {
  address: string;
  accountId: number | null;
  publicUrl: string;
  now: number;
}

function mailInvitation(
  transaction: Transaction,
  { language, email, role, target }: OpenInvitation,
  { address, accountId, publicUrl, now }: Sending,
): void {
  const words = mailMessages[language].invitation;
  const name = readText(language, target.name);
  insertMail(transaction, everything({ kind: "system" }), {
    ...composeMail({
      language,
      subject: words.subject(name),
      greeting: words.greeting,
      paragraphs: [words.body(name, roleName(language, role))],
      button: { label: words.button, address },
      closing: words.closing,
      publicUrl,
    }),
    messageId: `${makeToken()}@vidensbro`,
    toAddress: email,
    accountId,
    language,
    template: "invitation",
    now,
  });
}
