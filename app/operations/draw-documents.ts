/** Makes PDF and DOCX of frozen reports that lack them, from the frozen version alone, each once. */
import type { Db } from "#db/client";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findReportVersion, insertDocument, listUndrawn } from "#db/report-versions";
import { everything } from "~/domain/permissions/scope";
import { documentFormats } from "~/domain/report/report-terms";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { frozenContent } from "~/server/documents/frozen-content";
import type { DocumentPress } from "~/server/documents/start-typst";
import { sha256 } from "~/server/sha256";
import { logError } from "~/server/log";
import { isOrderlyStop } from "~/server/orderly-stop";

interface Drawing {
  db: Db;
  press: DocumentPress;
  publicUrl: string;
  now: () => number;
  stopped?: AbortSignal;
}

/** How many documents were made. What cannot be drawn is tried again next time. */
export async function drawDocuments({ db, press, publicUrl, now, stopped }: Drawing): Promise<number> {
  const scope = everything({ kind: "system" });
  const verify = `${publicUrl}${paths.verify}`;
  let made = 0;
  for (const format of documentFormats) {
    for (const { id, reportId, version } of listUndrawn(db, scope, format)) {
      if (stopped?.aborted) return made;
      const frozen = findReportVersion(db, { reportId }, version);
      // A version that an older program froze may have another form.
      if (frozen?.content.format !== "vidensbro-submitted-report") continue;
      const { language, sha256: hash, frozenAt } = frozen;
      const content = frozenContent(frozen.content, language, {
        sha256: hash,
        frozenOn: danishDayOf(frozenAt),
        verify,
      });
      try {
        const bytes = Buffer.from(await press.draw(format, content));
        write(db, (transaction) => {
          const values = { versionId: id, format, language, bytes, sha256: sha256(bytes), madeAt: now() };
          if (!insertDocument(transaction, scope, values)) return;
          made += 1;
          writeJournal(transaction, {
            actor: { kind: "system" },
            now: now(),
            operation: "draw-document",
            subject: "report",
            subjectId: reportId,
            after: { number: version, format, sha256: values.sha256 },
          });
        });
      } catch (error) {
        logError(error);
        if (isOrderlyStop(error)) return made;
      }
    }
  }
  return made;
}
