/** The first rows of a table are with their reader before the last are written, also where answers are compressed. */
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { afterEach, expect, it } from "vitest";
import { sendTablesEarly } from "~/server/http/send-tables-early";

const compress = compression({ threshold: 1024 }) as unknown as (...step: unknown[]) => void;
let close = () => {};
afterEach(() => close());

it("sends what is written of a table at once", async () => {
  let finish = () => {};
  const server = createServer((request, response) => {
    compress(request, response, () =>
      sendTablesEarly(request, response, () => {
        response.writeHead(200, { "Content-Type": "text/csv; charset=utf-8" });
        response.write("Projekt;Status\r\n");
        finish = () => response.end("Ét;Løber\r\n");
      }),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  close = () => void server.close();
  const { port } = server.address() as AddressInfo;
  const early = await new Promise<boolean>((resolve, reject) => {
    let finished = false;
    get({ port, headers: { "Accept-Encoding": "br" } }, (response) => {
      response.once("data", () => {
        resolve(!finished);
        finish();
      });
      response.resume();
      setTimeout(() => {
        finished = true;
        finish();
      }, 2000).unref();
    }).on("error", reject);
  });
  expect(early).toBe(true);
});
