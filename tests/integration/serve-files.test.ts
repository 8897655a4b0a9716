/** Files for browsers over HTTP: whatever is asked for, and whatever becomes of a file, the server goes on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { serveFiles } from "~/server/http/serve-files";

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vidensbro-files-"));
  mkdirSync(join(folder, "assets"));
  for (const name of ["one.js", "two.js"]) writeFileSync(join(folder, "assets", name), "0123456789");
  const serve = serveFiles(folder);
  server = createServer((asked, response) => serve(asked, response, () => response.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function ask(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string } | null> {
  return new Promise((resolve) => {
    const asking = request({ port, host: "127.0.0.1", path, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => void (body += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      response.on("error", () => resolve(null));
    });
    asking.on("error", () => resolve(null));
    asking.end();
  });
}

describe("a file", () => {
  it.each(["bytes=5-2", "bytes=-", "bytes=99-1", "bytes=3-1,0-0", "items=x"])(
    "is answered whole to whom asks for %s of it",
    async (Range) => {
      expect(await ask("/assets/one.js", { Range })).toEqual({ status: 200, body: "0123456789" });
    },
  );

  it("that is gone since the start ends its own answer alone", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    rmSync(join(folder, "assets", "two.js"));
    expect(await ask("/assets/two.js")).toBe(null);
    // The answer is torn off first, and noted after.
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect((await ask("/assets/one.js"))?.status).toBe(200);
    expect((await ask("/elsewhere"))?.status).toBe(404);
  });
});
