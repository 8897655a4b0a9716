import { describe, expect, it } from "vitest";
import { nextTurn } from "~/server/next-turn";

describe("a turn of the event loop", () => {
  it("lets one go on at a time, in the order in which they came, and whoever asks again behind the others", async () => {
    let turn = 0;
    let counting = true;
    const count = () => {
      turn += 1;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    const went: [name: string, turn: number][] = [];
    const work = async (name: string, parts: number) => {
      for (let part = 1; part <= parts; part += 1) {
        await nextTurn();
        went.push([`${name}${part}`, turn]);
      }
    };
    await Promise.all([work("a", 2), work("b", 2), work("c", 1)]);
    counting = false;
    expect(went.map(([name]) => name)).toEqual(["a1", "b1", "c1", "a2", "b2"]);
    const turns = went.map(([, at]) => at);
    expect(new Set(turns).size).toBe(turns.length);
  });

  it("lets timers go before whoever still waits", async () => {
    const order: string[] = [];
    await Promise.all([
      nextTurn().then(() => {
        setTimeout(() => order.push("timer"), 1);
        const until = performance.now() + 10;
        while (performance.now() < until);
        order.push("first part");
      }),
      nextTurn().then(() => order.push("second part")),
    ]);
    expect(order).toEqual(["first part", "timer", "second part"]);
  });
});
