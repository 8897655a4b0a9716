/** Answers Prometheus on a port of its own, on this machine alone, with what all processes have counted. */
import { createServer, type Server } from "node:http";
import { logError } from "../log";
import { collectMetrics, formatMetrics, type Sample } from "../metrics";

/** Rejects where the port cannot be listened on. */
export function serveMetrics(port: number, askOthers: () => Promise<Sample[]>): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") return void response.writeHead(404).end();
    askOthers()
      .then((others) => {
        response.writeHead(200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" });
        response.end(formatMetrics([...collectMetrics(), ...others]));
      })
      .catch((error: unknown) => {
        logError(error);
        response.writeHead(500).end();
      });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
