/** What a drawn report says in one section beside the project's own words. */
import type { ReportSection } from "~/domain/vocabulary";
import type { PageBlock } from "./draw-report";

export function blocksOfSection(blocks: readonly PageBlock[], section: ReportSection): PageBlock[] {
  let inside = false;
  let own = false;
  const found: PageBlock[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && block.level === 2) {
      inside = block.id === `section-${section}`;
      continue;
    }
    if (!inside) continue;
    if (block.type === "heading") own = block.id === `own-${section}`;
    // The own words stand in the form above; what follows them is generated again.
    if (own) {
      if (block.type === "prose") own = false;
      if (block.type === "heading" || block.type === "prose") continue;
    }
    found.push(block);
  }
  return found;
}
