/** Workbooks that are sent while they are written hold what those that are written whole hold. */
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Cell } from "~/domain/exchange/write-csv";
import { streamWorkbook } from "~/server/exchange/stream-workbook";
import { writeWorkbook } from "~/server/exchange/write-workbook";

const columns = [
  { heading: "Navn & titel", type: "text" as const },
  { heading: "Tal", type: "number" as const },
  { heading: "Dag", type: "day" as const },
];
const rows: Cell[][] = Array.from({ length: 1_234 }, (_, place) => [
  place % 7 === 0 ? null : `=1+${place} <b> "æøå" & 'x' \n linje`,
  place % 5 === 0 ? null : place / 3,
  place % 3 === 0 ? "1899-01-01" : "2026-11-21",
]);

const stream = () =>
  streamWorkbook({ title: "Portefølje: a/b", columns, rowCount: rows.length, rowAt: (place) => rows[place] ?? [] });

describe("a workbook that is streamed", () => {
  it("reads back cell by cell as the one written whole", async () => {
    const streamed = Buffer.from(await new Response(stream()).arrayBuffer());
    const whole = Buffer.from(await writeWorkbook([{ title: "Portefølje: a/b", columns, rows }]));
    expect(await readSheet(streamed)).toEqual(await readSheet(whole));
  });

  it("sends its first bytes before the last row is asked for", async () => {
    let asked = 0;
    const reader = streamWorkbook({
      title: "T",
      columns,
      rowCount: 100_000,
      rowAt: () => {
        asked += 1;
        return ["x", 1, null];
      },
    }).getReader();
    await reader.read();
    expect(asked).toBe(0);
    await reader.cancel();
  });
});
