/** The product's own server on the product's own pages and two bare ones that weigh as much as a given page. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rootFolder } from "~/server/root-folder";
import { type ServedProduct, serve } from "./programs";
import { makeTimedFetch } from "./timed-fetch";

interface Wanted {
  folder: string;
  database: string;
  headers: Record<string, string>;
  /** The page whose weight the bare ones get, and whose source is their text, so that they compress alike. */
  path: string;
}

/** Throws where the bare pages do not come out as heavy as the page, to the byte. */
export async function serveWithBarePages({ folder, database, headers, path }: Wanted): Promise<ServedProduct> {
  const place = layOut(folder);
  const fills = join(place, "fills");
  const variables = {
    FILL_FOLDER: fills,
    BUILT_PAGES: pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href,
  };
  const start = () => serve(database, { programs: join(place, "build/programs"), variables });
  const weigh = async (server: ServedProduct, address: string) => {
    const { status, body } = await makeTimedFetch(server.url, headers)(address);
    if (status !== 200) throw new Error(`${address} answered ${status}`);
    return body;
  };

  const empty = await start();
  const page = await weigh(empty, path);
  for (const name of ["bare", "bytes"]) {
    const frame = await weigh(empty, `/${name}`);
    writeFileSync(join(fills, name), asText(page.toString("utf8"), page.length - frame.length));
  }
  await empty.stop();

  const server = await start();
  for (const name of ["bare", "bytes"]) {
    const { length } = await weigh(server, `/${name}`);
    if (length !== page.length) throw new Error(`/${name} has ${length} bytes, ${path} ${page.length}`);
  }
  return server;
}

/** A folder that the server takes for its checkout: same programs, same assets, the pages wrapped. */
function layOut(folder: string): string {
  const place = join(folder, "with-bare-pages");
  mkdirSync(join(place, "build/pages/server"), { recursive: true });
  mkdirSync(join(place, "fills"));
  writeFileSync(join(place, "package.json"), '{ "type": "module" }\n');
  cpSync(join(rootFolder, "build/programs"), join(place, "build/programs"), { recursive: true });
  cpSync(join(rootFolder, "tests/bench/bare-pages.js"), join(place, "build/pages/server/index.js"));
  for (const same of ["build/pages/client", "drizzle", "node_modules", "app"]) {
    symlinkSync(join(rootFolder, same), join(place, same));
  }
  return place;
}

/** Text of exactly so many bytes, made of the source of a page with its marks taken out. */
function asText(source: string, bytes: number): string {
  const plain = source.replace(/[^ -~]/g, "o").replace(/[<>&"']/g, " ");
  return plain.repeat(Math.ceil(bytes / plain.length)).slice(0, bytes);
}
