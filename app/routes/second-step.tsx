/** Where a person sets two-step sign-in up, sees what it consists of, and takes it away again. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { secondStepMessages } from "~/i18n/second-step";
import { pageTitle } from "~/ui/page-title";
import type { RouteHandle } from "~/server/http/authorise";
import { authoriseSelf } from "~/server/http/authorise-self";
import { answerSecondStepForm } from "~/server/http/answer-second-step-form";
import { readSecondStepPage } from "~/server/http/read-second-step-page";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { SecondStepPage } from "~/ui/second-step/second-step-page";

export const handle: RouteHandle = { access: { GET: "profile.read", POST: "profile.change" } };

/** The page may show a secret. */
export const headers = () => tokenPageHeaders;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => secondStepMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  return data(readSecondStepPage(authoriseSelf(args, "profile.read"), args.request), { headers: tokenPageHeaders });
}

export async function action(args: ActionFunctionArgs) {
  const self = authoriseSelf(args, "profile.change");
  const answered = await answerSecondStepForm(self, await args.request.formData());
  self.visit.services.wakeMailSender();
  return "to" in answered ? redirect(answered.to) : answered;
}

export default function SecondStep() {
  const answer = useActionData<typeof action>();
  return (
    <SecondStepPage
      {...useLoaderData<typeof loader>()}
      recoveryCodes={answer && "recoveryCodes" in answer ? answer.recoveryCodes : null}
      refused={answer && "errors" in answer ? answer : null}
    />
  );
}
