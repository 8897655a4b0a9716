/** Whom a step of a report concerns, with where to write; suspended accounts are written to by nobody. */
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { programmeMember, projectMember } from "./schema/membership";
import { programme } from "./schema/programme";
import { authenticator, passkey } from "./schema/second-step";

export interface Recipient {
  accountId: number;
  name: string;
  email: string;
  language: Language;
  /** Whether the programme stays closed to them until they have a second step, so that nothing of it may be said. */
  closed?: boolean;
}

const columns = { accountId: account.id, name: account.name, email: account.email, language: account.language };

/** People of a project who hold one of the roles. */
export function listProjectRecipients(
  db: Connection,
  _scope: EverythingScope,
  { projectId, roles }: { projectId: number; roles: ProjectRole[] },
): Recipient[] {
  return db
    .select(columns)
    .from(projectMember)
    .innerJoin(account, eq(account.id, projectMember.accountId))
    .where(and(eq(projectMember.projectId, projectId), inArray(projectMember.role, roles), isNull(account.suspendedAt)))
    .orderBy(asc(account.id))
    .all();
}

/** People of a programme who hold one of the roles. */
export function listProgrammeRecipients(
  db: Connection,
  _scope: EverythingScope,
  { programmeId, roles }: { programmeId: number; roles: ProgrammeRole[] },
): Recipient[] {
  const hasSecondStep = sql`(exists (select 1 from ${authenticator} where ${authenticator.accountId} = ${account.id}
      and ${authenticator.confirmedAt} is not null)
    or exists (select 1 from ${passkey} where ${passkey.accountId} = ${account.id}))`;
  return db
    .select({ ...columns, closed: sql<number>`${programme.demandsTwoSteps} and not ${hasSecondStep}` })
    .from(programmeMember)
    .innerJoin(programme, eq(programme.id, programmeMember.programmeId))
    .innerJoin(account, eq(account.id, programmeMember.accountId))
    .where(
      and(
        eq(programmeMember.programmeId, programmeId),
        inArray(programmeMember.role, roles),
        isNull(account.suspendedAt),
      ),
    )
    .orderBy(asc(account.id))
    .all()
    .map(({ closed, ...recipient }) => (closed ? { ...recipient, closed: true } : recipient));
}
