/** The roles that a person holds, each with the place that it is held in. */
import { languageOfText, readText } from "~/i18n/format";
import { profileMessages } from "~/i18n/profile";
import { roleName } from "~/i18n/roles";
import type { InvitationTarget, OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import type { Key, Text } from "~/domain/bundle/records";
import { paths } from "~/paths";
import { EmptyState } from "./empty-state";
import { Link } from "./navigation";
import { RowList } from "./row-list";
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
    <RowList
      label={words.roles}
      items={[
        ...(administrator ? [{ key: "", title: words.installation, notes: [words.administrator] }] : []),
        ...roles.map((one) => ({
          key: `${one.in} ${one.key}`,
          title: (
            <Link to={addressOf[one.in](one.key)} lang={languageOfText(language, one.name)}>
              {readText(language, one.name)}
            </Link>
          ),
          notes: [
            one.organisation
              ? words.speaksFor(roleName(language, one.role), one.organisation)
              : roleName(language, one.role),
          ],
        })),
      ]}
    />
  );
}
