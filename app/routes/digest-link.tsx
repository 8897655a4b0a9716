/** Where the link in a weekly digest leads: one button that stops it, which mail programs may also press for the reader. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { digestMessages } from "~/i18n/digest";
import { checkDigestLink, stopDigest } from "~/operations/stop-digest";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { Form } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "digest.stop", POST: "digest.stop" } };

export const headers = () => tokenPageHeaders;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => digestMessages[language].title);

type State = "running" | "stopped" | "unknown";

const answer = (state: State) =>
  data({ state }, { status: state === "unknown" ? 404 : 200, headers: tokenPageHeaders });

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "digest.stop", { kind: "installation" });
  const link = checkDigestLink(visit.operation, args.params.token ?? "");
  if (!link.ok) return answer("unknown");
  return answer(link.value ? "stopped" : "running");
}

/** Answers without a redirect, which the programs that press the button would not follow. */
export function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "digest.stop", { kind: "installation" });
  return answer(stopDigest(visit.operation, args.params.token ?? "").ok ? "stopped" : "unknown");
}

export default function DigestLink() {
  const loaded = useLoaderData<typeof loader>();
  const { state } = useActionData<typeof action>() ?? loaded;
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
