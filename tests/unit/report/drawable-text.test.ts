/** Texts that the fonts of a PDF can draw and its columns can hold. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeDrawable } from "~/server/documents/drawable-text.js";
import { makeWritable } from "~/server/documents/docx/writable-text.js";
import { readCharacters } from "~/server/documents/font-characters.js";

const file = "node_modules/@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf";
const known = readCharacters(readFileSync(new URL(`../../../${file}`, import.meta.url)));
const draw = (text: string) => makeDrawable(text, (point) => known.has(point));

describe("the font", () => {
  test("has the letters of Denmark's neighbours and the signs of a report", () => {
    for (const sign of "æøåÆØÅéöäüßłžőŵ€–—»«“”’·…%0123456789±×²→")
      expect(known.has(sign.codePointAt(0) ?? 0), sign).toBe(true);
  });

  test("has no emoji and no Chinese", () => {
    for (const sign of ["🧯", "安"]) expect(known.has(sign.codePointAt(0) ?? 0)).toBe(false);
  });
});

describe("a text to be drawn", () => {
  test("stays as it is where the font has it", () => {
    expect(draw("Rødgrød med fløde – 1.234,5 kr.")).toBe("Rødgrød med fløde – 1.234,5 kr.");
  });

  test("gets composed letters, and a sign for each letter that no font has", () => {
    expect(draw("cafe\u0301 安全")).toBe("café \uFFFD\uFFFD");
    expect(draw("🧯\uFE0F!")).toBe("\uFFFD!");
    expect(draw("\uD800")).toBe("\uFFFD");
  });

  test("loses controls and signs that turn the direction of reading, and keeps line breaks", () => {
    expect(draw("a\u0007b\u202Ec\r\nd\u2028e\tf")).toBe("abc\nd\ne f");
  });

  test("may break in long addresses and in runs that no hyphenation breaks, not in long Danish words", () => {
    expect(draw("https://example.org/en/side")).toContain("/\u200B");
    expect(
      draw("x".repeat(100))
        .split("\u200B")
        .map((part) => part.length),
    ).toEqual([45, 45, 10]);
    expect(draw("arbejdsmiljørepræsentanterne")).toBe("arbejdsmiljørepræsentanterne");
  });

  test("leaves drawings, addresses and days alone", () => {
    const block = { svg: "<svg>安</svg>", href: "https://example.org/安", generatedOn: "2026-11-21", text: "安" };
    expect(makeDrawable(block, (point) => known.has(point))).toEqual({ ...block, text: "\uFFFD" });
  });
});

test("a text for Word loses what XML cannot hold, and nothing else", () => {
  expect(makeWritable({ a: ["\u0000ok\u000B", "🧯\n\t安\uFFFE"], b: "\uD800x", n: 1, z: null })).toEqual({
    a: ["ok", "🧯\n\t安"],
    b: "x",
    n: 1,
    z: null,
  });
});
