/** What works beside the requests goes after them where both want the processor. */
import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rootFolder } from "~/server/root-folder";

const module = JSON.stringify(join(rootFolder, "app/server/give-way.js"));

/** The priority of a worker's own thread after it ran the script. */
function priorityAfter(script: string): Promise<number> {
  const worker = new Worker(
    `import("node:os").then(async (os) => { ${script}; require("node:worker_threads").parentPort.postMessage(os.getPriority()); })`,
    { eval: true },
  );
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

describe.runIf(process.platform === "linux")("a worker", () => {
  it("gives way with its own thread and leaves the rest of the process as it was", async () => {
    const before = getPriority();
    expect(await priorityAfter(`(await import(${module})).giveWay()`)).toBe(Math.max(before, 5));
    expect(getPriority()).toBe(before);
  });

  it("does not come forward where the whole product runs after others", async () => {
    expect(await priorityAfter(`os.setPriority(12); (await import(${module})).giveWay()`)).toBe(12);
  });
});
