/** The review of one report: for reviewers with their tools, for the project with what is shared and a way to answer. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readText } from "~/i18n/format";
import { reviewMessages } from "~/i18n/review";
import { answerReviewForm } from "~/server/http/answer-review-form";
import { authoriseReport, notFound, type RouteHandle } from "~/server/http/authorise";
import { readReviewPage } from "~/server/http/read-review-page";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { shortenTables } from "~/ui/report/shorten-tables";
import { drawFrozen } from "~/ui/review/draw-frozen";
import { ReviewPage } from "~/ui/review/review-page";

/** What each form asks for beyond reading stands with the forms. */
export const handle: RouteHandle = { access: { GET: "report.read-submitted", POST: "report.read-submitted" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [
      reviewMessages[language].title,
      ...(data ? [readText(language, data.report.title), readText(language, data.report.project.title)] : []),
    ].join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseReport(visit, args.request, "report.read-submitted", args.params.report);
  const { searchParams } = new URL(args.request.url);
  const { page, newest } = readReviewPage(visit, scope, head);
  const { language, services } = visit;
  return {
    ...page,
    shown: services.memory
      .keepReport(`frozen ${newest.id} ${language}`, () => drawFrozen(newest.content, language))
      .map((part) => ({ ...part, blocks: shortenTables(part.blocks, { language, search: searchParams }) })),
    done: searchParams.get("done"),
    at: searchParams.get("at"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseReport(visit, args.request, "report.read-submitted", args.params.report);
  if (visit.actor.kind !== "account") throw notFound();
  return answerReviewForm(visit, { scope, head, actor: visit.actor }, await args.request.formData());
}

export default function Review() {
  return <ReviewPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
