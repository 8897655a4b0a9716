/** A published summary as PDF, drawn from the frozen version alone. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublished } from "#db/published-summaries";
import { isLanguage } from "~/i18n/language";
import { reportPageMessages } from "~/i18n/report-page";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { summaryContent } from "~/server/documents/summary-content";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { readVersionNumber } from "~/server/http/read-version-number";
import { visitOf } from "~/server/http/visit";
import { logError } from "~/server/log";

export const handle: RouteHandle = { access: { GET: "summary.read" } };

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "summary.read", { kind: "installation" });
  const { db, environment, memory, press } = visit.services;
  const reportId = readVersionNumber(args.params.report);
  const version = readVersionNumber(args.params.version);
  const published = findPublished(db, { reportId, version });
  if (!published) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("language");
  const language = isLanguage(asked) ? asked : visit.language;
  const { content: frozen, frozenAt, sha256 } = published;
  // Anybody may ask, so each is drawn once; one that failed is tried again.
  const kept = memory.remember<{ pdf: Promise<Uint8Array> | null }>(
    `summary ${reportId} ${version} ${language}`,
    () => ({ pdf: null }),
    sha256,
  );
  kept.pdf ??= press.draw(
    "summary",
    summaryContent({
      frozen,
      language,
      version,
      frozenOn: danishDayOf(frozenAt),
      sha256,
      address: `${environment.publicUrl}${paths.summary(reportId, version)}`,
    }),
  );
  try {
    const name = `${frozen.report.project.key}-${frozen.requirement.key}-${version}-${language}.pdf`;
    return answerWithFile({ name, mediaType: mediaTypes.pdf, content: await kept.pdf });
  } catch (error) {
    kept.pdf = null;
    logError(error);
    return new Response(`${reportPageMessages[language].documentFailed}\n`, {
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}
