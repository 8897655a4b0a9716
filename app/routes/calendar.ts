/** A calendar by its secret address; what its account may see is asked anew each time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { readCalendar } from "~/server/http/read-calendar";

export const handle: RouteHandle = { access: { GET: "calendar.read" } };

export function loader({ params, context }: LoaderFunctionArgs) {
  const token = /^([\w-]{43})\.ics$/.exec(params.token ?? "")?.[1];
  const calendar = token === undefined ? null : readCalendar(context.services, token);
  if (calendar === null) throw notFound();
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="vidensbro.ics"',
      "Cache-Control": "private, max-age=300",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  });
}
