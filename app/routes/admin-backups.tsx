/** The administrator reads when the last good backup was made. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { backupMessages } from "~/i18n/backups";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { judgeBackups, listBackups } from "~/server/scheduled-backups";
import { BackupsPage } from "~/ui/backups-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "backup.read" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => backupMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "backup.read", { kind: "installation" });
  const { environment, clock } = visit.services;
  const plan = environment.backups;
  return {
    backups: plan
      ? { ...plan, late: judgeBackups(plan.folder, clock.now()).late, made: listBackups(plan.folder) }
      : null,
  };
}

export default function AdminBackups() {
  return <BackupsPage {...useLoaderData<typeof loader>()} />;
}
