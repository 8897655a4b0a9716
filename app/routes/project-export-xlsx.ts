/** All that a project holds as an Excel workbook. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerWithExport } from "~/server/http/answer-with-export";
import type { RouteHandle } from "~/server/http/authorise";

export const handle: RouteHandle = { access: { GET: "project.export" } };

export function loader(args: LoaderFunctionArgs) {
  return answerWithExport(args, ({ services }) => ({ form: "workbook", today: services.clock.today() }));
}
