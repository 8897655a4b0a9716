/** The half-filled forms of registering a project: the two steps before it exists, and the mark that its steps go on. */

/** Subject: empty. */
export const basicsDraft = { form: "register-basics", subject: "" };

/** Subject: empty. */
export const modelDraft = { form: "register-model", subject: "" };

/** The basics of a project that is there. */
export const projectBasicsDraft = (project: string) => ({ form: "project-basics", subject: project });

/** Kept for a project that is there until its lead has checked the answers. */
export const registrationDraft = (project: string) => ({ form: "register-project", subject: project });
