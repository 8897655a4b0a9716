/** The sections of a drawn report: a heading of level 2 opens one, what follows belongs to it. */
import type { PageBlock } from "./draw-report";

export interface ReportSectionView {
  id: string;
  title: string;
  blocks: PageBlock[];
}

export function splitSections(blocks: readonly PageBlock[]): ReportSectionView[] {
  const sections: ReportSectionView[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && block.level === 2) sections.push({ id: block.id, title: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
