import { describe, expect, it } from "vitest";
import { createMemory } from "~/server/memory";

describe("memory", () => {
  it("makes what is not there once, and again when what it was made from has changed", () => {
    const memory = createMemory(10);
    const made: string[] = [];
    const ask = (state: string) =>
      memory.remember(
        "key",
        () => {
          made.push(state);
          return made.length;
        },
        state,
      );
    expect([ask("a"), ask("a"), ask("b"), ask("b"), ask("a")]).toEqual([1, 1, 2, 2, 3]);
    expect(made).toEqual(["a", "b", "a"]);
  });

  it.each(["remember", "hold", "keepReport"] as const)("%s lets the one go that was asked for longest ago", (kind) => {
    const memory = createMemory(40);
    const made: number[] = [];
    const ask = (key: number) => memory[kind](String(key), () => made.push(key));
    for (let key = 0; key < 40; key += 1) ask(key);
    ask(0);
    ask(40);
    ask(0);
    expect(made).toHaveLength(41);
    ask(1);
    expect(made).toHaveLength(42);
  });
});
