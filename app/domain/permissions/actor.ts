/** Who asks: the principals of the product, with the roles they hold. */
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "./roles";

export interface Visitor {
  kind: "visitor";
}

export interface AccountActor {
  kind: "account";
  accountId: number;
  administrator: boolean;
  organisations: readonly { organisationId: number; role: OrganisationRole }[];
  projects: readonly { projectId: number; role: ProjectRole; organisationId: number | null }[];
  programmes: readonly { programmeId: number; role: ProgrammeRole }[];
  /** Roles that count for nothing until the person signs in with two steps: the programme demands it. */
  locked?: readonly { programmeId: number; role: ProgrammeRole }[];
}

/** Whoever holds a feedback link; the journal names the link, never a person. */
export interface LinkActor {
  kind: "link";
  linkId: number;
}

/** The command line, seeds and jobs: whoever may start them already holds the database. */
export interface SystemActor {
  kind: "command_line" | "system";
}

export type Actor = Visitor | AccountActor | LinkActor | SystemActor;
