/** Where the link in a weekly digest leads: one button that stops it, which mail programs may also press for the reader. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { digestMessages } from "~/i18n/digest";
import type { Language } from "~/i18n/language";
import { checkDigestLink, stopDigest } from "~/operations/stop-digest";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { LanguageProvider } from "~/ui/language-provider";
import { Form } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "digest.stop", POST: "digest.stop" } };

export const headers = () => tokenPageHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) => digestMessages[page?.language ?? language].title);

type State = "running" | "stopped" | "unknown";

/** In the language of the mail, whatever the browser speaks; null where the link is of no mail. */
const answer = (state: State, language: Language | null) =>
  data({ state, language }, { status: state === "unknown" ? 404 : 200, headers: tokenPageHeaders });

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "digest.stop", { kind: "installation" });
  const link = checkDigestLink(visit.operation, args.params.token ?? "");
  if (!link.ok) return answer("unknown", null);
  return answer(link.value.stopped ? "stopped" : "running", link.value.language);
}

/** Answers without a redirect, which the programs that press the button would not follow. */
export function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "digest.stop", { kind: "installation" });
  const token = args.params.token ?? "";
  const stopped = stopDigest(visit.operation, token);
  const link = checkDigestLink(visit.operation, token);
  return answer(stopped.ok ? "stopped" : "unknown", link.ok ? link.value.language : null);
}

export default function DigestLink() {
  const loaded = useLoaderData<typeof loader>();
  const { state, language } = useActionData<typeof action>() ?? loaded;
  const readers = useLanguage();
  return (
    <LanguageProvider language={language ?? readers}>
      <div lang={language ?? readers}>
        <StopDigest state={state} />
      </div>
    </LanguageProvider>
  );
}

function StopDigest({ state }: { state: State }) {
  const words = digestMessages[useLanguage()];
  if (state === "unknown") {
    return (
      <div className="page-narrow">
        <PageHeading title={words.goneTitle} lead={words.gone} />
        <ButtonLink to={paths.profile}>{words.toProfile}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="page-narrow">
      <PageHeading title={words.title} />
      {state === "stopped" ? (
        <Notice tone="success" title={words.stopped}>
          <p>{words.stoppedHelp}</p>
        </Notice>
      ) : (
        <Card>
          <p>{words.what}</p>
          <Form method="post">
            <Button>{words.stop}</Button>
          </Form>
        </Card>
      )}
    </div>
  );
}
