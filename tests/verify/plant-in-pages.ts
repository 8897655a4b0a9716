/** Stands before a server and plants a script into its pages: 300 kB that cannot be compressed, busy, and it moves what is read. */
import { randomBytes } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

const planted = `/*${randomBytes(230_000).toString("base64")}*/
addEventListener("load", () => setTimeout(() => {
  const until = performance.now() + 400;
  while (performance.now() < until);
  const block = document.createElement("div");
  block.style.height = "300px";
  document.body.prepend(block);
}, 100));`;

export async function plantInPages(url: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const { hostname, port } = new URL(url);
  const server = createServer((asked, answer) => {
    if (asked.url === "/planted.js") {
      answer.writeHead(200, { "Content-Type": "text/javascript", "Content-Length": Buffer.byteLength(planted) });
      answer.end(planted);
      return;
    }
    // Pages come as they are, so that something can be put into them.
    const { "accept-encoding": encoding, ...headers } = asked.headers;
    const asset = asked.url?.startsWith("/assets/") && encoding;
    const passed = request(
      {
        hostname,
        port,
        method: asked.method,
        path: asked.url,
        headers: asset ? { ...headers, "accept-encoding": encoding } : headers,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const { "content-length": _, "transfer-encoding": __, ...others } = response.headers;
          const body = Buffer.concat(parts);
          const page = response.headers["content-type"]?.startsWith("text/html");
          const sent = page ? body.toString().replace("</head>", '<script src="/planted.js"></script></head>') : body;
          answer.writeHead(response.statusCode ?? 502, { ...others, "content-length": Buffer.byteLength(sent) });
          answer.end(sent);
        });
      },
    );
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
