/** Text that people wrote never becomes a formula, and comes back as it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeCell, readEscapedCell } from "~/domain/exchange/escape-cell";
import { writeCsv } from "~/domain/exchange/write-csv";

describe("escapeCell", () => {
  test.each([
    "=1+1",
    "+45 12",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "  =1",
    "\u00a0=1",
  ])("%j is kept from being a formula", (text) => {
    expect(escapeCell(text)).toBe(`'${text}`);
    expect(readEscapedCell(escapeCell(text))).toBe(text);
  });

  test.each(["Møde", "3 = 2 + 1", "a@b.dk", "", "'citat'", "1-2"])("%j stays", (text) => {
    expect(escapeCell(text)).toBe(text);
    expect(readEscapedCell(text)).toBe(text);
  });

  test("nothing that comes out starts like a formula, and everything comes back", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeCell(text);
        expect(escaped).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        if (!text.startsWith("'")) expect(readEscapedCell(escaped)).toBe(text);
      }),
    );
  });
});

describe("writeCsv", () => {
  test("Danish: semicolons, decimal comma, byte-order mark", () => {
    const csv = writeCsv(
      [
        ["Titel", "Timer"],
        ['Møde; "stort"', 1234.5],
        ["=2+3", null],
      ],
      { separator: ";", decimal: "," },
    );
    expect(csv).toBe('\ufeffTitel;Timer\r\n"Møde; ""stort""";1234,5\r\n\'=2+3;\r\n');
  });

  test("a line break stays within its cell", () => {
    expect(writeCsv([["a\nb", "c,d"]], { separator: ",", decimal: "." })).toBe('\ufeff"a\nb","c,d"\r\n');
  });
});
