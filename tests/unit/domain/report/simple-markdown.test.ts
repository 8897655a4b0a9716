/** The simple markdown of a narrative: what becomes a heading, a list, a link, and what stays words. */
import { describe, expect, test } from "vitest";
import { plainWords, readMarkdown } from "~/domain/report/simple-markdown";

/** Paragraphs and headings as their runs. */
const runs = (text: string) =>
  readMarkdown(text).flatMap((part) => (part.type === "list" ? part.items.flat() : part.runs));

describe("parts", () => {
  test("an empty line ends a paragraph, a line break does not", () => {
    expect(readMarkdown("a\nb\n\n \nc")).toEqual([
      { type: "paragraph", runs: [{ text: "a\nb" }] },
      { type: "paragraph", runs: [{ text: "c" }] },
    ]);
    expect(readMarkdown("")).toEqual([]);
    expect(readMarkdown("a\r\nb\rc")).toEqual([{ type: "paragraph", runs: [{ text: "a\nb\nc" }] }]);
  });

  test("one to six signs and a space make a heading", () => {
    const title = (text: string) => readMarkdown(text)[0]?.type;
    for (const text of ["# Et", "###### Seks", "##  To ##"]) expect(title(text), text).toBe("heading");
    for (const text of ["#Et", "####### Syv", " # Et", "#"]) expect(title(text), text).toBe("paragraph");
    expect(runs("##  To ##")).toEqual([{ text: "To" }]);
    expect(readMarkdown("ord\n# Titel\nord").map(({ type }) => type)).toEqual(["paragraph", "heading", "paragraph"]);
  });

  test("lines with a sign or a number make a list", () => {
    expect(readMarkdown("- a\n* b\n+ c")).toEqual([
      { type: "list", numbered: false, items: [[{ text: "a" }], [{ text: "b" }], [{ text: "c" }]] },
    ]);
    expect(readMarkdown("1. a\n22) b")).toEqual([
      { type: "list", numbered: true, items: [[{ text: "a" }], [{ text: "b" }]] },
    ]);
    expect(readMarkdown("   - a")[0]?.type).toBe("list");
    for (const text of ["-a", "    - a", "1.a", "12345. a", "1 a"])
      expect(readMarkdown(text)[0]?.type, text).toBe("paragraph");
  });

  test("a list of another kind is another list, and words after a list are a paragraph", () => {
    expect(
      readMarkdown("- a\n1. b\n- c\nord").map((part) => [part.type, part.type === "list" && part.numbered]),
    ).toEqual([
      ["list", false],
      ["list", true],
      ["list", false],
      ["paragraph", false],
    ]);
    expect(readMarkdown("ord\n- a").map(({ type }) => type)).toEqual(["paragraph", "list"]);
    expect(readMarkdown("- a\n\n- b")).toHaveLength(2);
  });

  test("a line set in goes on with the item before it", () => {
    expect(readMarkdown("- a\n  b\n- c")).toEqual([
      { type: "list", numbered: false, items: [[{ text: "a\nb" }], [{ text: "c" }]] },
    ]);
    expect(readMarkdown("- a\n b").map(({ type }) => type)).toEqual(["list", "paragraph"]);
    expect(readMarkdown("ord\n  mere")).toEqual([{ type: "paragraph", runs: [{ text: "ord\nmere" }] }]);
  });
});

describe("runs", () => {
  test("strong and emphasised words, also one within the other", () => {
    expect(runs("a **b** c")).toEqual([{ text: "a " }, { text: "b", strong: true }, { text: " c" }]);
    expect(runs("*a* _b_")).toEqual([{ text: "a", emphasis: true }, { text: " " }, { text: "b", emphasis: true }]);
    expect(runs("**a _b_**")).toEqual([
      { text: "a ", strong: true },
      { text: "b", strong: true, emphasis: true },
    ]);
  });

  test("signs within words, alone or with spaces stay signs", () => {
    for (const text of ["a_b_c", "2*3*4", "* a *b", "_ a_", "**", "a ** b"])
      expect(plainWords(`x ${text}`)).toBe(`x ${text}`);
  });

  test("links to the web and to mail", () => {
    expect(runs("[her](https://example.org/a)")).toEqual([{ text: "her", href: "https://example.org/a" }]);
    expect(runs("[skriv]( mailto:a@example.org )")).toEqual([{ text: "skriv", href: "mailto:a@example.org" }]);
    expect(runs("**[her](http://example.org)**")).toEqual([{ text: "her", strong: true, href: "http://example.org" }]);
  });

  test("other addresses are no links and stay as they were typed", () => {
    for (const text of [
      "[her](javascript:alert(1))",
      "[her](ftp://example.org)",
      "[her](mailto:a)",
      "[](https://example.org )",
      "[her](https://exa mple.org)",
      "[her](http://[)",
    ])
      expect(
        runs(text).every((run) => !("href" in run) || run.href?.startsWith("https://")),
        text,
      ).toBe(true);
    expect(runs("[her](javascript:x)")).toEqual([{ text: "[her](javascript:x)" }]);
    expect(runs("[her](mailto:a)")).toEqual([{ text: "[her](mailto:a)" }]);
  });

  test("a bare address is a link without the sign that ends the sentence", () => {
    expect(runs("se https://example.org/a.")).toEqual([
      { text: "se " },
      { text: "https://example.org/a", href: "https://example.org/a" },
      { text: "." },
    ]);
    expect(runs("https://example.org/a b")).toEqual([
      { text: "https://example.org/a", href: "https://example.org/a" },
      { text: " b" },
    ]);
    expect(runs("https://:")).toEqual([{ text: "https://:" }]);
  });

  test("what looks like a tag stays words", () => {
    expect(runs("<b>a</b>")).toEqual([{ text: "<b>a</b>" }]);
  });
});

test("the words alone, part by part", () => {
  expect(plainWords("# T\n\n**a** [b](https://example.org)\n\n- c\n- *d*")).toBe("T\na b\nc\nd");
});
