/** Which records a project, programme or organisation names. */
import type { ReferenceTarget } from "./faults";
import { projectShape } from "./project-shape";
import type { RawRecord } from "./readable";
import type { Key, Project } from "./records";
import type { Shape, Type } from "./shape";

/** Every organisation that a project names: lead, funders, stakeholders, participants, brokers and all others. */
export function listOrganisationKeys(project: Project): Set<Key> {
  return listReferenceKeys(projectShape, project, "organisation");
}

/** Every programme that a project's grants name. */
export function listProgrammeKeys(project: Project): Set<Key> {
  return listReferenceKeys(projectShape, project, "programme");
}

/** Keys that a valid record names anywhere within it, found by its shape. */
export function listReferenceKeys(shape: Shape, record: object, target: ReferenceTarget): Set<Key> {
  const keys = new Set<Key>();
  const visit = (type: Type, value: unknown): void => {
    if (value === undefined) return;
    if (type.is === "reference" && type.to === target) keys.add(value as Key);
    else if (type.is === "list") for (const item of value as unknown[]) visit(type.of, item);
    else if (type.is === "record")
      for (const member of type.shape.members) visit(member.type, (value as RawRecord)[member.name]);
  };
  visit({ is: "record", shape }, record);
  return keys;
}
