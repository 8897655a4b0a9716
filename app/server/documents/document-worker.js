/** Draws documents away from the main thread, so that a long report delays no other request. Plain JavaScript: it runs from the source tree in every set-up. */
import { parentPort, workerData } from "node:worker_threads";
import { makePdfPress } from "./draw-pdf.js";

/** @typedef {import("./document-content").DocumentContent} DocumentContent */
/** @typedef {{ id: number; format: "pdf" | "docx"; content: DocumentContent }} Job */

const { root } = /** @type {{ root: string }} */ (workerData);

/** @type {((content: DocumentContent) => Uint8Array) | undefined} */
let printPdf;

/** @param {Job} job @returns {Promise<Uint8Array>} */
async function draw({ format, content }) {
  if (format === "pdf") {
    printPdf ??= makePdfPress(root);
    return printPdf(content);
  }
  const { drawDocx } = await import("./draw-docx.js");
  return drawDocx(content);
}

parentPort?.on("message", (/** @type {Job} */ job) => {
  draw(job).then(
    (bytes) => parentPort?.postMessage({ id: job.id, bytes }),
    (/** @type {unknown} */ error) =>
      parentPort?.postMessage({ id: job.id, fault: error instanceof Error ? error.message : String(error) }),
  );
});
