/** Where a manager changes what a programme is called and what it says to all its projects. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProgrammeGuidance } from "#db/programme-guidance";
import { demandsTwoSteps } from "#db/programme-demands";
import { findProgramme } from "#db/programmes";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import { readProgramme } from "~/forms/programme";
import { readText } from "~/i18n/format";
import { requirementsMessages } from "~/i18n/requirements";
import { changeProgramme } from "~/operations/change-programme";
import { demandTwoSteps } from "~/operations/demand-two-steps";
import { paths } from "~/paths";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { refuseForm } from "~/server/http/refuse-form";
import { typedValues } from "~/server/http/typed-values";
import { type Visit, visitOf } from "~/server/http/visit";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { ProgrammeForm } from "~/ui/programmes/programme-form";
import { TwoStepCard } from "~/ui/programmes/two-step-card";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "programme.change", POST: "programme.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => requirementsMessages[language].programme.edit);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.programme ?? "";
  const scope = authoriseProgramme(visit, args.request, "programme.change", key);
  const programme = findProgramme(visit.services.db, scope, key);
  if (!programme) throw notFound();
  return {
    key,
    name: programme.name,
    guidance: findProgrammeGuidance(visit.services.db, scope.programmeId) ?? null,
    demands: demandsTwoSteps(visit.services.db, scope),
    own: visit.session?.secondStepAt != null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authoriseProgramme(visit, args.request, "programme.change", args.params.programme);
  const form = await args.request.formData();
  if (form.get("form") === "two-steps") return demand(visit, scope, { form, key: args.params.programme ?? "" });
  const read = readProgramme(form);
  if (!read.ok) {
    visit.formFailed = true;
    return data({ faults: read.faults, values: typedValues(form) }, { status: 422 });
  }
  changeProgramme(visit.operation, scope, read.words);
  return redirect(`${paths.programme(args.params.programme ?? "")}?done=changed`);
}

function demand(visit: Visit, scope: ProgrammeScope, { form, key }: { form: FormData; key: string }) {
  const demanded = demandTwoSteps(visit.operation, scope, {
    demands: form.get("demands") === "yes",
    twoSteps: visit.session?.secondStepAt != null,
  });
  if (!demanded.ok) return refuseForm(visit, { errors: { form: "ownSecondStep" }, values: {} }, { form: "two-steps" });
  return redirect(`${paths.programme(key)}?done=changed`);
}

export default function ProgrammeEdit() {
  const { key, name, guidance, demands, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const language = useLanguage();
  return (
    <>
      <PageHeading
        title={requirementsMessages[language].programme.edit}
        breadcrumb={[{ to: paths.programme(key), label: readText(language, name) }]}
      />
      <div className="stack">
        <ProgrammeForm words={{ name, guidance }} refused={answer && "faults" in answer ? answer : null} />
        <TwoStepCard demands={demands} own={own} errors={answer && "errors" in answer ? answer.errors : null} />
      </div>
    </>
  );
}
