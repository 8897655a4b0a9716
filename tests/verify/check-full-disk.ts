/** The disk fills up: reading goes on, writing says so in words, and goes on once there is room. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import type { Check } from "./check";
import { inspect, install, sendEntry, start } from "./installation";

const mount = (...args: string[]) => execFileSync("mount", args, { stdio: "ignore" });

export const fullDisk: Check = {
  name: "disk full",
  wanted: "reads 200, writes 507, and again 200 with room; 0 lost",
  refuses: () =>
    process.platform === "linux" && process.getuid?.() === 0 && mayMount()
      ? null
      : "needs Linux and the right to mount",
  async measure({ folder, fault }) {
    const prepared = await install(folder);
    const disk = join(folder, "disk");
    mkdirSync(disk);
    mount("-t", "tmpfs", "-o", "size=24m", "tmpfs", disk);
    try {
      const installation = { ...prepared, database: join(disk, "installed.db") };
      cpSync(prepared.database, installation.database);
      const server = await start(installation.database);
      const agent = new Agent({ keepAlive: true });
      const send = (name: string) => sendEntry({ url: server.url, agent, installation }, name);
      const acknowledged: string[] = [];
      const first = await send("before");
      if (first === 200) acknowledged.push("before");
      const ballast = join(disk, "ballast");
      fill(ballast);
      let full: number | null = 200;
      for (let index = 0; index < 200 && full === 200; index += 1) {
        full = await send(`filling-${index}`);
        if (full === 200) acknowledged.push(`filling-${index}`);
      }
      const page = await fetch(`${server.url}/projects/project-0`, { headers: { Cookie: installation.cookie } });
      if (!fault) rmSync(ballast);
      const after = await send("after");
      if (after === 200) acknowledged.push("after");
      agent.destroy();
      await server.stop();
      const { lost, half, sound } = inspect(installation.database, acknowledged);
      return {
        measured: `reads ${page.status}, writes ${full}, with room ${after}, ${lost} of ${acknowledged.length} lost`,
        passes: first === 200 && page.status === 200 && full === 507 && after === 200 && lost + half === 0 && sound,
      };
    } finally {
      execFileSync("umount", ["-l", disk], { stdio: "ignore" });
    }
  },
};

/** Writes until nothing more fits. */
function fill(file: string): void {
  const chunk = Buffer.alloc(4096);
  try {
    for (;;) writeFileSync(file, chunk, { flag: "a" });
  } catch {
    return;
  }
}

function mayMount(): boolean {
  try {
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt");
    execFileSync("umount", ["/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
