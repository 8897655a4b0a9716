/** From starting the built server on a filled database to its first answered page. */
import { performance } from "node:perf_hooks";
import { figure, type Line } from "./line";
import { median } from "./percentile";
import { serve } from "./programs";
import { makeTimedFetch } from "./timed-fetch";

const rounds = 5;

export async function measureStart(database: string): Promise<Line[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const server = await serve(database);
    const { status } = await makeTimedFetch(server.url)("/");
    times.push((performance.now() - start) / 1000);
    await server.stop();
    if (status !== 200) throw new Error(`The front page answered ${status}`);
  }
  const against = `${rounds} starts, shortest ${figure(Math.min(...times))} s, longest ${figure(Math.max(...times))} s`;
  return [{ what: "start to the first answered page: median", value: median(times), unit: "s", against, most: 2 }];
}
