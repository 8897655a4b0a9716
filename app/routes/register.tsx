/** The first step of registering a project: its basics, kept as they are typed. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { basicsDraft } from "~/domain/registration-draft";
import { typedFields } from "~/domain/typed-entries";
import { readProjectBasics } from "~/forms/project-basics";
import { typedEntriesOf } from "~/forms/typed-entries-of";
import { registerMessages } from "~/i18n/register";
import { keepDraft } from "~/operations/keep-draft";
import { paths } from "~/paths";
import { addGrantRow } from "~/server/http/add-grant-row";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { readBasicsPage, readKnownNames } from "~/server/http/read-basics-page";
import { readDraft } from "~/server/http/read-draft";
import { refuseForm } from "~/server/http/refuse-form";
import { visitOf } from "~/server/http/visit";
import { BasicsForm } from "~/ui/basics-form";
import { pageTitle } from "~/ui/page-title";
import { RegisterSteps } from "~/ui/register-steps";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.register", POST: "project.register" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => `${registerMessages[language].steps.basics} – ${registerMessages[language].title}`);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "project.register");
  const draft = readDraft(visit, basicsDraft);
  const entries = draft?.entries ?? [];
  // The model step sends back whoever comes there with basics that lack something.
  const asked = new URL(args.request.url).searchParams.has("lacking");
  const read = asked ? readProjectBasics(typedFields(entries), readKnownNames(visit, scope)) : null;
  return { draft, lacking: read && !read.ok ? read.errors : null, ...readBasicsPage(visit, scope, entries) };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "project.register");
  const form = await args.request.formData();
  const more = form.get("intent") === "add-grant";
  const entries = more ? addGrantRow(typedEntriesOf(form)) : typedEntriesOf(form);
  const kept = keepDraft(visit.operation, scope, { ...basicsDraft, projectId: null, entries });
  if (!kept.ok) return refuseForm(visit, { errors: { form: "projectTextLong" }, values: {} });
  if (more) return redirect(`${paths.registerProject}#grants`);
  const read = readProjectBasics(typedFields(entries), readKnownNames(visit, scope));
  if (!read.ok) return refuseForm(visit, { errors: read.errors, values: {} });
  return redirect(paths.registerModel);
}

export default function Register() {
  const { draft, lacking, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = registerMessages[useLanguage()];
  return (
    <RegisterSteps step="basics">
      <BasicsForm
        {...page}
        draft={draft}
        address={paths.registerProject}
        faults={refused?.errors ?? lacking}
        save={words.continue}
      />
    </RegisterSteps>
  );
}
