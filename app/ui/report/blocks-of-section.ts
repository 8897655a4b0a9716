/** What a drawn report says in one section beside the project's own words, each block with where its records are. */
import type { ReportSection } from "~/domain/vocabulary";
import { addressBehind, type ReportPlace } from "./behind";
import type { PageBlock } from "./draw-report";
import type { Words } from "./report-document";

export function blocksOfSection(
  blocks: readonly PageBlock[],
  section: ReportSection,
  { records, place }: { records: Readonly<Record<string, string>>; place: ReportPlace },
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
    found.push({ block: withAddresses(block, place), records: records[heading] ?? null });
  }
  return found;
}

/** Leads each figure that a list counts to that list, and each line that tells of a record to the record. */
function withAddresses(block: PageBlock, place: ReportPlace): PageBlock {
  if (block.type === "keyFigures")
    return {
      ...block,
      figures: block.figures.map((one) => (one.behind ? { ...one, to: addressBehind(one.behind, place) } : one)),
    };
  const lead = (words: Words): Words => (words.behind ? { ...words, href: addressBehind(words.behind, place) } : words);
  if (block.type === "matrix")
    return { ...block, rows: block.rows.map((row) => ({ ...row, label: row.label.map(lead) })) };
  if (block.type !== "table") return block;
  return { ...block, rows: block.rows.map((cells) => cells.map((cell) => cell.map(lead))) };
}
