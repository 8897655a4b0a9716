/** A long compressed answer waits for its reader again and again, and leaves no listener behind each time. */
import { createServer, get, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { afterEach, expect, it } from "vitest";
import { shareDrain } from "~/server/http/share-drain";

const compress = compression({ threshold: 1024 }) as unknown as (...step: unknown[]) => void;
let close = () => {};
afterEach(() => close());

const pieces = 40;

/** As the server of pages sends an answer: it waits for "drain" wherever it is told that enough is on its way. */
async function send(response: ServerResponse): Promise<number> {
  let waits = 0;
  for (let sent = 0; sent < pieces; sent += 1) {
    if (response.write(Buffer.alloc(64 * 1024, `${sent};`))) continue;
    waits += 1;
    await new Promise<void>((resolve) => {
      const goOn = () => {
        response.removeListener("drain", goOn);
        resolve();
      };
      response.once("drain", goOn);
    });
  }
  response.end();
  return waits;
}

async function receive(step: typeof shareDrain): Promise<{ warned: boolean; waits: number; bytes: number }> {
  let warned = false;
  let waits = 0;
  const warn = (warning: Error) => void (warned ||= warning.name === "MaxListenersExceededWarning");
  process.on("warning", warn);
  const server = createServer((request, response) => {
    compress(request, response, () =>
      step(request, response, () => {
        response.writeHead(200, { "Content-Type": "text/csv; charset=utf-8" });
        void send(response).then((count) => (waits = count));
      }),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  close = () => void server.close();
  const { port } = server.address() as AddressInfo;
  const bytes = await new Promise<number>((resolve, reject) => {
    get({ port, headers: { "Accept-Encoding": "gzip" } }, (response) => {
      let got = 0;
      response.on("data", (chunk: Buffer) => (got += chunk.length));
      response.on("end", () => resolve(got));
    }).on("error", reject);
  });
  await new Promise((resolve) => void setImmediate(resolve));
  process.off("warning", warn);
  return { warned, waits, bytes };
}

it("waits many times behind one listener", async () => {
  const { warned, waits, bytes } = await receive(shareDrain);
  expect(waits).toBeGreaterThan(10);
  expect(bytes).toBeGreaterThan(0);
  expect(warned).toBe(false);
});

it("would leave one behind each time without it (control)", async () => {
  expect((await receive((_request, _response, next) => next())).warned).toBe(true);
});
