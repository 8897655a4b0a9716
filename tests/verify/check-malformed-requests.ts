/** Requests that no browser sends leave the same process running, and it still answers. */
import { connect } from "node:net";
import type { Check } from "./check";
import { install, start } from "./installation";

/** A small seeded generator (mulberry32), so that a failure can be had again. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const fixedSeeds = [
  "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET //evil/%E0%A4%A/..%2f..%2fetc HTTP/1.1\r\nHost: [::\r\n\r\n",
  "GET /projects/%00?search=%ff HTTP/1.1\r\nHost: x\r\nCookie: session=%%%; language=xx\r\n\r\n",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Type: multipart/form-data; boundary=a\r\nContent-Length: 9\r\n\r\n--a\r\nx\r\n\r\n",
  "POST /language HTTP/1.1\r\nHost: x\r\nOrigin: null\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=%%%",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  "GET /was.data?_routes=%5B HTTP/1.1\r\nHost: x\r\nAccept-Language: ,,;q=;;\r\nRange: bytes=-\r\nIf-Modified-Since: no\r\n\r\n",
  "GET http://[bad/ HTTP/1.1\r\nHost: \r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
  "BREW /answer/%2e%2e/x HTTP/1.0\r\nX-Forwarded-Host: a\r\nX-Forwarded-Proto: javascript\r\n\r\n",
];

/** A file that was built, asked for in parts that do not exist. */
async function seedsOfFile(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}/was`)).text();
  const file = /\/assets\/[\w.-]+\.css/.exec(page)?.[0];
  if (file === undefined) throw new Error("The page names no file");
  return ["bytes=5-2", "bytes=-", "bytes=99999999-1", "bytes=0-0,3-1", "items=x"].map(
    (range) => `GET ${file} HTTP/1.1\r\nHost: x\r\nRange: ${range}\r\n\r\n`,
  );
}

function mutate(random: () => number, seeds: readonly string[]): Buffer {
  const whole = (most: number) => Math.floor(random() * most);
  const bytes = Buffer.from(seeds[whole(seeds.length)] as string, "latin1");
  for (let change = whole(6); change > 0; change -= 1) bytes[whole(bytes.length)] = whole(256);
  return random() < 0.1 ? bytes.subarray(0, whole(bytes.length)) : bytes;
}

function send(port: number, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.setTimeout(60, () => socket.destroy());
    socket.on("data", () => socket.destroy());
    socket.on("error", () => {});
    socket.on("close", () => resolve());
    socket.write(bytes);
  });
}

export const malformedRequests: Check = {
  name: "malformed requests",
  wanted: "the same process answers after all of them",
  async measure({ folder, full, fault }) {
    const { database } = await install(folder, 5);
    const server = await start(database);
    const random = makeRandom(20_261_121);
    const count = full ? 10_000 : 500;
    const port = Number(new URL(server.url).port);
    try {
      const seeds = [...fixedSeeds, ...(await seedsOfFile(server.url))];
      for (const seed of seeds) await send(port, Buffer.from(seed, "latin1"));
      const each = 20;
      for (let sent = 0; sent < count; sent += each) {
        await Promise.all(Array.from({ length: each }, () => send(port, mutate(random, seeds))));
        if (fault && sent === 0) await server.stop("SIGKILL");
      }
      const alive = server.process.exitCode === null && server.process.signalCode === null;
      const answer = await fetch(`${server.url}/healthz`).catch(() => null);
      return {
        measured: `${count} sent, ${alive ? "same process" : "process gone"}, then ${answer?.status ?? "no answer"}`,
        passes: alive && answer?.status === 200,
      };
    } finally {
      await server.stop();
    }
  },
};
