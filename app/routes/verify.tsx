/** Says of a file whether it is, byte for byte, a report that was submitted here. Keeps nothing. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { findByHash, listReportVersions } from "#db/report-versions";
import { formatDay } from "~/i18n/format";
import { verifyMessages } from "~/i18n/verify";
import { danishDayOf } from "~/server/clock";
import { readUpload } from "~/server/files/read-upload";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { sha256 } from "~/server/sha256";
import { pageTitle } from "~/ui/page-title";
import { VerifyPage } from "~/ui/verify-page";

export const handle: RouteHandle = { access: { GET: "report.verify", POST: "report.verify" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => verifyMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  authorise(visitOf(args), args.request, "report.verify", { kind: "installation" });
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "report.verify", { kind: "installation" });
  const { language } = visit;
  const upload = await readUpload(args.request);
  if (!upload.ok) {
    visit.formFailed = true;
    const words = verifyMessages[language];
    return data({ error: upload.code === "too-large" ? words.tooLarge : words.missing, found: null }, { status: 422 });
  }
  const hash = sha256(upload.value.bytes);
  const { db } = visit.services;
  const known = findByHash(db, hash);
  const newest = known && listReportVersions(db, known).at(-1)?.version;
  return data({
    error: null,
    found: {
      hash,
      genuine: known && {
        kind: known.kind,
        version: known.version,
        frozenOn: formatDay(language, danishDayOf(known.frozenAt)),
        newest: newest ?? known.version,
      },
    },
  });
}

export default function Verify() {
  return <VerifyPage answer={useActionData<typeof action>() ?? null} />;
}
