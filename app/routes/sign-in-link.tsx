/** Where a sign-in link leads: a page with one button, since mail scanners open every link and GET changes nothing. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInMessages } from "~/i18n/sign-in";
import { checkSignInLink, openSessionByLink } from "~/operations/open-session";
import { pageTitle } from "~/ui/page-title";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { readCookie } from "~/server/http/cookies";
import { enter } from "~/server/http/enter";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { visitOf } from "~/server/http/visit";
import { LastStepPage } from "~/ui/last-step-page";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "session.open", POST: "session.open" } };

export const headers = () => tokenPageHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) => {
    const words = signInMessages[language].link;
    if (!page?.refusal) return words.title;
    return page.refusal === "unknown-link" ? words.goneTitle : words.otherBrowserTitle;
  });

type Refusal = "unknown-link" | "other-browser";

function answerRefusal(refusal: Refusal) {
  return data({ name: null, refusal }, { status: refusal === "unknown-link" ? 404 : 403, headers: tokenPageHeaders });
}

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const token = args.params.token ?? "";
  const browserSecret = readCookie(args.request, "browser", visit.secure);
  const link = checkSignInLink(visit.operation, { token, browserSecret });
  if (!link.ok) return answerRefusal(link.code);
  return data({ name: link.value.name, refusal: null }, { headers: tokenPageHeaders });
}

export function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const { request, params } = args;
  const opened = openSessionByLink(visit.operation, {
    token: params.token ?? "",
    browserSecret: readCookie(request, "browser", visit.secure),
    userAgent: request.headers.get("User-Agent"),
  });
  if (!opened.ok) return answerRefusal(opened.code);
  const to = new URL(request.url).searchParams.get("to");
  return enter(visit, opened.value, to);
}

export default function SignInLink() {
  const loaded = useLoaderData<typeof loader>();
  const { name, refusal } = useActionData<typeof action>() ?? loaded;
  const words = signInMessages[useLanguage()].link;
  const gone = refusal === "unknown-link";
  return (
    <LastStepPage
      title={words.title}
      ready={words.ready(name ?? "")}
      button={words.button}
      refusal={
        refusal && {
          title: gone ? words.goneTitle : words.otherBrowserTitle,
          lead: gone ? words.gone : words.otherBrowser,
          again: words.again,
        }
      }
    />
  );
}
