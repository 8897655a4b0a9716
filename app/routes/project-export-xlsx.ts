/** All that a project holds as an Excel workbook. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { tableNames } from "~/domain/exchange/tables";
import { scopeFor } from "~/domain/permissions/scope";
import { exchangeMessages } from "~/i18n/exchange";
import { readText } from "~/i18n/format";
import { exportTables } from "~/operations/export-tables";
import { runExchangeJob } from "~/server/exchange/run-exchange-job";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { exportName } from "~/server/http/export-name";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { visitOf } from "~/server/http/visit";
import { logError } from "~/server/log";

export const handle: RouteHandle = { access: { GET: "project.export" } };

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.export", args.params.project);
  const { language, services } = visit;
  const words = exchangeMessages[language];
  const contacts = scopeFor(visit.actor, "contact.list", { kind: "project", ...head });
  const { project, tables } = exportTables(services.db, scope, { language, contacts });
  const about = {
    title: words.about,
    columns: [
      { heading: words.aboutProject, type: "text" as const },
      { heading: readText(language, project.title), type: "text" as const },
    ],
    rows: [
      [words.aboutDay, services.clock.today()],
      [words.aboutSource, "Vidensbro"],
      ...(project.illustrative ? [[words.illustrative, words.illustrativeHelp]] : []),
    ],
  };
  const sheets = [about, ...tableNames.filter((name) => contacts || name !== "contacts").map((name) => tables[name])];
  try {
    const content = await runExchangeJob({ job: "sheets", sheets });
    const name = exportName(visit, project, { ending: "xlsx" });
    return answerWithFile({ name, mediaType: mediaTypes.xlsx, content });
  } catch (error) {
    logError(error);
    return new Response(`${words.failed}\n`, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}
