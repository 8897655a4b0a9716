/** Who is about to write waits while the gate is closed, and is let finish before it closes. */
import { expect, it } from "vitest";
import { passWriteGate, prepareWriteGate, untilWritable } from "~/server/write-gate";
import { makeDatabase } from "../../support/database";

const turn = () => new Promise((resolve) => setTimeout(resolve, 10));

it("is closed once those inside are done, and keeps others out until it is opened", async () => {
  const db = makeDatabase();
  const order: string[] = [];
  let finish: () => void = () => {};
  const inside = passWriteGate(db, () => new Promise<void>((resolve) => (finish = resolve)));
  await turn();
  const closing = prepareWriteGate(db)().then((open) => {
    order.push("closed");
    return open;
  });
  const late = passWriteGate(db, () => Promise.resolve(order.push("late")));
  await turn();
  expect(order).toEqual([]);
  finish();
  await inside;
  const open = await closing;
  await turn();
  expect(order).toEqual(["closed"]);
  open();
  await late;
  expect(order).toEqual(["closed", "late"]);
  await untilWritable(db);
});

it("does not wait for whoever closes it from inside", async () => {
  const db = makeDatabase();
  const open = await passWriteGate(db, () => prepareWriteGate(db)());
  let through = false;
  void untilWritable(db).then(() => (through = true));
  await turn();
  expect(through).toBe(false);
  open();
  await turn();
  expect(through).toBe(true);
});

it("is closed by one after another", async () => {
  const db = makeDatabase();
  const first = await prepareWriteGate(db)();
  let second = false;
  const next = prepareWriteGate(db)().then((open) => {
    second = true;
    return open;
  });
  await turn();
  expect(second).toBe(false);
  first();
  (await next)();
  await untilWritable(db);
});
