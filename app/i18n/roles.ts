/** Names of the roles that people hold. */
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import type { Language } from "./language";

type Role = OrganisationRole | ProgrammeRole | ProjectRole;

const names: Record<Language, Record<Role, string>> = {
  da: {
    member: "medlem",
    administrator: "administrator",
    lead: "forskningsleder",
    editor: "redaktør",
    bridge_builder: "brobygger",
    company: "virksomhedskontakt",
    observer: "observatør",
    manager: "programleder",
    reviewer: "bedømmer",
  },
  en: {
    member: "member",
    administrator: "administrator",
    lead: "research lead",
    editor: "editor",
    bridge_builder: "bridge-builder",
    company: "company contact",
    observer: "observer",
    manager: "programme manager",
    reviewer: "reviewer",
  },
};

/** The name of a role, in lower case as inside a sentence. */
export function roleName(language: Language, role: Role): string {
  return names[language][role];
}
