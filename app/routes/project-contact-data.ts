/** Everything that is kept of a contact, as a file to give to the person who asks for it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findContactData } from "#db/contact-data";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "contact.list" } };

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "contact.list", args.params.project);
  const named = args.params.contact ?? "";
  const data = /^\d{1,12}$/.test(named) ? findContactData(visit.services.db, scope, Number(named)) : null;
  if (!data) throw notFound();
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="contact-${named}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
