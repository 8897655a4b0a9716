/** Which organisations and programmes a project names. */
import type { ReferenceTarget } from "./faults";
import { projectShape } from "./project-shape";
import type { RawRecord } from "./readable";
import type { Key, Project } from "./records";
import type { Type } from "./shape";

/** Every organisation that a project names: lead, funders, stakeholders, participants, brokers and all others. */
export function listOrganisationKeys(project: Project): Set<Key> {
  return listReferenceKeys(project, "organisation");
}

/** Every programme that a project's grants name. */
export function listProgrammeKeys(project: Project): Set<Key> {
  return listReferenceKeys(project, "programme");
}

/** Keys that a valid project names anywhere within it, found by its shape. */
function listReferenceKeys(project: Project, target: ReferenceTarget): Set<Key> {
  const keys = new Set<Key>();
  const visit = (type: Type, value: unknown): void => {
    if (value === undefined) return;
    if (type.is === "reference" && type.to === target) keys.add(value as Key);
    else if (type.is === "list") for (const item of value as unknown[]) visit(type.of, item);
    else if (type.is === "record")
      for (const member of type.shape.members) visit(member.type, (value as RawRecord)[member.name]);
  };
  visit({ is: "record", shape: projectShape }, project);
  return keys;
}
