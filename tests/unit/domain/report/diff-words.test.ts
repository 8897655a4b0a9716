/** What two versions of a text have in common. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "~/domain/report/diff-words";

const read = (parts: ReturnType<typeof diffWords>, without: "added" | "removed") =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("the difference of two texts", () => {
  it("names the words that came and went", () => {
    expect(diffWords("Vi holdt to møder i maj.", "Vi holdt tre møder i maj og juni.")).toEqual([
      { kind: "same", text: "Vi holdt " },
      { kind: "removed", text: "to" },
      { kind: "added", text: "tre" },
      { kind: "same", text: " møder i maj" },
      { kind: "added", text: " og juni" },
      { kind: "same", text: "." },
    ]);
  });

  it("is nothing for the same text, and all of it for a new one", () => {
    expect(diffWords("Æbler, og\nærter", "Æbler, og\nærter")).toEqual([{ kind: "same", text: "Æbler, og\nærter" }]);
    expect(diffWords("", "Ny tekst")).toEqual([{ kind: "added", text: "Ny tekst" }]);
    expect(diffWords("", "")).toEqual([]);
  });

  it("can always be read as the one text and as the other", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", " ", "\n", "ø", ".", "😀"), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, now] = [a.join(""), b.join("")];
        const parts = diffWords(before, now);
        expect(read(parts, "added")).toBe(before);
        expect(read(parts, "removed")).toBe(now);
      }),
    );
  });

  it("stays quick with two long texts that share nothing", () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(" ");
    const started = performance.now();
    const parts = diffWords(long("a"), long("b"));
    expect(performance.now() - started).toBeLessThan(2000);
    expect(read(parts, "added")).toBe(long("a"));
  });
});
