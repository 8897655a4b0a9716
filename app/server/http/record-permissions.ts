/** Who may add and change needs, barriers, goals and outcomes, asked of the policy. */
import { recordStores } from "#db/record-stores";
import type { ProjectHead } from "#db/projects";
import { type ProjectScope, scopeFor } from "~/domain/permissions/scope";
import type { FormKind } from "~/forms/record-form";
import { notFound, refuse } from "./authorise";
import type { Visit } from "./visit";

/** The scope in which the visitor adds records of the kind, or null. */
export function scopeToAdd({ actor }: Visit, kind: FormKind, head: ProjectHead): ProjectScope | null {
  return scopeFor(actor, kind === "need" ? "need.log" : "project.change", { kind: "project", ...head });
}

/** The scope in which the visitor changes the record, or null; a bridge-builder changes needs of its own. */
export function scopeToChange(
  { actor }: Visit,
  kind: FormKind,
  { head, loggedById }: { head: ProjectHead; loggedById: number | null },
): ProjectScope | null {
  if (kind !== "need") return scopeFor(actor, "project.change", { kind: "project", ...head });
  return scopeFor(actor, "need.change", { kind: "record", ...head, loggedById });
}

/** The record with who logged it. Throws 404 where there is none or the reader may not see it. */
export function getRecord<K extends FormKind>({ services }: Visit, scope: ProjectScope, kind: K, key: string) {
  const found = recordStores[kind].find(services.db, scope, key);
  if (!found) throw notFound();
  return { record: found.record, id: found.id as number, loggedById: found.loggedById ?? null };
}

/** The scope to change the record behind the key. Throws the answer to a visitor who may not. */
export function authoriseChange(
  visit: Visit,
  request: Request,
  { kind, key, scope, head }: { kind: FormKind; key: string; scope: ProjectScope; head: ProjectHead },
) {
  const found = getRecord(visit, scope, kind, key);
  const allowed = scopeToChange(visit, kind, { head, loggedById: found.loggedById });
  return { ...found, scope: allowed ?? refuse(visit, request) };
}
