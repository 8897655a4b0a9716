/** What is counted while the product runs, for Prometheus: by kinds of addresses and processes, never by persons. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { processWide } from "./process-wide";

type Labels = Record<string, string>;

export interface Sample {
  name: string;
  labels: Labels;
  value: number;
}

/** Upper bounds in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Histogram {
  labels: Labels;
  counts: number[];
  sum: number;
}

const held = processWide("metrics", () => ({
  requests: new Map<string, Histogram>(),
  jobs: new Map<string, number>(),
  gauges: [] as (() => Sample[])[],
}));

/** Counts an answer and how long it took. `status` is its class, such as `2xx`. */
export function countRequest({ route, status, seconds }: { route: string; status: string; seconds: number }): void {
  const key = `${status} ${route}`;
  let found = held.requests.get(key);
  if (!found) {
    found = { labels: { route, status }, counts: new Array<number>(bounds.length + 1).fill(0), sum: 0 };
    held.requests.set(key, found);
  }
  const place = bounds.findIndex((bound) => seconds <= bound);
  const at = place === -1 ? bounds.length : place;
  found.counts[at] = (found.counts[at] ?? 0) + 1;
  found.sum += seconds;
}

/** Notes that a job has come to its end without an error. */
export function jobDone(job: string): void {
  held.jobs.set(job, Date.now() / 1000);
}

/** Adds what is looked at when somebody asks. */
export function addGauges(read: () => Sample[]): void {
  held.gauges.push(read);
}

/** Adds the memory and the delay of the event loop of this process. */
export function measureProcess(process: string): void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  addGauges(() => {
    const { rss, heapUsed } = globalThis.process.memoryUsage();
    const labels = { process };
    const samples = [
      { name: "vidensbro_memory_resident_bytes", labels, value: rss },
      { name: "vidensbro_memory_heap_bytes", labels, value: heapUsed },
      ...[0.5, 0.99].map((quantile) => ({
        name: "vidensbro_event_loop_delay_seconds",
        labels: { process, quantile: String(quantile) },
        value: (delay.percentile(quantile * 100) || 0) / 1e9,
      })),
    ];
    delay.reset();
    return samples;
  });
}

/** Everything that this process has counted and looks at now. */
export function collectMetrics(): Sample[] {
  return [
    ...[...held.requests.values()].flatMap(asSamples),
    ...[...held.jobs].map(([job, value]) => ({
      name: "vidensbro_job_last_success_timestamp_seconds",
      labels: { job },
      value,
    })),
    ...held.gauges.flatMap((read) => read()),
  ];
}

function asSamples({ labels, counts, sum }: Histogram): Sample[] {
  const name = "vidensbro_http_request_duration_seconds";
  let total = 0;
  const buckets = counts.map((count, index) => {
    total += count;
    return { name: `${name}_bucket`, labels: { ...labels, le: String(bounds[index] ?? "+Inf") }, value: total };
  });
  return [
    ...buckets,
    { name: `${name}_sum`, labels, value: sum },
    { name: `${name}_count`, labels, value: total },
    { name: "vidensbro_http_requests_total", labels, value: total },
  ];
}

const described: Record<string, [type: string, help: string]> = {
  vidensbro_http_requests_total: ["counter", "Answered requests by pattern of address and class of status."],
  vidensbro_http_request_duration_seconds: ["histogram", "Seconds until a request was answered in full."],
  vidensbro_memory_resident_bytes: ["gauge", "Memory that a process holds."],
  vidensbro_memory_heap_bytes: ["gauge", "JavaScript memory in use in a process."],
  vidensbro_event_loop_delay_seconds: ["gauge", "Delay of the event loop since the last look."],
  vidensbro_job_last_success_timestamp_seconds: ["gauge", "When a job last came to its end without an error."],
  vidensbro_outbox_mails: ["gauge", "Mails by state."],
  vidensbro_database_bytes: ["gauge", "Size of the database with its write-ahead log."],
};

/** Prometheus' text format. What several processes counted under the same labels is added up. */
export function formatMetrics(samples: readonly Sample[]): string {
  const families = new Map<string, Map<string, number>>();
  for (const { name, labels, value } of samples) {
    const family = name.replace(/_(bucket|sum|count)$/, "");
    const lines = families.get(family) ?? new Map<string, number>();
    families.set(family, lines);
    const inner = Object.entries(labels).map(([label, text]) => `${label}="${text.replaceAll(/["\\\n]/g, "_")}"`);
    const line = inner.length > 0 ? `${name}{${inner.join(",")}}` : name;
    lines.set(line, (lines.get(line) ?? 0) + value);
  }
  return [...families]
    .flatMap(([family, lines]) => {
      const [type, help] = described[family] ?? ["untyped", family];
      return [
        `# HELP ${family} ${help}`,
        `# TYPE ${family} ${type}`,
        ...[...lines].map(([line, value]) => `${line} ${value}`),
      ];
    })
    .join("\n")
    .concat("\n");
}
