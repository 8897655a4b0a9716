/** The faulty rows of a sheet as CSV. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteHandle } from "~/server/http/authorise";
import { answerWithFaultyRows } from "~/server/http/faulty-rows-file";

export const handle: RouteHandle = { access: { GET: "project.import" } };

export function loader(args: LoaderFunctionArgs) {
  return answerWithFaultyRows(args, "csv");
}
