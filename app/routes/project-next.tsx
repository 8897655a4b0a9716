/** What a project may be missing, with reasons and links that do the thing; what does not apply is put aside with a reason. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domain/permissions/can";
import { dismissHintForm } from "~/forms/dismiss-hint";
import { faultsOf, readForm } from "~/forms/read-form";
import { readText } from "~/i18n/format";
import { nextMessages } from "~/i18n/next";
import { dismissHint } from "~/operations/dismiss-hint";
import { recallHint } from "~/operations/recall-hint";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { refuseForm } from "~/server/http/refuse-form";
import { showHints } from "~/server/http/show-hints";
import { visitOf } from "~/server/http/visit";
import { readNextSteps } from "~/server/read-next-steps";
import { readProjectFacts } from "~/server/read-project-facts";
import { ProjectNextPage } from "~/ui/next/project-next-page";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";

export const handle: RouteHandle = { access: { GET: "hint.list", POST: "hint.dismiss" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [nextMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "hint.list", args.params.project);
  const { db, clock, memory } = visit.services;
  const { project, pages } = readProjectFrame(visit, scope, head);
  const { revision } = head;
  const facts = () => readProjectFacts(visit.services, scope, revision);
  const { open, dismissed } = readNextSteps(db, scope, { today: clock.today(), revision, memory, facts });
  const aside = showHints(
    visit,
    head,
    project.key,
    dismissed.map(({ hint }) => hint),
  );
  const { searchParams } = new URL(args.request.url);
  return {
    project,
    pages,
    open: showHints(visit, head, project.key, open),
    dismissed: aside.flatMap((hint, index) => {
      const found = dismissed[index];
      return found ? [{ hint, reason: found.reason, by: found.by, day: danishDayOf(found.dismissedAt) }] : [];
    }),
    mayDismiss: can(visit.actor, "hint.dismiss", { kind: "project", ...head }),
    done: searchParams.get("done"),
    asked: searchParams.get("dismiss"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "hint.dismiss", args.params.project);
  const form = await args.request.formData();
  const address = paths.projectNext(args.params.project ?? "");
  switch (form.get("form")) {
    case "dismiss": {
      const read = readForm(dismissHintForm, form);
      if (!read.ok) return refuseForm(visit, read.faults, { form: "dismiss" });
      const today = visit.services.clock.today();
      const outcome = dismissHint(visit.operation, scope, { ...read.values, today });
      if (outcome.ok) return redirect(`${address}?done=dismissed`);
      return refuseForm(visit, faultsOf(dismissHintForm, form, { form: "hintGone" }), { form: "dismiss" });
    }
    case "recall": {
      // One that is back already is what was asked for.
      recallHint(visit.operation, scope, String(form.get("hint")));
      return redirect(`${address}?done=recalled`);
    }
    default:
      throw notFound();
  }
}

export default function ProjectNext() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <ProjectFrame project={project} pages={pages} path={paths.projectNext(project.key)}>
      <ProjectNextPage project={project.key} refused={refused} {...page} />
    </ProjectFrame>
  );
}
