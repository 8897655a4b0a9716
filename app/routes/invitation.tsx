/** Where an invitation's link leads: what it offers and by whom, and the button that accepts. GET changes nothing. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import type { InvitationTarget } from "~/domain/permissions/roles";
import { acceptInvitationForm } from "~/forms/accept-invitation";
import { readForm } from "~/forms/read-form";
import { peopleMessages } from "~/i18n/people";
import { acceptInvitation, checkInvitation } from "~/operations/accept-invitation";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { enter } from "~/server/http/enter";
import { refuseForm } from "~/server/http/refuse-form";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { type Visit, visitOf } from "~/server/http/visit";
import { InvitationPage } from "~/ui/invitation-page";

export const handle: RouteHandle = { access: { GET: "invitation.accept", POST: "invitation.accept" } };

export const headers = () => tokenPageHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => peopleMessages[language].invitation.title);

function readInvitation(visit: Visit, token: string) {
  const checked = checkInvitation(visit.operation, token);
  if (!checked.ok) return null;
  const { invitation, standing } = checked.value;
  const { email, role, company, target, inviterName } = invitation;
  return { email, role, company, target, inviterName, standing };
}

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "invitation.accept", { kind: "installation" });
  const invitation = readInvitation(visit, args.params.token ?? "");
  return data(
    { invitation, ownEmail: visit.account?.email ?? null },
    { status: invitation ? 200 : 404, headers: tokenPageHeaders },
  );
}

/** The page of what a person has just been let into. */
const addressOf: Record<InvitationTarget, (key: string) => string> = {
  project: paths.project,
  organisation: (key) => `${paths.organisation(key)}?done=accepted`,
  programme: (key) => `${paths.programme(key)}?done=accepted`,
};

const refusals = {
  "unknown-invitation": { key: "invitationGone", status: 404 },
  "wrong-account": { key: "invitationOther", status: 403 },
  "last-lead": { key: "lastLead", status: 422 },
} as const;

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "invitation.accept", { kind: "installation" });
  const token = args.params.token ?? "";
  const form = await args.request.formData();
  const read = readForm(acceptInvitationForm, form);
  const asksForName = readInvitation(visit, token)?.standing === "newcomer";
  if (asksForName && !read.ok) return refuseForm(visit, read.faults, { headers: tokenPageHeaders });
  const accepted = acceptInvitation(visit.operation, {
    token,
    name: read.ok ? read.values.name : "",
    language: visit.language,
    userAgent: args.request.headers.get("User-Agent"),
  });
  if (accepted.ok) {
    const { target, entered } = accepted.value;
    const address = addressOf[target.kind](target.key);
    return entered ? enter(visit, entered, address) : redirect(address);
  }
  const { key, status } = refusals[accepted.code];
  return refuseForm(visit, { errors: { form: key }, values: {} }, { status, headers: tokenPageHeaders });
}

export default function Invitation() {
  const { pathname } = useLocation();
  return (
    <InvitationPage
      {...useLoaderData<typeof loader>()}
      address={pathname}
      refused={useActionData<typeof action>() ?? null}
    />
  );
}
