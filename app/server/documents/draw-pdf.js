/** A report, an agreement or a summary as PDF/UA-1 by Typst; an export that would not be accessible is refused there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { makeDrawable } from "./drawable-text.js";
import { readCharacters } from "./font-characters.js";

/** @typedef {import("./document-content").DocumentContent} DocumentContent */
/** @typedef {import("./agreement-content").AgreementContent} AgreementContent */
/** @typedef {import("./summary-content").SummaryDocument} SummaryDocument */

const family = "node_modules/@expo-google-fonts/ibm-plex-sans";
const faces = ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold"];
/** How many documents ago a remembered piece of layout was last of use before it is forgotten. */
const rememberFor = 4;

/**
 * The templates, fonts and compiler, ready for one document after another.
 * @param {string} root the repository's folder
 * @returns {(content: DocumentContent | AgreementContent | SummaryDocument, template?: "report" | "agreement" | "summary") => Uint8Array} throws where Typst refuses the document
 */
export function makePdfPress(root) {
  const workspace = join(root, "app/server/documents/typst");
  const fonts = faces.map((face) => readFileSync(join(root, family, face, `IBMPlexSans_${face}.ttf`)));
  const characters = fonts.map(readCharacters);
  const isDrawn = (/** @type {number} */ point) => characters.every((known) => known.has(point));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });

  return (content, template = "report") => {
    const data = makeDrawable(content, isDrawn);
    compiler.mapShadow(join(workspace, "data.json"), Buffer.from(JSON.stringify(data)));
    try {
      const result = compiler.compile({ mainFilePath: join(workspace, `${template}.typ`) });
      if (!result.result) throw new Error(faultsOf(compiler, result.takeDiagnostics()));
      return new Uint8Array(compiler.pdf(result.result, { pdfStandard: "ua-1" }));
    } catch (error) {
      throw new Error(`Typst refuses the document: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    } finally {
      compiler.resetShadow();
      // Forgetting takes a tenth of what drawing does: once the document has been handed over.
      setImmediate(() => compiler.evictCache(rememberFor));
    }
  };
}

/**
 * @param {NodeCompiler} compiler
 * @param {import("@myriaddreamin/typst-ts-node-compiler").NodeError | null} error
 */
function faultsOf(compiler, error) {
  const faults = error === null ? [] : compiler.fetchDiagnostics(error);
  return JSON.stringify(faults);
}
