/** Draws documents away from the main thread, so that a long report delays no other request. Plain JavaScript: it runs from the source tree in every set-up. */
import { parentPort, workerData } from "node:worker_threads";
import { giveWay } from "../give-way.js";
import { makePdfPress } from "./draw-pdf.js";

/** @typedef {import("./document-content").DocumentContent} DocumentContent */
/** @typedef {import("./agreement-content").AgreementContent} AgreementContent */
/** @typedef {import("./summary-content").SummaryDocument} SummaryDocument */
/** @typedef {{ format: "pdf" | "docx"; content: DocumentContent } | { format: "agreement"; content: AgreementContent } | { format: "summary"; content: SummaryDocument }} Document */
/** @typedef {Document & { id: number }} Job */

giveWay();
const { root } = /** @type {{ root: string }} */ (workerData);

/** @type {ReturnType<typeof makePdfPress> | undefined} */
let printPdf;

/** @param {Job} job @returns {Promise<Uint8Array>} */
async function draw(job) {
  if (job.format === "docx") {
    const { drawDocx } = await import("./draw-docx.js");
    return drawDocx(job.content);
  }
  printPdf ??= makePdfPress(root);
  return printPdf(job.content, job.format === "pdf" ? "report" : job.format);
}

parentPort?.on("message", (/** @type {Job} */ job) => {
  draw(job).then(
    (bytes) => parentPort?.postMessage({ id: job.id, bytes }),
    (/** @type {unknown} */ error) =>
      parentPort?.postMessage({ id: job.id, fault: error instanceof Error ? error.message : String(error) }),
  );
});
