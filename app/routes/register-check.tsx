/** The last step of registering a project: every answer, each with a way to change it. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOrganisationsOfProject } from "#db/organisations";
import { getPlan } from "#db/plans";
import { listProgrammes } from "#db/programmes";
import { getProjectBasics } from "#db/projects";
import { readerScope } from "~/domain/permissions/scope";
import { registrationDraft } from "~/domain/registration-draft";
import { readText } from "~/i18n/format";
import { registerMessages } from "~/i18n/register";
import { discardDraft } from "~/operations/discard-draft";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { ButtonLink } from "~/ui/button-link";
import { Form } from "~/ui/navigation";
import { pageTitle } from "~/ui/page-title";
import { RegisterSteps } from "~/ui/register-steps";
import { summariseProject } from "~/ui/summarise-project";
import { SummaryList } from "~/ui/summary-list";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.change", POST: "project.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [registerMessages[language].check, data && readText(language, data.basics.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.change", args.params.project);
  const { db } = visit.services;
  const basics = getProjectBasics(db, scope, head.projectId);
  const programmes = listProgrammes(db, scope).filter(({ key }) =>
    basics.grants?.some(({ programme }) => programme === key),
  );
  return {
    basics,
    plan: getPlan(db, scope, head.projectId),
    organisations: Object.fromEntries(
      listOrganisationsOfProject(db, scope, head.projectId).map(({ key, name }) => [key, name]),
    ),
    programmes: Object.fromEntries(programmes.map(({ key, name }) => [key, name])),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authoriseProject(visit, args.request, "project.change", args.params.project);
  const form = await args.request.formData();
  if (form.get("intent") !== "finish" || visit.actor.kind !== "account") throw notFound();
  const project = args.params.project ?? "";
  discardDraft(visit.operation, readerScope(visit.actor), registrationDraft(project));
  return redirect(paths.project(project));
}

export default function RegisterCheck() {
  const project = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = registerMessages[language];
  const { key } = project.basics;
  return (
    <RegisterSteps step="check" project={key}>
      <Card title={words.check}>
        <p className="muted">{words.checkLead}</p>
        <SummaryList items={summariseProject(language, project)} />
        <Form method="post" className="cluster">
          <Button name="intent" value="finish">
            {words.finish}
          </Button>
          <ButtonLink to={paths.registerPlan(key)} tone="quiet">
            {words.back}
          </ButtonLink>
        </Form>
      </Card>
    </RegisterSteps>
  );
}
