/** Which of the roles that somebody holds count: those in programmes that demand two steps only after two steps. */
import type { ProgrammeRole } from "./roles";

interface HeldInProgramme {
  programmeId: number;
  role: ProgrammeRole;
  demandsTwoSteps: boolean;
}

/** The same roles, with those of programmes that stay closed set aside. */
export function admitRoles<Roles extends { programmes: readonly HeldInProgramme[] }>(
  roles: Roles,
  { twoSteps }: { twoSteps: boolean },
): Roles & { locked: HeldInProgramme[] } {
  const isLocked = ({ demandsTwoSteps }: HeldInProgramme) => demandsTwoSteps && !twoSteps;
  return {
    ...roles,
    programmes: roles.programmes.filter((held) => !isLocked(held)),
    locked: roles.programmes.filter(isLocked),
  };
}
