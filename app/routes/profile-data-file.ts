/** Everything that is held about the signed-in person, as one file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readPersonalData } from "#db/personal-data";
import { authorise, refuse, type RouteHandle } from "~/server/http/authorise";
import { personalDataFile } from "~/server/http/personal-data-file";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "profile.read" } };

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { account } = visit;
  if (!account) return refuse(visit, args.request);
  const scope = authorise(visit, args.request, "profile.read", { kind: "account", accountId: account.id });
  const subject = { accountId: account.id, address: account.email };
  return personalDataFile(visit, subject, readPersonalData(visit.services.db, scope, subject));
}
