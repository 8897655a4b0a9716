/** Keeps what somebody is typing into a form, and throws it away when asked. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readDraftToKeep } from "~/forms/draft-to-keep";
import { discardDraft } from "~/operations/discard-draft";
import { keepDraft, largestDraft } from "~/operations/keep-draft";
import { paths } from "~/paths";
import { authoriseProject, authoriseReader, notFound, type RouteHandle } from "~/server/http/authorise";
import { readLimitedBody } from "~/server/http/read-limited-body";
import { safeReturn } from "~/server/http/safe-return";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "draft.keep", POST: "draft.keep" } };

/** Who has to sign in before a draft is thrown away comes here afterwards. */
export function loader(args: LoaderFunctionArgs) {
  authoriseReader(visitOf(args), args.request, "draft.keep");
  return redirect(paths.projects);
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { request } = args;
  const { actor, scope } = authoriseReader(visit, request, "draft.keep");
  const body = await readLimitedBody(request, largestDraft);
  if (body === null) return new Response("Too large", { status: 413 });
  const sent = readDraftToKeep(body, request.headers.get("Content-Type") ?? "");
  if (!sent) throw notFound();
  const { intent, project, returnTo, account, ...draft } = sent;
  if (account !== undefined && account !== actor.accountId) return new Response("Another account", { status: 409 });
  if (intent === "discard") {
    discardDraft(visit.operation, scope, draft);
    return returnTo === undefined ? Response.json({ changedAt: null }) : redirect(safeReturn(returnTo, paths.projects));
  }
  const projectId = project === null ? null : authoriseProject(visit, request, "project.read", project).head.projectId;
  const kept = keepDraft(visit.operation, scope, { ...draft, projectId });
  if (!kept.ok) return new Response("Not kept", { status: kept.code === "too-large" ? 413 : 400 });
  return Response.json(kept.value);
}
