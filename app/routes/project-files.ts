/** Takes a file for an activity or an outcome, which the address names before the body is read. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { FileOwner } from "#db/files";
import { recordStores } from "#db/record-stores";
import type { FileRefusal } from "~/i18n/files";
import { attachFile } from "~/operations/attach-file";
import { paths } from "~/paths";
import { filesFolderOf } from "~/server/files-folder";
import { examineFile } from "~/server/files/examine-file";
import { readUpload } from "~/server/files/read-upload";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { mayAttach } from "~/server/http/read-attached-files";
import { visitOf } from "~/server/http/visit";
import { logError } from "~/server/log";

/** Whoever may log activities may attach to some; which ones is asked of the record. */
export const handle: RouteHandle = { access: { GET: "activity.list", POST: "activity.log" } };

/** Whoever comes back to the address after a fault finds the activities. */
export function loader(args: LoaderFunctionArgs) {
  authoriseProject(visitOf(args), args.request, "activity.list", args.params.project);
  return redirect(paths.activities(args.params.project ?? ""));
}

function ownerIn(request: Request): FileOwner | null {
  const { searchParams } = new URL(request.url);
  for (const kind of ["activity", "outcome"] as const) {
    const key = searchParams.get(kind);
    if (key !== null) return { kind, key };
  }
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.log", args.params.project);
  const { db, environment } = visit.services;
  const owner = ownerIn(args.request);
  const found = owner && recordStores[owner.kind].find(db, scope, owner.key);
  if (!owner || !found) throw notFound();
  if (!mayAttach(visit, head, { kind: owner.kind, loggedById: found.loggedById ?? null })) throw notFound();
  const said = (code: FileRefusal | "attached") =>
    redirect(`${paths[owner.kind](args.params.project ?? "", owner.key)}?files=${code}#files`, 303);
  const upload = await readUpload(args.request);
  if (!upload.ok) return said(upload.code);
  const examined = await examineFile(upload.value);
  if (!examined.ok) return said(examined.code);
  try {
    const outcome = await attachFile(visit.operation, scope, {
      owner,
      name: upload.value.name,
      ...examined.value,
      folder: filesFolderOf(environment.databasePath),
      quota: environment.projectQuota,
    });
    return said(outcome.ok ? "attached" : outcome.code);
  } catch (error) {
    logError(error);
    return said("failed");
  }
}
