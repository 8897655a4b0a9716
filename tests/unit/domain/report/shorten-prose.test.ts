import { describe, expect, it } from "vitest";
import { shortenProse, shortenWords } from "~/domain/report/shorten-prose";
import { readMarkdown } from "~/domain/report/simple-markdown";

describe("shortened prose", () => {
  it("is the same where there is room", () => {
    const parts = readMarkdown("# Læring\n\nVi mødtes.\n\n- et\n- to");
    expect(shortenProse(parts, 1000)).toEqual({ parts, whole: true });
  });

  it("ends within a paragraph at a word, and keeps emphasis", () => {
    const parts = readMarkdown(`Her **${"vigtigt ".repeat(20).trim()}** og mere`);
    const short = shortenProse(parts, 60);
    expect(short.whole).toBe(false);
    expect(short.parts).toHaveLength(1);
    const [first] = short.parts;
    if (first?.type !== "paragraph") throw new Error("no paragraph");
    expect(first.runs.at(-1)).toMatchObject({ strong: true });
    expect(first.runs.at(-1)?.text).toMatch(/vigtigt …$/);
  });

  it("keeps whole points of a list, and no heading without anything under it", () => {
    const parts = readMarkdown(`# Et\n\n- ${"a".repeat(50)}\n- ${"b".repeat(50)}\n\n# To\n\n${"c ".repeat(200)}`);
    expect(shortenProse(parts, 70).parts).toMatchObject([{ type: "heading" }, { items: [[{ text: "a".repeat(50) }]] }]);
    expect(shortenProse(parts, 110).parts).toHaveLength(2);
    expect(shortenProse(parts, 1).parts).toEqual([]);
  });

  it("cuts a word that never ends", () => {
    expect(shortenWords("x".repeat(100), 10)).toBe(`${"x".repeat(10)} …`);
    expect(shortenWords("en to, tre", 8)).toBe("en to …");
    expect(shortenWords("kort", 10)).toBe("kort");
  });
});
