/** The administrator's list of mails: which wait, which are sent, which were given up and why. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countMails, listMails } from "#db/outbox";
import { administrationMessages } from "~/i18n/administration";
import { retryMail } from "~/operations/retry-mail";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { countPages, readPage } from "~/server/http/read-page";
import { refuseForm } from "~/server/http/refuse-form";
import { visitOf } from "~/server/http/visit";
import { MailPage } from "~/ui/mail-page";

export const handle: RouteHandle = { access: { GET: "mail.list", POST: "mail.change" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => administrationMessages[language].mail.title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "mail.list", { kind: "installation" });
  const { db, environment } = visit.services;
  const { page, ...slice } = readPage(args.request, 25);
  const { rows, total } = listMails(db, scope, slice);
  return {
    // The text stays where it is: it holds links that sign people in.
    mails: rows.map(({ id, toAddress, subject, state, attempts, nextAttemptAt, lastError, createdAt, sentAt }) => ({
      id,
      toAddress,
      subject,
      state,
      attempts,
      nextAttemptAt,
      lastError,
      createdAt,
      sentAt,
    })),
    page,
    pages: countPages(total, slice.limit),
    waiting: environment.smtpUrl === null ? countMails(db, scope).waiting : null,
    done: new URL(args.request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "mail.change", { kind: "installation" });
  const form = await args.request.formData();
  const retried = retryMail(visit.operation, scope, Number(form.get("mail")));
  if (!retried.ok) return refuseForm(visit, { errors: { form: "mailNotGivenUp" }, values: {} });
  visit.services.wakeMailSender();
  return redirect(`${paths.adminMail}?done=retried`);
}

export default function AdminMail() {
  return <MailPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
