/** All that a project holds as a file, made away from the main thread. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { scopeFor } from "~/domain/permissions/scope";
import { exchangeMessages } from "~/i18n/exchange";
import type { TakeOut } from "~/operations/project-jobs";
import { runProjectJob } from "~/operations/run-project-job";
import { Refusal } from "../exchange/refusal";
import { authoriseProject, notFound } from "./authorise";
import { exportName } from "./export-name";
import { answerWithFile, mediaTypes } from "./file-answer";
import { type Visit, visitOf } from "./visit";

const MINUTE = 60_000;
/** So much is compressed and sent before others get their turn. */
const piece = 128 * 1024;
const endings = { bundle: "json", workbook: "xlsx", table: "csv" } as const;

/** Contacts are there for those who may read them; a table of them is not there for others. */
export async function answerWithExport(args: LoaderFunctionArgs, choose: (visit: Visit) => TakeOut): Promise<Response> {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.export", args.params.project);
  const take = choose(visit);
  const { language, services } = visit;
  const contacts = scopeFor(visit.actor, "contact.list", { kind: "project", ...head });
  if (take.form === "table" && take.table === "contacts" && !contacts) throw notFound();
  try {
    const job = { job: "take-out", scope, take, language, contacts } as const;
    const { content, illustrative } = await runProjectJob(services.db, job, { timeLimit: MINUTE });
    const ending = endings[take.form];
    const part = take.form === "table" ? take.table : "";
    const name = exportName(visit, { key: args.params.project ?? "", illustrative }, { part, ending });
    return answerWithFile({ name, mediaType: mediaTypes[ending], content: inPieces(content) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(`${exchangeMessages[language].failed}\n`, {
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}

function inPieces(content: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= content.length) return controller.close();
      controller.enqueue(content.subarray(at, at + piece));
      at += piece;
    },
  });
}
