/** The files of a submitted report: documents as they were made once, JSON byte for byte, tables from the frozen version. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findDocument, findReportVersion, type FrozenVersion } from "#db/report-versions";
import { writeCsv } from "~/domain/exchange/write-csv";
import { frozenTablesMessages } from "~/i18n/frozen-tables";
import { csvWay } from "~/server/exchange/csv-way";
import { describeFrozenTables } from "~/server/exchange/describe-frozen-tables";
import { runExchangeJob } from "~/server/exchange/run-exchange-job";
import { packParts } from "~/server/exchange/unpack-workbook";
import { authoriseReport, notFound, type RouteHandle } from "~/server/http/authorise";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { readVersionNumber } from "~/server/http/read-version-number";
import { visitOf } from "~/server/http/visit";
import { logError } from "~/server/log";

export const handle: RouteHandle = { access: { GET: "report.read-submitted" } };

const documentTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseReport(visit, args.request, "report.read-submitted", args.params.report);
  const { db } = visit.services;
  const { language } = visit;
  const words = frozenTablesMessages[language];
  const frozen = findReportVersion(db, scope, readVersionNumber(args.params.version));
  if (!frozen) throw notFound();
  const ending = /^report\.(pdf|docx|xlsx|zip|json)$/.exec(args.params.file ?? "")?.[1];
  const name = `${head.projectKey}-${frozen.content.requirement.key}-${frozen.version}.${ending ?? ""}`;
  switch (ending) {
    case "pdf":
    case "docx": {
      const document = findDocument(db, scope, { versionId: frozen.id, format: ending });
      if (!document) return plain(words.making, 503);
      return answerWithFile({ name, mediaType: documentTypes[ending], content: document.bytes });
    }
    case "json":
      return answerWithFile({ name, mediaType: mediaTypes.json, content: frozen.json });
    case "xlsx":
      try {
        const content = await runExchangeJob({ job: "sheets", sheets: tablesOf(frozen, language) });
        return answerWithFile({ name, mediaType: mediaTypes.xlsx, content });
      } catch (error) {
        logError(error);
        return plain(words.failed, 503);
      }
    case "zip":
      return answerWithFile({ name, mediaType: "application/zip", content: packCsv(frozen, language) });
    default:
      throw notFound();
  }
}

function tablesOf(frozen: FrozenVersion, language: "da" | "en") {
  return describeFrozenTables(frozen.content, frozen.sha256, language);
}

/** One CSV file for each table, numbered in the order of the workbook's sheets. */
function packCsv(frozen: FrozenVersion, language: "da" | "en"): Uint8Array {
  const parts = tablesOf(frozen, language).map(({ title, columns, rows }, index) => ({
    name: `${String(index + 1).padStart(2, "0")}-${slug(title)}.csv`,
    bytes: Buffer.from(writeCsv([columns.map(({ heading }) => heading), ...rows], csvWay[language])),
  }));
  return new Uint8Array(packParts(parts));
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function plain(text: string, status: number): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "5" },
  });
}
