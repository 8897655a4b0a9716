/** Says what a bundle would change in its project, or what is wrong with it. Reads only. */
import { type Connection, readTogether } from "#db/client";
import { findRevision } from "#db/project-figures";
import { getProject } from "#db/projects";
import { markOfReferences, readStoredReferences } from "#db/stored-references";
import { canonicalBundle } from "~/domain/bundle/canonical-bundle";
import type { Bundle, Project } from "~/domain/bundle/records";
import { readBundle } from "~/domain/bundle/validate-bundle";
import type { BundleChange, Choice } from "~/domain/incoming/choice";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { describeFault } from "~/i18n/bundle-faults";
import { incomingMessages } from "~/i18n/incoming";
import type { Language } from "~/i18n/language";
import { recordVersion } from "~/server/record-version";
import { compareProjects, type ProjectList, projectLists, type RecordChange } from "./compare-projects";
import { prepareBundle } from "./prepare-bundle";

const mostFaults = 50;

interface Examined {
  choice: Choice;
  /** Null where the bundle is not taken. */
  taken: { bundle: Bundle; changes: RecordChange[] } | null;
  /** What it was held against: where the mark is another, it is to be examined anew. */
  mark: string;
}

/** Changes whenever a bundle might be examined with another outcome. */
export function markOfExamination(db: Connection, scope: ProjectScope): string {
  const system = everything({ kind: "system" });
  return `${findRevision(db, system, scope.projectId)} ${markOfReferences(db, system)}`;
}

/** The sentences of its faults are kept in the language of whoever brings it in. */
export function examineBundle(
  db: Connection,
  scope: ProjectScope,
  { text, language }: { text: string; language: Language },
): Examined {
  const words = incomingMessages[language];
  return readTogether(db, (transaction) => {
    const mark = markOfExamination(transaction, scope);
    const refuse = (faults: { pointer: string; words: string }[]): Examined => ({
      choice: { version: 1, step: "bundle-faults", faults: faults.slice(0, mostFaults), total: faults.length },
      taken: null,
      mark,
    });
    const outcome = prepareBundle(transaction, scope, JSON.parse(text));
    if (!outcome.ok) {
      const sentence = outcome.code === "other-project" ? words.otherProject : words.unknownProgramme;
      return refuse([{ pointer: "", words: sentence }]);
    }
    const prepared = outcome.value;
    const read = readBundle(prepared.raw, readStoredReferences(transaction, everything({ kind: "system" })));
    if (!read.ok)
      return refuse(read.faults.map((fault) => ({ pointer: fault.pointer, words: describeFault(language, fault) })));
    const { bundle } = read;
    const before = canonicalProject(getProject(transaction, scope, scope.projectId));
    const after = canonicalProject(bundle.projects[0] as Project);
    const changes = compareProjects(before, after);
    const change: BundleChange = {
      ...changeOf(before, after, changes),
      newOrganisations: bundle.organisations.length,
      keptOrganisations: prepared.keptOrganisations,
    };
    return { choice: { version: 1, step: "bundle", change }, taken: { bundle, changes }, mark };
  });
}

function changeOf(
  before: Project,
  after: Project,
  changes: readonly RecordChange[],
): Pick<BundleChange, "basicsChange" | "lists"> {
  return {
    basicsChange: recordVersion(basicsOf(before)) !== recordVersion(basicsOf(after)),
    lists: (Object.keys(projectLists) as ProjectList[]).flatMap((list) => {
      const own = changes.filter((change) => change.list === list);
      if (own.length === 0) return [];
      const added = own.filter((one) => one.before === null).length;
      const removed = own.filter((one) => one.after === null).length;
      return [{ list, added, removed, changed: own.length - added - removed }];
    }),
  };
}

/** With what is left out written as it is understood. */
function canonicalProject(project: Project): Project {
  const bundle: Bundle = { format: "vidensbro-bundle", version: 1, organisations: [], projects: [project] };
  return canonicalBundle(bundle).projects[0] as Project;
}

/** The members that are not lists of records. */
function basicsOf(project: Project): object {
  return Object.fromEntries(Object.entries(project).filter(([member]) => !(member in projectLists)));
}
