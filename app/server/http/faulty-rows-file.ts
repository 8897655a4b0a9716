/** The rows of a sheet that cannot be taken as a file, to be mended and brought in again. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { incomingMessages } from "~/i18n/incoming";
import { runProjectJob } from "~/operations/run-project-job";
import { paths } from "~/paths";
import { Refusal } from "../exchange/refusal";
import { authoriseProject, notFound } from "./authorise";
import { answerWithFile, mediaTypes } from "./file-answer";
import { findOpenFile } from "./read-import-page";
import { visitOf } from "./visit";

export async function answerWithFaultyRows(args: LoaderFunctionArgs, format: "xlsx" | "csv"): Promise<Response> {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.import", args.params.project);
  const file = findOpenFile(visit, scope, new URL(args.request.url).searchParams.get("file"));
  const { actor, language, services } = visit;
  if (actor.kind !== "account") throw notFound();
  if (file?.choice?.step !== "checked") return redirect(paths.projectImport(args.params.project ?? ""));
  const { sheet } = file.choice;
  try {
    const kind = file.kind === "organisations" ? "organisations" : "activities";
    const job = { job: "faulty", scope, actor, id: file.id, kind, sheet, format, language } as const;
    const content = await runProjectJob(services.db, job);
    const name = `${incomingMessages[language].faultyFile}-${services.clock.today()}.${format}`;
    return answerWithFile({ name, mediaType: mediaTypes[format], content });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const text = `${incomingMessages[language].refusals[error.code]}\n`;
    return new Response(text, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}
