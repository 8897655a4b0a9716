/** What the reader has begun to register: a project that is not there yet, and those whose steps are not finished. */
import { findDraft, listDraftsOfProjects } from "#db/drafts";
import type { ReaderScope } from "~/domain/permissions/scope";
import { basicsDraft, registrationDraft } from "~/domain/registration-draft";
import { typedFields } from "~/domain/typed-entries";
import { readText } from "~/i18n/format";
import { paths } from "~/paths";
import type { Visit } from "./visit";

export interface BegunRegistration {
  /** Empty where no title has been written. */
  title: string;
  to: string;
}

export function readRegistrations({ services: { db }, language }: Visit, scope: ReaderScope): BegunRegistration[] {
  const begun = findDraft(db, scope, basicsDraft);
  const fields = begun && typedFields(begun.entries);
  const typed = fields && { da: fields.one("titleDa") || undefined, en: fields.one("titleEn") || undefined };
  return [
    ...(typed ? [{ title: readText(language, typed), to: paths.registerProject }] : []),
    ...listDraftsOfProjects(db, scope, registrationDraft("").form).map(({ project, title }) => ({
      title: readText(language, title),
      to: paths.registerPlan(project),
    })),
  ];
}
