/** Loads one server with ten connections from a process of its own and prints what came back: `send-load.js ORDER`. */
import autocannon from "autocannon";

/** @type {{ url: string; seconds: number; headers: Record<string, string>; paths: string[] }} */
const { url, seconds, headers, paths } = JSON.parse(process.argv[2] ?? "{}");
const result = await autocannon({
  url,
  connections: 10,
  duration: seconds,
  headers,
  requests: paths.map((path) => ({ path })),
});
process.stdout.write(
  JSON.stringify({
    total: result.requests.total,
    perSecond: result.requests.average,
    bad: result.non2xx + result.errors,
  }),
);
