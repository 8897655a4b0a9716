/** The accessibility statement, at the short address that Danish public sites use. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { frontMessages } from "~/i18n/front";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { PageHeading } from "~/ui/page-heading";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "public.read" } };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${frontMessages[data?.language ?? "da"].was.title} – Vidensbro` },
];

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "public.read", { kind: "installation" });
  return { language: visit.language };
}

export default function Accessibility() {
  const words = frontMessages[useLanguage()].was;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="prose">
        <h2>{words.statusTitle}</h2>
        <p>{words.status}</p>
        <h2>{words.limitsTitle}</h2>
        <p>{words.limits}</p>
        <h2>{words.helpTitle}</h2>
        <p>{words.help}</p>
        <h2>{words.complaintTitle}</h2>
        <p>
          {words.complaint} <a href="https://digst.dk">digst.dk</a>
        </p>
        <p className="muted">{words.dated}</p>
      </div>
    </>
  );
}
