/** What counts as an error in the log: work that ended because the program was asked to stop does not. */
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { beginLog, logError } from "~/server/log";
import { OrderlyStop } from "~/server/orderly-stop";
import { processWide } from "~/server/process-wide";

afterEach(() => vi.restoreAllMocks());

/** Other tests run in the same process, and some of them expect that no log has begun. */
afterAll(() => {
  processWide("log", () => ({ settings: null as unknown })).settings = null;
});

describe("the log", () => {
  const noted = () => {
    const lines: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
    return lines;
  };

  it("says nothing of an orderly stop before it has begun", () => {
    const told = vi.spyOn(console, "error");
    logError(new OrderlyStop("The drawing has been stopped."));
    expect(told).not.toHaveBeenCalled();
  });

  it("notes an orderly stop as an event, and everything else as an error", () => {
    beginLog({ format: "json", level: "info", process: "jobs" });
    const lines = noted();
    logError(new OrderlyStop("The drawing has been stopped."));
    logError(new Error("The worker has ended."));
    const [stop, error] = lines.map((line) => JSON.parse(line) as Record<string, string>);
    expect(stop).toMatchObject({ level: "info", event: "ended-in-hand", message: "The drawing has been stopped." });
    expect(error).toMatchObject({ level: "error", event: "error", message: "The worker has ended." });
  });
});
