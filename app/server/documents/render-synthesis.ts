/** A programme synthesis as tagged PDF or as a Word document. */
import { portfolioMessages } from "~/i18n/portfolio";
import { describePortfolio, type Synthesis } from "~/ui/portfolio/describe-portfolio";
import { contentOf } from "./document-content";
import type { DocumentPress } from "./start-typst";

export function renderSynthesis(
  press: DocumentPress,
  synthesis: Synthesis,
  ending: "pdf" | "docx",
): Promise<Uint8Array> {
  const { subject } = portfolioMessages[synthesis.language].synthesis;
  return press.draw(ending, contentOf(describePortfolio(synthesis), subject));
}
