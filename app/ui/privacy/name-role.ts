/** The name of a role as it stands in the database. */
import { organisationRoles, programmeRoles, projectRoles } from "~/domain/permissions/roles";
import type { Language } from "~/i18n/language";
import { roleName } from "~/i18n/roles";

const roles = [...organisationRoles, ...projectRoles, ...programmeRoles];

export function nameRole(language: Language, role: string): string {
  const known = roles.find((one) => one === role);
  return known ? roleName(language, known) : role;
}
