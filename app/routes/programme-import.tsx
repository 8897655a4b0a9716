/** Moving a programme in from an award-reporting system: a sheet is chosen, named, looked over, and only then written. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProgramme } from "#db/programmes";
import { awardsMessages } from "~/i18n/awards";
import { readText } from "~/i18n/format";
import { answerAwardForm } from "~/server/http/answer-award-form";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { readAwardPage } from "~/server/http/read-award-page";
import { visitOf } from "~/server/http/visit";
import { AwardPage } from "~/ui/awards/award-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "award.import", POST: "award.import" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [awardsMessages[language].title, ...(data ? [readText(language, data.programme.name)] : [])].join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.programme;
  const scope = authoriseProgramme(visit, args.request, "award.import", key);
  const programme = findProgramme(visit.services.db, scope, key ?? "");
  if (!programme) throw notFound();
  const { searchParams } = new URL(args.request.url);
  return {
    programme: { key: programme.key, name: programme.name },
    ...readAwardPage(visit, scope, searchParams),
    done: searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const programme = args.params.programme ?? "";
  const scope = authoriseProgramme(visit, args.request, "award.import", programme);
  return answerAwardForm({ visit, scope, programme }, args.request);
}

export default function ProgrammeImport() {
  return <AwardPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
