/** Loaded before a program (`node --import`): on its end writes the most memory it held, in KiB, to PEAK_FILE. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Linux counts a process's own peak; its resource usage would also count that of the process that started it. */
function readPeak() {
  const status = "/proc/self/status";
  const found = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8")) : null;
  return found ? Number(found[1]) : process.resourceUsage().maxRSS;
}

process.on("exit", () => {
  if (process.env.PEAK_FILE) writeFileSync(process.env.PEAK_FILE, String(readPeak()));
});
