import { describe, expect, it } from "vitest";
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
