/** The script that opens the form that logs without a connection; the same for everybody. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import script from "~/ui/offline/service-worker.js?raw";

export const handle: RouteHandle = { access: { GET: "public.read" } };

export function loader(args: LoaderFunctionArgs) {
  authorise(visitOf(args), args.request, "public.read", { kind: "installation" });
  return new Response(script, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "no-cache",
      "Service-Worker-Allowed": "/projects/",
    },
  });
}
