/** Says what a bundle would change in its project, or what is wrong with it. Reads only. */
import { type Connection, readTogether } from "#db/client";
import { getProject } from "#db/projects";
import { readStoredReferences } from "#db/stored-references";
import { canonicalBundle } from "~/domain/bundle/canonical-bundle";
import type { Bundle, Project } from "~/domain/bundle/records";
import { readBundle } from "~/domain/bundle/validate-bundle";
import type { BundleChange, Choice } from "~/domain/incoming/choice";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { describeFault } from "~/i18n/bundle-faults";
import { incomingMessages } from "~/i18n/incoming";
import type { Language } from "~/i18n/language";
import { recordVersion } from "~/server/record-version";
import { compareProjects, projectLists, type ProjectList } from "./compare-projects";
import type { OperationContext } from "./context";
import { type PreparedBundle, prepareBundle } from "./prepare-bundle";

const mostFaults = 50;

interface Examined {
  choice: Choice;
  /** Null where the bundle is not taken. */
  prepared: PreparedBundle | null;
}

/** The sentences of its faults are kept in the language of whoever brings it in. */
export function examineBundle(
  { db }: { db: OperationContext["db"] },
  scope: ProjectScope,
  { text, language }: { text: string; language: Language },
): Examined {
  const words = incomingMessages[language];
  const refuse = (faults: { pointer: string; words: string }[]): Examined => ({
    choice: { version: 1, step: "bundle-faults", faults: faults.slice(0, mostFaults), total: faults.length },
    prepared: null,
  });
  return readTogether(db, (transaction) => {
    const outcome = prepareBundle(transaction, scope, JSON.parse(text));
    if (!outcome.ok) {
      const sentence = outcome.code === "other-project" ? words.otherProject : words.unknownProgramme;
      return refuse([{ pointer: "", words: sentence }]);
    }
    const prepared = outcome.value;
    const read = readBundle(prepared.raw, readStoredReferences(transaction, everything({ kind: "system" })));
    if (!read.ok)
      return refuse(read.faults.map((fault) => ({ pointer: fault.pointer, words: describeFault(language, fault) })));
    return {
      choice: { version: 1, step: "bundle", change: changeOf(transaction, scope, read.bundle, prepared) },
      prepared,
    };
  });
}

function changeOf(
  db: Connection,
  scope: ProjectScope,
  bundle: Bundle,
  { keptOrganisations }: PreparedBundle,
): BundleChange {
  const before = canonicalProject(getProject(db, scope, scope.projectId));
  const after = canonicalProject(bundle.projects[0] as Project);
  const changes = compareProjects(before, after);
  return {
    newOrganisations: bundle.organisations.length,
    keptOrganisations,
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
export function canonicalProject(project: Project): Project {
  const bundle: Bundle = { format: "vidensbro-bundle", version: 1, organisations: [], projects: [project] };
  return canonicalBundle(bundle).projects[0] as Project;
}

/** The members that are not lists of records. */
function basicsOf(project: Project): object {
  return Object.fromEntries(Object.entries(project).filter(([member]) => !(member in projectLists)));
}
