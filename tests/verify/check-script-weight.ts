/** What the browser has to fetch and run before a page is alive, on every page. */
import { type IncomingMessage, request } from "node:http";
import { pages, workspace } from "../support/every-page";
import type { Kind } from "../support/kinds";
import type { Check } from "./check";
import { plantInPages } from "./plant-in-pages";
import { openShowcase, type Showcase } from "./showcase";

const kilobyte = 1000;
const most = { answering: 130 * kilobyte, anywhere: 220 * kilobyte };

/** The bytes of an answer as they travel. */
function fetchBytes(url: string, headers: Record<string, string>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response: IncomingMessage) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts)));
      response.on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

/** Every script that a page names: preloaded modules, scripts, and what its first module imports. */
function scriptsOf(page: string): Set<string> {
  return new Set(
    [...page.matchAll(/["']([^"'\s]+\.js)["']/g)].flatMap(([, address = ""]) => (isScript(address) ? [address] : [])),
  );
}

const isScript = (address: string) =>
  address.startsWith("/assets/") || address === "/planted.js" || /^(https?:)?\/\//.test(address);

async function weigh(showcase: Showcase, url: string, visits: readonly { kind: Kind | null; path: string }[]) {
  const sizes = new Map<string, number>();
  const weights: { path: string; bytes: number }[] = [];
  const elsewhere = new Set<string>();
  for (const { kind, path } of visits) {
    const page = (await fetchBytes(`${url}${path}`, { Cookie: showcase.cookieOf(kind) })).toString();
    let bytes = 0;
    for (const script of scriptsOf(page)) {
      if (!script.startsWith("/") || script.startsWith("//")) elsewhere.add(script);
      else {
        const size =
          sizes.get(script) ?? (await fetchBytes(`${url}${script}`, { "Accept-Encoding": "br, gzip" })).length;
        sizes.set(script, size);
        bytes += size;
      }
    }
    weights.push({ path, bytes });
  }
  return { weights: weights.sort((a, b) => b.bytes - a.bytes), elsewhere };
}

export const scriptWeight: Check = {
  name: "JavaScript of every page, compressed",
  wanted: "at most 130 kB where companies answer, 220 kB anywhere",
  async measure({ folder, fault }) {
    const showcase = await openShowcase(folder);
    const planted = fault ? await plantInPages(showcase.url) : null;
    try {
      const answering = [{ kind: null, path: showcase.answer }];
      const others = [...pages, ...workspace].flatMap(({ kind, paths }) => paths.map((path) => ({ kind, path })));
      const url = planted?.url ?? showcase.url;
      const company = await weigh(showcase, url, answering);
      const all = await weigh(showcase, url, fault ? others.slice(0, 1) : others);
      const [answer, heaviest] = [company.weights[0], all.weights[0]];
      const inKilobytes = (bytes = 0) => `${Math.round(bytes / kilobyte)} kB`;
      return {
        measured: `${inKilobytes(answer?.bytes)} where companies answer, ${inKilobytes(heaviest?.bytes)} on ${heaviest?.path}, ${all.weights.length} pages`,
        passes:
          (answer?.bytes ?? 0) > 0 &&
          (answer?.bytes ?? 0) <= most.answering &&
          (heaviest?.bytes ?? 0) <= most.anywhere &&
          all.elsewhere.size + company.elsewhere.size === 0,
      };
    } finally {
      await planted?.stop();
      await showcase.stop();
    }
  },
};
