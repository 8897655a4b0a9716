/** All that a project holds as a bundle, which any Vidensbro can bring in. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerWithExport } from "~/server/http/answer-with-export";
import type { RouteHandle } from "~/server/http/authorise";

export const handle: RouteHandle = { access: { GET: "project.export" } };

export function loader(args: LoaderFunctionArgs) {
  return answerWithExport(args, () => ({ form: "bundle" }));
}
