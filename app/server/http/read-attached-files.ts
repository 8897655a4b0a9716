/** The files of one activity or outcome as its page shows them, and what the address says was done with them. */
import { type FileOwner, listFiles } from "#db/files";
import type { ProjectHead } from "#db/projects";
import { can } from "~/domain/permissions/can";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Visit } from "./visit";

interface Owner extends FileOwner {
  id: number;
  /** Of an activity: whose own it is. */
  loggedById: number | null;
}

/** Whether the visitor may attach files to the record and remove them. */
export function mayAttach(
  { actor }: Visit,
  head: ProjectHead,
  { kind, loggedById }: Pick<Owner, "kind" | "loggedById">,
): boolean {
  return kind === "activity"
    ? can(actor, "activity.change", { kind: "record", ...head, loggedById })
    : can(actor, "project.change", { kind: "project", ...head });
}

export function readAttachedFiles(
  visit: Visit,
  scope: ProjectScope,
  { request, head, owner }: { request: Request; head: ProjectHead; owner: Owner },
) {
  const { searchParams } = new URL(request.url);
  const asked = /^\d{1,15}$/.exec(searchParams.get("remove-file") ?? "");
  return {
    owner: { kind: owner.kind, key: owner.key },
    files: listFiles(visit.services.db, scope, owner).map(({ id, name, mediaType, size, uploadedAt }) => ({
      id,
      name,
      mediaType,
      size,
      uploadedAt,
    })),
    mayChange: mayAttach(visit, head, owner),
    /** What was done, or why it was not. */
    said: searchParams.get("files"),
    remove: asked && Number(asked[0]),
  };
}
