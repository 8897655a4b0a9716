/** A person's own page: name, language, password, where it is signed in, and the roles that it holds. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listSessions } from "#db/accounts";
import { findOwnFeed } from "#db/calendar-feeds";
import { isDigestStopped } from "#db/digests";
import { listNamedRoles } from "#db/named-roles";
import { worksInProjects } from "~/domain/permissions/works-in-projects";
import { profileForm } from "~/forms/profile";
import { faultsOf, readForm } from "~/forms/read-form";
import { changePasswordForm, choosePasswordForm } from "~/forms/set-password";
import { profileMessages } from "~/i18n/profile";
import { changeDigest } from "~/operations/change-digest";
import { changeProfile } from "~/operations/change-profile";
import { closeSession } from "~/operations/close-session";
import { setPassword } from "~/operations/set-password";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { answerFeedForm } from "~/server/http/answer-feed-form";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseSelf } from "~/server/http/authorise-self";
import { writeCookie } from "~/server/http/cookies";
import { readOwnOidc } from "~/server/http/read-own-oidc";
import { readOwnSteps } from "~/server/http/read-second-step-page";
import { refuseForm } from "~/server/http/refuse-form";
import { readUserAgent } from "~/server/session/read-user-agent";
import { ProfilePage } from "~/ui/profile-page";

export const handle: RouteHandle = { access: { GET: "profile.read", POST: "profile.change" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => profileMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const { visit, account, session, scope } = authoriseSelf(args, "profile.read");
  const { db } = visit.services;
  return {
    name: account.name,
    email: account.email,
    language: account.language,
    administrator: account.administrator,
    hasPassword: account.passwordHash !== null,
    secondStep: readOwnSteps({ visit, scope }),
    oidc: readOwnOidc({ visit, account, scope }),
    sessions: listSessions(db, scope, visit.operation.now).map(({ id, createdAt, userAgent }) => ({
      id,
      createdAt,
      browser: readUserAgent(userAgent),
      current: id === session.id,
    })),
    roles: listNamedRoles(db, scope),
    digest: worksInProjects(visit.actor, ["lead", "editor"]) ? !isDigestStopped(db, scope) : null,
    feedMadeAt: findOwnFeed(db, scope, { accountId: account.id })?.createdAt ?? null,
    done: new URL(args.request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const self = authoriseSelf(args, "profile.change");
  const form = await args.request.formData();
  switch (form.get("form")) {
    case "details":
      return saveDetails(self, form);
    case "password":
      return savePassword(self, form);
    case "digest":
      changeDigest(self.visit.operation, self.scope, form.get("digest") === "on");
      return redirect(done("digest"));
    case "feed":
      return answerFeedForm(self.visit, self.scope, form, paths.profile);
    case "session":
      return endSession(self, form);
    default:
      throw notFound();
  }
}

type Self = ReturnType<typeof authoriseSelf>;

const done = (code: keyof typeof profileMessages.da.done) => `${paths.profile}?done=${code}`;

function saveDetails({ visit, scope }: Self, form: FormData) {
  const read = readForm(profileForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "details" });
  changeProfile(visit.operation, scope, read.values);
  return redirect(done("saved"), {
    headers: { "Set-Cookie": writeCookie("language", read.values.language, visit.secure) },
  });
}

async function savePassword({ visit, account, session, scope }: Self, form: FormData) {
  const known = account.passwordHash !== null;
  const read = known ? readForm(changePasswordForm, form) : readForm(choosePasswordForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "password" });
  const changed = await setPassword(visit.operation, scope, {
    ...read.values,
    sessionId: session.id,
  });
  if (changed.ok) return redirect(done("password"));
  return refuseForm(visit, faultsOf(changePasswordForm, form, { currentPassword: "passwordCurrentWrong" }), {
    form: "password",
  });
}

/** A session that has ended already is what was asked for. */
function endSession({ visit, scope }: Self, form: FormData) {
  closeSession(visit.operation, scope, Number(form.get("session")));
  return redirect(done("ended"));
}

export default function Profile() {
  const answer = useActionData<typeof action>();
  const made = answer && "address" in answer ? answer : null;
  const refused = answer && "errors" in answer ? answer : null;
  return <ProfilePage {...useLoaderData<typeof loader>()} refused={refused} feedAddress={made?.address ?? null} />;
}
