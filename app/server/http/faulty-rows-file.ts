/** The rows of a sheet that cannot be taken as a file, to be mended and brought in again. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { incomingMessages } from "~/i18n/incoming";
import { readCheckInput } from "~/operations/read-check-input";
import { paths } from "~/paths";
import { Refusal } from "../exchange/refusal";
import { runExchangeJob } from "../exchange/run-exchange-job";
import { authoriseProject } from "./authorise";
import { answerWithFile, mediaTypes } from "./file-answer";
import { findOpenFile } from "./read-import-page";
import { visitOf } from "./visit";

export async function answerWithFaultyRows(args: LoaderFunctionArgs, format: "xlsx" | "csv"): Promise<Response> {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.import", args.params.project);
  const file = findOpenFile(visit, scope, new URL(args.request.url).searchParams.get("file"));
  if (file?.choice?.step !== "checked") return redirect(paths.projectImport(args.params.project ?? ""));
  const { sheet } = file.choice;
  const { language } = visit;
  try {
    const kind = file.kind === "organisations" ? "organisations" : "activities";
    const input = await readCheckInput(visit.operation, scope, { id: file.id, kind, sheet });
    const { headings } = sheet;
    const content = await runExchangeJob({ job: "faulty", input, headings, format, language });
    const name = `${incomingMessages[language].faultyFile}-${visit.services.clock.today()}.${format}`;
    return answerWithFile({ name, mediaType: mediaTypes[format], content });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const text = `${incomingMessages[language].refusals[error.code]}\n`;
    return new Response(text, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}
