/** Creates the administrator of a fresh installation; open only until there is an account. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { hasAccounts } from "#db/accounts";
import { firstRunForm } from "~/forms/first-run";
import { faultsOf, readForm } from "~/forms/read-form";
import { signInMessages } from "~/i18n/sign-in";
import { beginInstallation } from "~/operations/begin-installation";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { writeCookie } from "~/server/http/cookies";
import { refuseForm } from "~/server/http/refuse-form";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { Form } from "~/ui/navigation";
import { PageHeading } from "~/ui/page-heading";
import { PasswordField } from "~/ui/password-field";
import { TextField } from "~/ui/text-field";
import { useCheckedForm } from "~/ui/use-checked-form";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "installation.begin", POST: "installation.begin" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => signInMessages[language].firstRun.title);

function authoriseBeginning(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "installation.begin", { kind: "installation" });
  if (hasAccounts(visit.services.db)) throw notFound();
  return visit;
}

export function loader(args: LoaderFunctionArgs) {
  authoriseBeginning(args);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const visit = authoriseBeginning(args);
  const form = await args.request.formData();
  const read = readForm(firstRunForm, form);
  if (!read.ok) return refuseForm(visit, read.faults);
  const { services, language } = visit;
  const begun = await beginInstallation(visit.operation, services.firstRunCode, {
    ...read.values,
    language,
    userAgent: args.request.headers.get("User-Agent"),
  });
  if (begun.ok) {
    services.firstRunCode = null;
    return redirect(`${paths.adminAccounts}?done=begun`, {
      headers: { "Set-Cookie": writeCookie("session", begun.value, visit.secure) },
    });
  }
  if (begun.code === "already-begun") throw notFound();
  return refuseForm(visit, faultsOf(firstRunForm, form, { code: "codeWrong" }));
}

export default function FirstRun() {
  const words = signInMessages[useLanguage()].firstRun;
  const { errors, order, form, field } = useCheckedForm(firstRunForm, useActionData<typeof action>());
  return (
    <div className="page-narrow">
      <ErrorSummary errors={errors} order={order} />
      <PageHeading title={words.title} lead={words.lead} />
      <Card>
        <Form className="form" {...form}>
          <TextField
            label={words.code}
            hint={words.codeHint}
            width="medium"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            {...field("code")}
          />
          <TextField label={words.name} autoComplete="name" {...field("name")} />
          <TextField
            type="email"
            label={words.email}
            hint={words.emailHint}
            autoComplete="username"
            {...field("email")}
          />
          <PasswordField
            label={words.password}
            hint={words.passwordHint}
            autoComplete="new-password"
            {...field("password")}
          />
          <div>
            <Button>{words.button}</Button>
          </div>
        </Form>
      </Card>
    </div>
  );
}
