/** The administrator's list of users: create, suspend, restore, and hand projects to their leads. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAccounts } from "#db/accounts";
import { listProjectTitles } from "#db/project-list";
import { listWithSecondStep } from "#db/second-steps";
import { createAccountForm } from "~/forms/create-account";
import { inviteLeadForm } from "~/forms/invite-lead";
import { faultsOf, readForm } from "~/forms/read-form";
import { administrationMessages } from "~/i18n/administration";
import { compareNames, readText } from "~/i18n/format";
import { createAccount } from "~/operations/create-account";
import { invitePerson } from "~/operations/invite-person";
import { resetSecondStep } from "~/operations/reset-second-step";
import { restoreAccount } from "~/operations/restore-account";
import { suspendAccount } from "~/operations/suspend-account";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { authorise, authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { countPages, readPage } from "~/server/http/read-page";
import { readQuestion } from "~/server/http/read-question";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { AccountsPage } from "~/ui/accounts-page";

export const handle: RouteHandle = { access: { GET: "account.list", POST: "account.change" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => administrationMessages[language].accounts.title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "account.list", { kind: "installation" });
  const { db } = visit.services;
  const { page, ...slice } = readPage(args.request, 25);
  const { rows, total } = listAccounts(db, scope, slice);
  const withSecondStep = listWithSecondStep(db, scope);
  const compare = compareNames(visit.language);
  return {
    accounts: rows.map(({ id, name, email, administrator, createdAt, suspendedAt }) => ({
      id,
      name,
      email,
      administrator,
      createdOn: danishDayOf(createdAt),
      suspended: suspendedAt !== null,
      secondStep: withSecondStep.has(id),
    })),
    page,
    pages: countPages(total, slice.limit),
    projects: listProjectTitles(db, scope)
      .map(({ key, title }) => ({ value: key, label: readText(visit.language, title) }))
      .sort((a, b) => compare(a.label, b.label)),
    ...readQuestion(args.request),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "account.change", { kind: "installation" });
  const form = await args.request.formData();
  switch (form.get("form")) {
    case "create":
      return create(visit, form);
    case "lead":
      return inviteLead(visit, args.request, form);
    case "suspend": {
      const suspended = suspendAccount(visit.operation, scope, Number(form.get("account")));
      if (suspended.ok) return redirect(done("suspended"));
      const key = suspended.code === "last-administrator" ? "lastAdministrator" : "accountGone";
      return refuseForm(visit, { errors: { form: key }, values: {} }, { form: "list" });
    }
    case "reset": {
      const { publicUrl } = visit.services.environment;
      const reset = resetSecondStep(visit.operation, scope, { accountId: Number(form.get("account")), publicUrl });
      visit.services.wakeMailSender();
      if (reset.ok) return redirect(done("reset"));
      return refuseForm(visit, { errors: { form: "accountGone" }, values: {} }, { form: "list" });
    }
    case "restore": {
      const restored = restoreAccount(visit.operation, scope, Number(form.get("account")));
      if (restored.ok) return redirect(done("restored"));
      return refuseForm(visit, { errors: { form: "accountGone" }, values: {} }, { form: "list" });
    }
    default:
      throw notFound();
  }
}

const done = (code: keyof typeof administrationMessages.da.accounts.done) => `${paths.adminAccounts}?done=${code}`;

/** The link is shown in the answer alone: in an address it would stay in the browser's history. */
function create(visit: Visit, form: FormData) {
  const read = readForm(createAccountForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "create" });
  const { kind, ...values } = read.values;
  const made = createAccount(visit.operation, { ...values, administrator: kind === "administrator" });
  if (!made.ok) {
    return refuseForm(visit, faultsOf(createAccountForm, form, { email: "addressTaken" }), { form: "create" });
  }
  const link = `${visit.services.environment.publicUrl}${paths.signInLink(made.value.token)}`;
  return data({ form: "created", created: { name: values.name, link } }, { headers: { "Cache-Control": "no-store" } });
}

function inviteLead(visit: Visit, request: Request, form: FormData) {
  const read = readForm(inviteLeadForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "lead" });
  const { project, leadEmail, leadLanguage } = read.values;
  const { scope } = authoriseProject(visit, request, "project.invite", project);
  const { publicUrl } = visit.services.environment;
  const invited = invitePerson(
    visit.operation,
    { scope, role: "lead" },
    { email: leadEmail, language: leadLanguage, publicUrl },
  );
  visit.services.wakeMailSender();
  if (invited.ok) return redirect(done("lead-invited"));
  return refuseForm(visit, faultsOf(inviteLeadForm, form, { leadEmail: "alreadyThere" }), { form: "lead" });
}

export default function AdminAccounts() {
  const answer = useActionData<typeof action>();
  return (
    <AccountsPage
      {...useLoaderData<typeof loader>()}
      created={answer && "created" in answer ? answer.created : null}
      refused={answer && "errors" in answer ? answer : null}
    />
  );
}
