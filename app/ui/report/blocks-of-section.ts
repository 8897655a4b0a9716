/** What a drawn report says in one section beside the project's own words, each block with where its records are. */
import type { ReportSection } from "~/domain/vocabulary";
import type { PageBlock } from "./draw-report";

export function blocksOfSection(
  blocks: readonly PageBlock[],
  section: ReportSection,
  records: Readonly<Record<string, string>>,
): { block: PageBlock; records: string | null }[] {
  const id = `section-${section}`;
  let inside = false;
  let heading = id;
  const found: { block: PageBlock; records: string | null }[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && block.level === 2) {
      inside = block.id === id;
      continue;
    }
    if (!inside) continue;
    if (block.type === "heading") heading = block.id;
    if (heading === `own-${section}`) {
      // The own words stand in the form above; what follows them is generated again.
      if (block.type === "heading") continue;
      if (block.type === "prose") {
        heading = id;
        continue;
      }
    }
    found.push({ block, records: records[heading] ?? null });
  }
  return found;
}
