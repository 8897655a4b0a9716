/** One requirement of a programme: what is in force, the draft of what comes, and earlier versions. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findProgramme } from "#db/programmes";
import { findDraft } from "#db/requirement-writing";
import { listVersions } from "#db/requirement-versions";
import { can } from "~/domain/permissions/can";
import { contentOfRequirement } from "~/domain/requirement/requirement-content";
import { formatDay, readText } from "~/i18n/format";
import { requirementsMessages } from "~/i18n/requirements";
import { keepRequirement } from "~/operations/keep-requirement";
import { publishRequirement } from "~/operations/publish-requirement";
import { withdrawRequirement } from "~/operations/withdraw-requirement";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { RequirementPage } from "~/ui/programmes/requirement-page";

export const handle: RouteHandle = { access: { GET: "programme.read", POST: "requirement.publish" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    data ? readText(language, data.title) : requirementsMessages[language].requirement.editTitle,
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { db } = visit.services;
  const key = args.params.requirement ?? "";
  const scope = authoriseProgramme(visit, args.request, "programme.read", args.params.programme);
  const programme = findProgramme(db, scope, args.params.programme ?? "");
  const mayChange = can(visit.actor, "requirement.change", { kind: "programme", programmeId: scope.programmeId });
  const versions = listVersions(db, scope, key);
  const row = programme?.requirements?.find((one) => one.key === key);
  const inForce = row ? contentOfRequirement(row, versions[0]?.content) : null;
  const draft = mayChange ? findDraft(db, scope, key) : null;
  const shown = inForce ?? draft ?? versions[0]?.content;
  if (!programme || !shown) throw notFound();
  return {
    programme: { key: programme.key, name: programme.name },
    title: shown.title,
    inForce,
    draft,
    versions: versions.map(({ number, publishedAt, content }) => ({
      number,
      publishedOn: formatDay(visit.language, danishDayOf(publishedAt)),
      content,
    })),
    mayChange,
    done: new URL(args.request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authoriseProgramme(visit, args.request, "requirement.publish", args.params.programme);
  const programme = args.params.programme ?? "";
  const key = args.params.requirement ?? "";
  const form = await args.request.formData();
  switch (form.get("intent")) {
    case "publish": {
      if (!publishRequirement(visit.operation, scope, key).ok) throw notFound();
      return redirect(`${paths.requirement(programme, key)}?done=published`);
    }
    case "discard": {
      keepRequirement(visit.operation, scope, { key, content: null });
      return redirect(`${paths.programme(programme)}?done=discarded`);
    }
    case "withdraw": {
      if (!withdrawRequirement(visit.operation, scope, key).ok) throw notFound();
      return redirect(`${paths.programme(programme)}?done=withdrawn`);
    }
    default:
      throw notFound();
  }
}

export default function RequirementRoute() {
  return <RequirementPage {...useLoaderData<typeof loader>()} />;
}
