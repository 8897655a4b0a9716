/** Where a feedback link leads: three screens to answer on, and after that the company's own page. GET changes nothing. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readResponse, screenOf } from "~/domain/feedback/read-response";
import { refillAnswer } from "~/domain/feedback/refill-answer";
import { answeringMessages } from "~/i18n/answering";
import { readText } from "~/i18n/format";
import { answerRound } from "~/operations/answer-round";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { answerGone } from "~/server/http/answer-gone";
import { openLink, takeLinkAttempt } from "~/server/http/open-link";
import { speakByForm } from "~/server/http/speak-by-form";
import { readCompanyPage } from "~/server/http/read-company-page";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { visitOf } from "~/server/http/visit";
import { AnswerForm } from "~/ui/answer/answer-form";
import { CompanyPage } from "~/ui/answer/company-page";
import { type Filled, readFilled } from "~/ui/answer/filled";
import { LinkGone } from "~/ui/answer/link-gone";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "link.open", POST: "link.open" } };

export const headers = () => tokenPageHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    page
      ? answeringMessages[language].title(readText(language, page.project.title))
      : answeringMessages[language].gone.title,
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "link.open", { kind: "installation" });
  const opened = openLink(visit, args.params.token ?? "");
  if (!opened) return data(null, { status: 404, headers: tokenPageHeaders });
  const { searchParams } = new URL(args.request.url);
  const page = readCompanyPage(visit, opened);
  return data(
    {
      ...page,
      given: page.own ? refillAnswer(page.own) : {},
      known: (page.role === null ? {} : { respondentRole: [page.role] }) as Filled,
      answering: page.open && (page.own === null || searchParams.has("change")) && !searchParams.has("page"),
      done: searchParams.get("done"),
    },
    { headers: tokenPageHeaders },
  );
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "link.open", { kind: "installation" });
  const token = args.params.token ?? "";
  const opened = openLink(visit, token);
  const form = await args.request.formData();
  if (!opened) {
    const answer = answerGone(visit, form);
    visit.formFailed = answer.fault !== null;
    return data(answer, { status: answer.fault ? 422 : 404, headers: tokenPageHeaders });
  }
  const wait = takeLinkAttempt(visit, opened.link.linkId);
  const address = `${paths.answer(token)}?lang=${visit.language}`;
  const today = visit.services.clock.today();
  const spoken = speakByForm(visit, opened, form, wait > 0);
  // The new link is in the mail; this one has just ended.
  if (spoken?.ok && spoken.value === "renewed")
    return data({ kind: "gone" as const, asked: true, fault: null, email: "" }, { headers: tokenPageHeaders });
  if (spoken?.ok) return redirect(`${address}&page&done=${spoken.value}`);
  if (spoken) {
    visit.formFailed = true;
    return data({ kind: "page" as const, ...spoken }, { status: 422, headers: tokenPageHeaders });
  }
  const { round } = readCompanyPage(visit, opened);
  const filled = readFilled(form);
  const screen = Math.min(2, Math.max(0, Math.trunc(Number(form.get("screen"))) || 0));
  const stay = (
    at: number,
    faults: { field: string; code: keyof (typeof answeringMessages)["da"]["faults"] }[] = [],
  ) => {
    visit.formFailed = faults.length > 0;
    return data(
      { kind: "screen" as const, screen: at, filled, faults },
      { status: faults.length > 0 ? 422 : 200, headers: tokenPageHeaders },
    );
  };
  const read = readResponse(round, {
    one: (name) => filled[name]?.[0] ?? "",
    many: (name) => filled[name] ?? [],
  });
  const go = form.get("go");
  if (go === "back") return stay(Math.max(0, screen - 1));
  if (go !== "send") {
    const here = read.ok
      ? []
      : read.faults.filter(({ field }) => field !== "form" && screenOf(round, field) === screen);
    return here.length > 0 ? stay(screen, here) : stay(Math.min(2, screen + 1));
  }
  if (!opened.write) return stay(2, [{ field: "form", code: "closed" }]);
  if (wait > 0) return stay(2, [{ field: "form", code: "too-many" }]);
  if (!read.ok) return stay(screenOf(round, read.faults[0]?.field ?? "form"), read.faults);
  const answered = answerRound(opened.operation, opened.write, { content: read.content, today });
  return answered.ok ? redirect(`${address}&done=answered`) : stay(2, [{ field: "form", code: "closed" }]);
}

export default function Answer() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (!page) return <LinkGone {...(sent?.kind === "gone" ? sent : { asked: false, fault: null, email: "" })} />;
  if (page.answering && sent?.kind !== "page") {
    const { linkId, round, project, lead, company, agreed, readableUntil, given } = page;
    const turned = sent?.kind === "screen";
    const at = turned ? sent : { screen: 0, filled: page.own ? given : page.known, faults: [] };
    return <AnswerForm {...at} {...{ linkId, round, project, lead, company, agreed, readableUntil, given, turned }} />;
  }
  return <CompanyPage {...page} refused={sent?.kind === "page" ? sent : null} />;
}
