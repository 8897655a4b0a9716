/** One activity with all its facts; whoever may change it can go on to change, copy or delete it. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listActivityNames, listNeedsAnswered, listNeedsVoiced } from "#db/activity-page";
import { listOutcomesOfActivity } from "#db/linked-outcomes";
import { findActivity } from "#db/one-activity";
import { can } from "~/domain/permissions/can";
import { activitiesMessages } from "~/i18n/activities";
import { readText } from "~/i18n/format";
import { deleteRecord } from "~/operations/delete-record";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseActivity, mayChangeActivity } from "~/server/http/authorise-activity";
import { readAttachedFiles } from "~/server/http/read-attached-files";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readQuestion } from "~/server/http/read-question";
import { visitOf } from "~/server/http/visit";
import { ActivityPage } from "~/ui/activities/activity-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "activity.list", POST: "activity.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => (data ? readText(language, data.record.title) : activitiesMessages[language].title));

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.list", args.params.project);
  const { db } = visit.services;
  const found = findActivity(db, scope, args.params.activity ?? "");
  if (!found) throw notFound();
  const resource = { kind: "project", ...head } as const;
  const { organisations, loggedBy } = listActivityNames(db, scope, found);
  return {
    ...readProjectFrame(visit, scope, head),
    record: found.record,
    organisations,
    // Names of people are for those who may see the people of the project.
    loggedBy: can(visit.actor, "project.list-people", resource) ? loggedBy : null,
    needs: listNeedsVoiced(db, scope, found.id),
    answered: listNeedsAnswered(db, scope, found.id),
    outcomes: listOutcomesOfActivity(db, scope, found.id),
    mayLog: can(visit.actor, "activity.log", resource),
    mayChange: mayChangeActivity(visit, head, found.loggedById),
    files: readAttachedFiles(visit, scope, {
      request: args.request,
      head,
      owner: { kind: "activity", key: found.record.key, ...found },
    }),
    mayReadHistory: can(visit.actor, "history.read", resource),
    done: readQuestion(args.request).done,
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, found } = authoriseActivity(visit, args, "activity.change");
  const form = await args.request.formData();
  if (form.get("intent") !== "delete") throw notFound();
  const outcome = deleteRecord(visit.operation, scope, { kind: "activity", key: found.record.key });
  if (!outcome.ok) throw notFound();
  return redirect(`${paths.activities(args.params.project ?? "")}?undo=${outcome.value}`);
}

export default function ActivityRoute() {
  return <ActivityPage {...useLoaderData<typeof loader>()} />;
}
