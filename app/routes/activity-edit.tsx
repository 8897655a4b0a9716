/** Changes an activity; what somebody else saved meanwhile is shown beside what was typed, and the person chooses. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listNamedOrganisations } from "#db/activity-form";
import { findActivity } from "#db/one-activity";
import { composeActivity } from "~/domain/compose-activity";
import { activityDraft } from "~/domain/draft-places";
import { entriesOfActivity, readActivityEntry } from "~/forms/activity-entry";
import { readText } from "~/i18n/format";
import { logActivityMessages } from "~/i18n/log-activity";
import { changeRecord } from "~/operations/change-record";
import { paths } from "~/paths";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseActivity } from "~/server/http/authorise-activity";
import { forgetDraft } from "~/server/http/forget-draft";
import { readDraft } from "~/server/http/read-draft";
import { readActivityForm, readProposalGround } from "~/server/http/read-activity-form";
import { isFinding, refuseActivity } from "~/server/http/refuse-activity";
import { refuseConflict } from "~/server/http/refuse-conflict";
import { visitOf } from "~/server/http/visit";
import { recordVersion } from "~/server/record-version";
import { EditActivityPage } from "~/ui/activities/edit-activity-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "activity.change", POST: "activity.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [logActivityMessages[language].change, page && readText(language, page.record.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head, found } = authoriseActivity(visit, args, "activity.change");
  return {
    ...readActivityForm(visit, scope, head),
    record: found.record,
    version: recordVersion(found.record),
    entries: entriesOfActivity(found.record, visit.language),
    draft: readDraft(visit, activityDraft(args.params.project ?? "", found.record.key)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head, found } = authoriseActivity(visit, args, "activity.change");
  const form = await args.request.formData();
  if (isFinding(form)) return refuseActivity(visit, form, {});
  const { language, services } = visit;
  const organisations = listNamedOrganisations(services.db, scope);
  const read = readActivityEntry(form, { organisations, language });
  if (!read.ok) return refuseActivity(visit, form, read.errors);
  const ground = readProposalGround(visit, scope, head);
  const { key } = found.record;
  const compose = (before: typeof found.record) => ({
    ...composeActivity(read.values.entry, { language, ground, before }),
    key,
  });
  const version = form.get("version");
  const changed = changeRecord(visit.operation, scope, {
    kind: "activity",
    key,
    version: typeof version === "string" ? version : "",
    change: compose,
  });
  const project = args.params.project ?? "";
  const draft = activityDraft(project, key);
  if (changed.ok) {
    forgetDraft(visit, draft);
    return redirect(`${paths.activity(project, key)}?done=changed`);
  }
  if (changed.code === "unknown-reference") return refuseActivity(visit, form, { find: "unknownReference" });
  const saved = findActivity(services.db, scope, key)?.record;
  if (!saved) throw notFound();
  const states = { mine: compose(saved), saved, version: recordVersion(saved) };
  return refuseConflict(visit, form, { ...states, draft, projectId: scope.projectId });
}

export default function EditActivity() {
  const answer = useActionData<typeof action>();
  return (
    <EditActivityPage
      {...useLoaderData<typeof loader>()}
      refused={answer && "refused" in answer ? answer.refused : null}
      conflict={answer && "conflict" in answer ? answer.conflict : null}
    />
  );
}
