/** A backup taken while entries come in, put back elsewhere: sound, and with all that was acknowledged before it began. */
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../bench/programs";
import type { Check } from "./check";
import { inspect, install, pause, sendSteadily, start } from "./installation";

export const backupUnderLoad: Check = {
  name: "backup while entries come in, put back and examined",
  wanted: "every one sound and whole",
  async measure({ folder, full, fault }) {
    const rounds = fault ? 1 : full ? 20 : 2;
    const installation = await install(folder);
    const server = await start(installation.database);
    const sending = sendSteadily(server, installation, "backup", 2);
    let good = 0;
    try {
      for (let round = 0; round < rounds; round += 1) {
        const wanted = sending.acknowledged.length + 5;
        while (sending.acknowledged.length < wanted) await pause(20);
        const before = [...sending.acknowledged];
        const restored = join(folder, `restored-${round}.db`);
        if (fault) {
          copyFileSync(installation.database, restored);
        } else {
          const file = join(folder, `backup-${round}`);
          await runCommand(["backup", file], installation.database);
          await runCommand(["restore", file], restored);
          await runCommand(["doctor"], restored);
          rmSync(file);
        }
        const { lost, half, sound } = inspect(restored, before);
        if (lost === 0 && half === 0 && sound) good += 1;
      }
    } finally {
      await sending.stop();
      await server.stop();
    }
    return { measured: `${good} of ${rounds}`, passes: good === rounds };
  },
};
