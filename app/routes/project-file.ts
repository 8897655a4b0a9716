/** One attached file: fetched by whoever may read its record, never shown in the browser; and removed. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type FileOwner, findFile } from "#db/files";
import { recordStores } from "#db/record-stores";
import { contentDisposition } from "~/domain/attached-file";
import type { ProjectScope } from "~/domain/permissions/scope";
import { removeFile } from "~/operations/remove-file";
import { paths } from "~/paths";
import { filesFolderOf } from "~/server/files-folder";
import { readStoredFile } from "~/server/files/stored-file";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { mayAttach } from "~/server/http/read-attached-files";
import { type Visit, visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "activity.log" } };

/** The file with its record. Throws 404 where the reader may not see the record. */
function getFile({ services: { db } }: Visit, scope: ProjectScope, id: string | undefined) {
  const found = /^\d{1,15}$/.test(id ?? "") ? findFile(db, scope, Number(id)) : null;
  const owner: FileOwner | null = found?.owner ?? null;
  const record = owner && recordStores[owner.kind].find(db, scope, owner.key);
  if (!found || !owner || !record) throw notFound();
  return { row: found.row, owner, loggedById: record.loggedById ?? null };
}

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { row } = getFile(visit, scope, args.params.file);
  const bytes = await readStoredFile(filesFolderOf(visit.services.environment.databasePath), row.storageName);
  if (!bytes) throw notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": row.mediaType.startsWith("text/") ? `${row.mediaType}; charset=utf-8` : row.mediaType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": contentDisposition(row.name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.log", args.params.project);
  const { row, owner, loggedById } = getFile(visit, scope, args.params.file);
  if (!mayAttach(visit, head, { kind: owner.kind, loggedById })) throw notFound();
  const form = await args.request.formData();
  if (form.get("intent") !== "remove") throw notFound();
  const folder = filesFolderOf(visit.services.environment.databasePath);
  await removeFile(visit.operation, scope, { id: row.id, folder });
  return redirect(`${paths[owner.kind](args.params.project ?? "", owner.key)}?files=removed#files`, 303);
}
