/** The records of one kind as CSV. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { isTableName } from "~/domain/exchange/tables";
import { answerWithExport } from "~/server/http/answer-with-export";
import { notFound, type RouteHandle } from "~/server/http/authorise";

export const handle: RouteHandle = { access: { GET: "project.export" } };

export function loader(args: LoaderFunctionArgs) {
  return answerWithExport(args, () => {
    const table = /^(.+)\.csv$/.exec(args.params.table ?? "")?.[1];
    if (!isTableName(table)) throw notFound();
    return { form: "table", table };
  });
}
