/** The roles that a person holds, each with the place that it is held in. */
import { languageOfText, readText } from "~/i18n/format";
import { profileMessages } from "~/i18n/profile";
import { roleName } from "~/i18n/roles";
import type { InvitationTarget, OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import type { Key, Text } from "~/domain/bundle/records";
import { paths } from "~/paths";
import { EmptyState } from "./empty-state";
import { Link } from "./navigation";
import { useLanguage } from "./use-language";

export interface ListedRole {
  in: InvitationTarget;
  key: Key;
  name: Text;
  role: OrganisationRole | ProjectRole | ProgrammeRole;
  /** The company that a company contact speaks for. */
  organisation?: string | null;
}

const addressOf: Record<InvitationTarget, (key: Key) => string> = {
  project: paths.project,
  organisation: paths.organisation,
  programme: paths.programme,
};

export function RoleList({ roles, administrator }: { roles: readonly ListedRole[]; administrator: boolean }) {
  const language = useLanguage();
  const words = profileMessages[language];
  if (roles.length === 0 && !administrator) return <EmptyState title={words.noRoles}>{words.noRolesHelp}</EmptyState>;
  return (
    <ul className="task-list plain-list">
      {administrator && (
        <li>
          <span>{words.installation}</span>
          <span className="muted">{words.administrator}</span>
        </li>
      )}
      {roles.map((one) => (
        <li key={`${one.in} ${one.key}`}>
          <Link to={addressOf[one.in](one.key)} lang={languageOfText(language, one.name)}>
            {readText(language, one.name)}
          </Link>
          <span className="muted">
            {one.organisation
              ? words.speaksFor(roleName(language, one.role), one.organisation)
              : roleName(language, one.role)}
          </span>
        </li>
      ))}
    </ul>
  );
}
