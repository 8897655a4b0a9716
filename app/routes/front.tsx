/** The front page: what the product is for. Open to anyone. */
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasAccounts } from "#db/accounts";
import { frontMessages } from "~/i18n/front";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { PageHeading } from "~/ui/page-heading";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "public.read" } };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${frontMessages[data?.language ?? "da"].title} – Vidensbro` },
  { name: "description", content: frontMessages[data?.language ?? "da"].lead },
];

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "public.read", { kind: "installation" });
  if (!hasAccounts(visit.services.db)) return redirect(paths.firstRun);
  return { language: visit.language, signedIn: visit.account !== null };
}

export default function Front() {
  const { signedIn } = useLoaderData<typeof loader>();
  const words = frontMessages[useLanguage()];
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {signedIn ? (
              <ButtonLink to={paths.projects}>{words.toProjects}</ButtonLink>
            ) : (
              <ButtonLink to={paths.signIn}>{words.signIn}</ButtonLink>
            )}
            <ButtonLink to={paths.publicProjects} tone="secondary">
              {words.publicProjects}
            </ButtonLink>
          </>
        }
      />
      <div className="stack-large">
        <div className="grid">
          {words.steps.map(({ title, text }) => (
            <Card key={title} title={title}>
              <p>{text}</p>
            </Card>
          ))}
        </div>
        <Card title={words.whoTitle}>
          <ul className="plain-list stack-small">
            {words.who.map(({ title, text }) => (
              <li key={title}>
                <strong>{title}</strong> {text}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
