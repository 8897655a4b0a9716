import { describe, expect, it } from "vitest";
import { blocksOfSection } from "~/ui/report/blocks-of-section";
import type { PageBlock } from "~/ui/report/draw-report";
import { firstRows, shortenTables } from "~/ui/report/shorten-tables";

const tableOf = (rows: number): PageBlock => ({
  type: "table",
  caption: "Aktiviteter",
  columns: [],
  rows: Array.from({ length: rows }, () => []),
});
const heading: PageBlock = { type: "heading", level: 3, id: "activities", text: "Aktiviteter" };
const shorten = (blocks: PageBlock[], query = "") =>
  shortenTables(blocks, { language: "da", search: new URLSearchParams(query) });

describe("a long list on a page", () => {
  it("shows its first rows, says how many there are and leads to all", () => {
    expect(shorten([heading, tableOf(1000)])[1]).toMatchObject({
      rows: { length: firstRows },
      more: { text: "Her står de første 50 af 1.000.", link: "Se alle 1.000", at: "?all=yes#activities" },
    });
  });

  it("is whole where it is asked for, and where it is not long", () => {
    const blocks = [heading, tableOf(1000), tableOf(75)];
    expect(shorten(blocks, "all=yes")).toEqual(blocks);
    expect(shorten(blocks, "kind=interim&from=2025-01-01&done=sent")[1]).toMatchObject({
      more: { at: "?kind=interim&from=2025-01-01&all=yes#activities" },
    });
    expect(shorten([tableOf(75)])).toEqual([tableOf(75)]);
  });
});

describe("a figure in a section", () => {
  it("leads to exactly the records that it counts", () => {
    const blocks: PageBlock[] = [
      { type: "heading", level: 2, id: "section-results", text: "Resultater" },
      { type: "keyFigures", figures: [{ label: "Udbytter", value: "3", meaning: "", behind: { list: "outcomes" } }] },
      {
        type: "table",
        caption: "",
        columns: [],
        rows: [[[{ text: "Nået", behind: { list: "goals", status: "met" } }]]],
      },
    ];
    const place = { project: "own", from: "2026-01-01", to: "2026-06-30" };
    const found = blocksOfSection(blocks, "results", { records: {}, place }).map(({ block }) => block);
    expect(found).toMatchObject([
      { figures: [{ to: "/projects/own/outcomes?from=2026-01-01&to=2026-06-30" }] },
      { rows: [[[{ href: "/projects/own/goals?status=met" }]]] },
    ]);
  });
});
