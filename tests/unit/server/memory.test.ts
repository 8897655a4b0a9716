import { describe, expect, it } from "vitest";
import type { ProjectFacts } from "~/domain/indicators/facts";
import { createMemory } from "~/server/memory";

const noFacts: ProjectFacts = {
  project: { modelRegistrations: [] } as unknown as ProjectFacts["project"],
  organisations: new Map(),
  outcomeFiles: new Map(),
};

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

  it("keeps what is made in parts once for all who ask meanwhile, and nothing of what fails", async () => {
    const memory = createMemory(10);
    let made = 0;
    const ask = (fails: boolean) =>
      memory.remember("key", async () => {
        made += 1;
        await Promise.resolve();
        if (fails) throw new Error("No paper");
        return made;
      });
    const [first, second] = await Promise.allSettled([ask(true), ask(false)]);
    expect([first.status, second.status, made]).toEqual(["rejected", "rejected", 1]);
    expect(await Promise.all([ask(false), ask(true)])).toEqual([2, 2]);
  });

  it("gives the records of a revision or of a later one, and reads those of an earlier one anew", () => {
    const memory = createMemory(10);
    const read: number[] = [];
    const ask = (projectId: number, revision: number) =>
      memory.keepFacts(projectId, revision, () => {
        read.push(projectId);
        return { ...noFacts, outcomeFiles: new Map([[String(revision), 1]]) };
      });
    expect(ask(1, 7)).toBe(ask(1, 7));
    expect(ask(1, 8).outcomeFiles.has("8")).toBe(true);
    expect(ask(1, 7).outcomeFiles.has("8")).toBe(true);
    expect(read).toEqual([1, 1]);
    for (const other of [2, 3, 4, 5]) ask(other, 1);
    ask(1, 8);
    expect(read).toEqual([1, 1, 2, 3, 4, 5, 1]);
  });
});
