/** Everything that is held about a person, as one file for the administrator to hand out. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readPersonalData } from "#db/personal-data";
import { findPersonForm } from "~/forms/find-person";
import { readForm } from "~/forms/read-form";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { findSubject } from "~/server/http/find-subject";
import { personalDataFile } from "~/server/http/personal-data-file";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "person.read", POST: "person.read" } };

export function loader(args: LoaderFunctionArgs) {
  authorise(visitOf(args), args.request, "person.read", { kind: "installation" });
  return redirect(paths.adminPersons);
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "person.read", { kind: "installation" });
  const read = readForm(findPersonForm, await args.request.formData());
  if (!read.ok) throw notFound();
  const subject = findSubject(visit, read.values.email);
  return personalDataFile(visit, subject, readPersonalData(visit.services.db, scope, subject));
}
