/** The answers to the form that makes and closes a calendar address: a new one is shown on the page that comes back, once. */
import { data, redirect } from "@remix-run/node";
import type { FeedScope } from "#db/calendar-feeds";
import { makeCalendarFeed } from "~/operations/make-calendar-feed";
import { revokeCalendarFeed } from "~/operations/revoke-calendar-feed";
import { paths } from "~/paths";
import { notFound } from "./authorise";
import type { Visit } from "./visit";

export interface NewFeed {
  form: "feed";
  address: string;
}

export function answerFeedForm(visit: Visit, scope: FeedScope, form: FormData, page: string) {
  switch (form.get("feed")) {
    case "make": {
      const token = makeCalendarFeed(visit.operation, scope);
      const made: NewFeed = {
        form: "feed",
        address: `${visit.services.environment.publicUrl}${paths.calendar(token)}`,
      };
      return data(made, { headers: { "Cache-Control": "no-store" } });
    }
    case "revoke":
      revokeCalendarFeed(visit.operation, scope);
      return redirect(`${page}?done=feed-revoked`);
    default:
      throw notFound();
  }
}
