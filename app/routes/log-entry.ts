/** Takes an activity that a device kept: answers in JSON, and the same entry sent again stays one activity. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { listNamedOrganisations } from "#db/activity-form";
import { composeActivity } from "~/domain/compose-activity";
import { readActivityEntry } from "~/forms/activity-entry";
import { logActivity } from "~/operations/log-activity";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { forgetLogged } from "~/server/http/forget-logged";
import { readProposalGround } from "~/server/http/read-activity-form";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { POST: "activity.log" } };

/** `{ key }` of the activity, or with status 422 `{ errors }`: field name to message key. */
export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.log", args.params.project);
  const { language, services, account } = visit;
  const form = await args.request.formData();
  // Whoever is signed in by now may be another person than the one who wrote the entry.
  if (form.get("account") !== String(account?.id))
    return Response.json({ errors: { form: "otherAccount" } }, { status: 403 });
  const read = readActivityEntry(form, { organisations: listNamedOrganisations(services.db, scope), language });
  if (!read.ok) return Response.json({ errors: read.errors }, { status: 422 });
  const submission = form.get("submission");
  if (typeof submission !== "string" || submission === "") return Response.json({ errors: {} }, { status: 422 });
  const { entry, needs } = read.values;
  const logged = logActivity(visit.operation, scope, {
    activity: composeActivity(entry, { language, ground: readProposalGround(visit, scope, head) }),
    needs,
    language,
    submission: submission.slice(0, 80),
  });
  if (!logged.ok) return Response.json({ errors: { find: "unknownReference" } }, { status: 422 });
  forgetLogged(visit, form, args.params.project ?? "");
  return Response.json({ key: logged.value });
}
