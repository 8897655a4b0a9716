/** Logs an activity in a project: four fields, the rest folded away; opens without a connection once it was opened. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listNamedOrganisations } from "#db/activity-form";
import { findActivity } from "#db/one-activity";
import { composeActivity } from "~/domain/compose-activity";
import { newActivityDraft } from "~/domain/draft-places";
import { readActivityEntry } from "~/forms/activity-entry";
import { repeatActivity } from "~/forms/repeat-activity";
import { readText } from "~/i18n/format";
import { logActivityMessages } from "~/i18n/log-activity";
import { logActivity } from "~/operations/log-activity";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { forgetLogged } from "~/server/http/forget-logged";
import { readActivityForm, readProposalGround } from "~/server/http/read-activity-form";
import { readDraft } from "~/server/http/read-draft";
import { isFinding, refuseActivity } from "~/server/http/refuse-activity";
import { visitOf } from "~/server/http/visit";
import { LogPage } from "~/ui/activities/log-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "activity.log", POST: "activity.log" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [logActivityMessages[language].title, page && readText(language, page.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.log", args.params.project);
  const { searchParams } = new URL(args.request.url);
  const like = searchParams.get("like");
  const found = like === null ? null : findActivity(visit.services.db, scope, like);
  const form = readActivityForm(visit, scope, head);
  const draft = readDraft(visit, newActivityDraft(form.project.key, found?.record.key ?? null));
  return {
    ...form,
    // The page that a device keeps opens long after what was typed into it is sent.
    draft: draft && searchParams.has("blank") ? { ...draft, entries: null, changedAt: null } : draft,
    like: found?.record.key ?? null,
    entries: repeatActivity(found?.record, form.today, visit.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.log", args.params.project);
  const form = await args.request.formData();
  if (isFinding(form)) return refuseActivity(visit, form, {});
  const { language, services } = visit;
  const organisations = listNamedOrganisations(services.db, scope);
  const read = readActivityEntry(form, { organisations, language });
  if (!read.ok) return refuseActivity(visit, form, read.errors);
  const { entry, needs } = read.values;
  const submission = form.get("submission");
  const logged = logActivity(visit.operation, scope, {
    activity: composeActivity(entry, { language, ground: readProposalGround(visit, scope, head) }),
    needs,
    language,
    submission: typeof submission === "string" ? submission.slice(0, 80) || undefined : undefined,
  });
  if (!logged.ok) return refuseActivity(visit, form, { find: "unknownReference" });
  forgetLogged(visit, form, args.params.project ?? "");
  return redirect(`${paths.activity(args.params.project ?? "", logged.value)}?done=logged`);
}

export default function ProjectLog() {
  return <LogPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused ?? null} />;
}
