/** Puts together the tables of all that a project holds, as far as the reader sees it. Reads only. */
import { type Db, readTogether } from "#db/client";
import { listContactsOfProject } from "#db/contacts";
import { listAgreements } from "#db/involvements";
import { listOrganisationsOfProject } from "#db/organisations";
import { getProject } from "#db/projects";
import type { Project } from "~/domain/bundle/records";
import type { Table, TableName } from "~/domain/exchange/tables";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { describeTables } from "~/server/exchange/describe-tables";

export interface ProjectTables {
  project: Project;
  tables: Record<TableName, Table>;
}

interface Wanted {
  language: Language;
  /** The scope of those who may read contacts; null leaves them out. */
  contacts: ProjectScope | null;
}

/** Raw feedback is left out for those who may not see it. */
export function exportTables(db: Db, scope: ProjectScope, { language, contacts: of }: Wanted): ProjectTables {
  return readTogether(db, (transaction) => {
    const all = getProject(transaction, scope, scope.projectId);
    const project = scope.rawFeedback ? all : { ...all, feedbackRounds: [] };
    const organisations = listOrganisationsOfProject(transaction, scope, scope.projectId);
    const agreements = listAgreements(transaction, scope);
    const contacts = of ? listContactsOfProject(transaction, of) : [];
    return { project, tables: describeTables({ language, project, organisations, agreements, contacts }) };
  });
}
