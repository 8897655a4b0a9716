/** The steps after a project is there: what there is to plan, each on its own page, in any order. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPlan } from "#db/plans";
import { getProjectBasics } from "#db/projects";
import { readText } from "~/i18n/format";
import { registerMessages } from "~/i18n/register";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { pageTitle } from "~/ui/page-title";
import { RegisterSteps } from "~/ui/register-steps";
import { TaskList } from "~/ui/task-list";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [registerMessages[language].planTitle, data && readText(language, data.title)].filter(Boolean).join(" – "),
  );

const tasks = ["stakeholders", "involvement", "goals", "resources"] as const;

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.change", args.params.project);
  const basics = getProjectBasics(visit.services.db, scope, head.projectId);
  const plan = getPlan(visit.services.db, scope, head.projectId);
  return {
    key: basics.key,
    title: basics.title,
    counts: {
      stakeholders: basics.stakeholders?.length ?? 0,
      involvement: plan.involvements?.length ?? 0,
      goals: plan.goals?.length ?? 0,
      resources: plan.resources?.length ?? 0,
    },
  };
}

export default function RegisterPlan() {
  const { key, title, counts } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = registerMessages[language];
  return (
    <RegisterSteps step="plan" project={key}>
      <Card title={`${words.planTitle}: ${readText(language, title)}`}>
        <p className="muted">{words.planLead}</p>
        <TaskList
          tasks={tasks.map((task) => ({
            label: words.tasks[task],
            hint: words.taskHints[task],
            to: paths[task](key),
            status:
              counts[task] === 0
                ? { label: words.nothingYet, tone: "neutral" }
                : { label: words.added(counts[task]), tone: "success" },
          }))}
        />
        <div className="cluster">
          <ButtonLink to={paths.registerCheck(key)}>{words.toCheck}</ButtonLink>
          <ButtonLink to={paths.project(key)} tone="quiet">
            {words.later}
          </ButtonLink>
        </div>
      </Card>
    </RegisterSteps>
  );
}
