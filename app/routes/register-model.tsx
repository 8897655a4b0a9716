/** The second step of registering a project: its model, chosen with help; then the project exists. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { earlierDay } from "~/domain/days";
import type { ReaderScope } from "~/domain/permissions/scope";
import { basicsDraft, modelDraft } from "~/domain/registration-draft";
import { readModelAnswers, suggestModel } from "~/domain/suggest-model";
import { typedFields } from "~/domain/typed-entries";
import { readModelRegistration } from "~/forms/model-registration";
import { readProjectBasics } from "~/forms/project-basics";
import { typedEntriesOf } from "~/forms/typed-entries-of";
import { registerMessages } from "~/i18n/register";
import { keepDraft } from "~/operations/keep-draft";
import { registerProject } from "~/operations/register-project";
import { paths } from "~/paths";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { readKnownNames } from "~/server/http/read-basics-page";
import { readDraft } from "~/server/http/read-draft";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { ModelCards } from "~/ui/model-cards";
import { ModelForm } from "~/ui/model-form";
import { ModelGuide } from "~/ui/model-guide";
import { pageTitle } from "~/ui/page-title";
import { RegisterSteps } from "~/ui/register-steps";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.register", POST: "project.register" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => `${registerMessages[language].steps.model} – ${registerMessages[language].title}`);

/** The basics as they were typed in the first step. */
function readBasics(visit: Visit, scope: ReaderScope) {
  return readProjectBasics(typedFields(readDraft(visit, basicsDraft)?.entries ?? []), readKnownNames(visit, scope));
}

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "project.register");
  if (!readBasics(visit, scope).ok) throw redirect(`${paths.registerProject}?lacking`);
  const { searchParams, search } = new URL(args.request.url);
  const answers = readModelAnswers(searchParams);
  const draft = readDraft(visit, modelDraft);
  return { draft, answers, suggestion: suggestModel(answers), address: `${paths.registerModel}${search}` };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "project.register");
  const entries = typedEntriesOf(await args.request.formData());
  const kept = keepDraft(visit.operation, scope, { ...modelDraft, projectId: null, entries });
  if (!kept.ok) return refuseForm(visit, { errors: { form: "projectTextLong" }, values: {} });
  const basics = readBasics(visit, scope);
  if (!basics.ok) return redirect(`${paths.registerProject}?lacking`);
  // A project that has begun already has had its model from the beginning.
  const date = earlierDay(visit.services.clock.today(), basics.basics.startDate);
  const model = readModelRegistration(typedFields(entries), { date, withReason: false });
  if (!model.ok) return refuseForm(visit, { errors: model.errors, values: {} });
  const registered = registerProject(visit.operation, scope, { basics: basics.basics, model: model.registration });
  if (!registered.ok) return refuseForm(visit, { errors: { form: "referenceGone" }, values: {} });
  return redirect(paths.registerPlan(registered.value));
}

export default function RegisterModel() {
  const { draft, answers, suggestion, address } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = registerMessages[useLanguage()];
  return (
    <RegisterSteps step="model">
      <ModelCards suggested={suggestion?.model ?? null} />
      <ModelGuide answers={answers} suggestion={suggestion} />
      <ModelForm
        draft={draft}
        entries={draft?.entries ?? []}
        address={address}
        faults={refused?.errors ?? null}
        suggested={suggestion?.model ?? null}
        reasonOptional
        save={words.register}
      />
    </RegisterSteps>
  );
}
