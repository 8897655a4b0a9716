/** The records of one kind as CSV. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { isTableName } from "~/domain/exchange/tables";
import { writeCsv } from "~/domain/exchange/write-csv";
import { scopeFor } from "~/domain/permissions/scope";
import { exchangeMessages } from "~/i18n/exchange";
import { exportTables } from "~/operations/export-tables";
import { csvWay } from "~/server/exchange/csv-way";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { exportName } from "~/server/http/export-name";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "project.export" } };

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.export", args.params.project);
  const name = /^(.+)\.csv$/.exec(args.params.table ?? "")?.[1];
  if (!isTableName(name)) throw notFound();
  const { language, services } = visit;
  const words = exchangeMessages[language];
  const contacts = scopeFor(visit.actor, "contact.list", { kind: "project", ...head });
  if (name === "contacts" && !contacts) throw notFound();
  const { project, tables } = exportTables(services.db, scope, { language, contacts });
  const { columns, rows } = tables[name];
  const made = project.illustrative ?? false;
  const content = writeCsv(
    [
      [...columns.map(({ heading }) => heading), ...(made ? [words.illustrativeColumn] : [])],
      ...(made ? rows.map((row) => [...row, words.yes]) : rows),
    ],
    csvWay[language],
  );
  return answerWithFile({
    name: exportName(visit, project, { part: name, ending: "csv" }),
    mediaType: mediaTypes.csv,
    content,
  });
}
