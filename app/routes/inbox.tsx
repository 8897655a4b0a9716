/** The demonstration's mails, so that anyone can follow their links; elsewhere there is no such page. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listMails } from "#db/outbox";
import { administrationMessages } from "~/i18n/administration";
import { pageTitle } from "~/ui/page-title";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { countPages, readPage } from "~/server/http/read-page";
import { visitOf } from "~/server/http/visit";
import { InboxPage } from "~/ui/inbox-page";

export const handle: RouteHandle = { access: { GET: "demonstration.read-mail" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => administrationMessages[language].inbox.title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { db, environment } = visit.services;
  if (!environment.demonstration) throw notFound();
  const scope = authorise(visit, args.request, "demonstration.read-mail", { kind: "installation" });
  const { page, ...slice } = readPage(args.request, 20);
  const { rows, total } = listMails(db, scope, slice);
  return {
    mails: rows.map(({ id, toAddress, subject, text, language, createdAt }) => ({
      id,
      toAddress,
      subject,
      text,
      language,
      createdAt,
    })),
    publicUrl: environment.publicUrl,
    page,
    pages: countPages(total, slice.limit),
  };
}

export default function Inbox() {
  return <InboxPage {...useLoaderData<typeof loader>()} />;
}
