/** The queue of reports for review, over all programmes that the reader belongs to. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSubmittedReports } from "#db/review-queue";
import { sortQueue } from "~/domain/review/review-queue";
import { reviewMessages } from "~/i18n/review";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { QueuePage } from "~/ui/review/queue-page";

export const handle: RouteHandle = { access: { GET: "review.list" } };

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => reviewMessages[language].title);

/** What was decided long ago is folded away unless the address asks for it. */
const newest = 10;

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { actor, scope } = authoriseReader(visit, args.request, "review.list");
  const queue = sortQueue(listSubmittedReports(visit.services.db, scope), actor.accountId);
  const all = new URL(args.request.url).searchParams.get("all") !== null;
  return {
    queue: { ...queue, decided: all ? queue.decided : queue.decided.slice(0, newest) },
    decided: queue.decided.length,
    me: actor.accountId,
    inProgramme: actor.programmes.length > 0,
  };
}

export default function Reviews() {
  return <QueuePage {...useLoaderData<typeof loader>()} />;
}
