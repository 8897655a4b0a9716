/** The roles that a person can hold in an organisation, a project or a programme. */
export const organisationRoles = ["member", "administrator"] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

export const projectRoles = ["lead", "editor", "bridge_builder", "company", "observer"] as const;
export type ProjectRole = (typeof projectRoles)[number];

export const programmeRoles = ["manager", "reviewer"] as const;
export type ProgrammeRole = (typeof programmeRoles)[number];

/** What a person can be invited into. */
export const invitationTargets = ["organisation", "project", "programme"] as const;
export type InvitationTarget = (typeof invitationTargets)[number];
