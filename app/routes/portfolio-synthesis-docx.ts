/** The synthesis of a portfolio as a Word document. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerWithSynthesis } from "~/server/http/answer-with-synthesis";
import type { RouteHandle } from "~/server/http/authorise";

export const handle: RouteHandle = { access: { GET: "portfolio.list" } };

export function loader(args: LoaderFunctionArgs) {
  return answerWithSynthesis(args, "docx");
}
