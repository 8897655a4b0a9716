/** Takes the text of a section while it is typed and answers with its version, or that somebody else wrote meanwhile. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { reportSections } from "~/domain/vocabulary";
import { longestText } from "~/domain/report/limits";
import { writeSection } from "~/operations/write-section";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseOwnReport } from "~/server/http/read-own-report";

export const handle: RouteHandle = { access: { POST: "report.write" } };

export async function action(args: ActionFunctionArgs) {
  const { visit, scope } = authoriseOwnReport(args, "report.write");
  const form = await args.request.formData();
  const section = reportSections.find((one) => one === args.params.section);
  const [text, version] = [form.get("text"), form.get("version")];
  if (!section || typeof text !== "string" || typeof version !== "string") throw notFound();
  if (text.length > longestText) return Response.json({ refused: "long" }, { status: 422 });
  const content = { section, text: text.replaceAll("\r\n", "\n"), nothingToReport: false, leftOut: false };
  const written = writeSection(visit.operation, scope, { content, version });
  if (written.ok) return Response.json({ saved: written.value });
  return Response.json(written.code === "changed" ? { changed: true } : { refused: written.code }, { status: 409 });
}
