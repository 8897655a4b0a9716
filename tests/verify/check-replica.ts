/**
 * A second machine that takes over: the first one falls while entries come in, and what Litestream had copied is put
 * back elsewhere, as docs/operating.md says. It may lack the last seconds, and nothing else.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../bench/programs";
import type { Check } from "./check";
import { inspect, install, pause, sendSteadily, start } from "./installation";

/** Seconds before the fall that may be lost: five times as long as Litestream waits between two copies. */
const most = 5;
/** Seconds in which entries come in: most of them are older than what may be lost. */
const sending = 3 * most;

export const replica: Check = {
  name: "second machine takes over when the first falls",
  wanted: `every one sound, nothing older than ${most} s lost`,
  fullOnly: true,
  refuses: () => (spawnSync("litestream", ["version"]).status === 0 ? null : "needs litestream"),
  async measure({ folder, fault }) {
    const rounds = fault ? 1 : 10;
    let good = 0;
    let longest = 0;
    let entries = 0;
    for (let round = 0; round < rounds; round += 1) {
      const here = join(folder, String(round));
      mkdirSync(here);
      const { restored, acknowledged, fell } = await fall(here, fault);
      const { missing, half, sound } = inspect(restored, [...acknowledged.keys()]);
      const lost = missing.map((name) => (fell - (acknowledged.get(name) ?? 0)) / 1000);
      entries += acknowledged.size;
      longest = Math.max(longest, ...lost);
      if (half === 0 && sound && lost.every((seconds) => seconds <= most)) good += 1;
    }
    return {
      measured: `${good} of ${rounds}, at most the last ${longest.toFixed(1)} s of ${entries} entries lost`,
      passes: good === rounds,
    };
  },
};

/** Ends server and copier by force while entries come in, and puts the copy back; with the fault nothing was copied in the second half. */
async function fall(folder: string, fault: boolean) {
  const installation = await install(folder);
  const settings = join(folder, "litestream.yml");
  const copies = [{ type: "file", path: join(folder, "replica") }];
  // It reads YAML, and JSON is that.
  writeFileSync(settings, JSON.stringify({ dbs: [{ path: installation.database, replicas: copies }] }));
  const server = await start(installation.database);
  const copying = litestream(["replicate", "-config", settings]);
  const clients = sendSteadily(server, installation, "replica", 2);
  const acknowledged = new Map<string, number>();
  const began = performance.now();
  let fell = began;
  try {
    while (fell - began < sending * 1000) {
      await pause(10);
      fell = performance.now();
      for (const name of clients.acknowledged.slice(acknowledged.size)) acknowledged.set(name, fell);
      if (fault && fell - began > (sending / 2) * 1000) copying.kill("SIGKILL");
    }
  } finally {
    copying.kill("SIGKILL");
    await server.stop("SIGKILL");
    await clients.stop();
  }
  const restored = join(folder, "second.db");
  await ended(litestream(["restore", "-config", settings, "-o", restored, installation.database]));
  await runCommand(["doctor"], restored);
  return { restored, acknowledged, fell };
}

const litestream = (args: string[]) => spawn("litestream", args, { stdio: "ignore" });

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Litestream ended with ${code}`))));
  });
}
