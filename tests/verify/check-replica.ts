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
const entries = 100;

export const replica: Check = {
  name: "second machine takes over when the first falls",
  wanted: `every one sound, nothing older than ${most} s lost`,
  fullOnly: true,
  refuses: () => (spawnSync("litestream", ["version"]).status === 0 ? null : "needs litestream"),
  async measure({ folder: whole, fault }) {
    const rounds = fault ? 1 : 10;
    let good = 0;
    let longest = 0;
    for (let round = 0; round < rounds; round += 1) {
      const folder = join(whole, String(round));
      mkdirSync(folder);
      const installation = await install(folder);
      const settings = join(folder, "litestream.yml");
      const copies = [{ type: "file", path: join(folder, "replica") }];
      // It reads YAML, and JSON is that.
      writeFileSync(settings, JSON.stringify({ dbs: [{ path: installation.database, replicas: copies }] }));
      const server = await start(installation.database);
      const copying = litestream(["replicate", "-config", settings]);
      const sending = sendSteadily(server, installation, "replica", 2);
      const at = new Map<string, number>();
      while (at.size < entries) {
        await pause(10);
        for (const name of sending.acknowledged) if (!at.has(name)) at.set(name, performance.now());
      }
      if (fault) {
        copying.kill("SIGKILL");
        await pause(2 * most * 1000);
      }
      const fell = performance.now();
      copying.kill("SIGKILL");
      await server.stop("SIGKILL");
      await sending.stop();
      const restored = join(folder, "second.db");
      await ended(litestream(["restore", "-config", settings, "-o", restored, installation.database]));
      await runCommand(["doctor"], restored);
      const lost = [...at]
        .filter(([name]) => inspect(restored, [name]).lost > 0)
        .map(([, moment]) => (fell - moment) / 1000);
      longest = Math.max(longest, ...lost);
      const { half, sound } = inspect(restored, []);
      if (half === 0 && sound && lost.every((seconds) => seconds <= most)) good += 1;
    }
    return { measured: `${good} of ${rounds}, at most the last ${longest.toFixed(1)} s lost`, passes: good === rounds };
  },
};

const litestream = (args: string[]) => spawn("litestream", args, { stdio: "ignore" });

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Litestream ended with ${code}`))));
  });
}
