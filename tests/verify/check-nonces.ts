/** The word that lets a script of ours run is another on every page. */
import type { Check } from "./check";
import { install, start } from "./installation";

export const nonces: Check = {
  name: "nonces of the content-security policy",
  wanted: "each on one page only, and in its header",
  async measure({ folder, full, fault }) {
    const { database } = await install(folder, 5);
    const server = await start(database);
    try {
      const seen: string[] = [];
      const pages = full ? 1_000 : 100;
      for (let page = 0; page < pages; page += 1) {
        const answer = await fetch(`${server.url}/sign-in`);
        const named = /'nonce-([^']+)'/.exec(answer.headers.get("Content-Security-Policy") ?? "")?.[1];
        const body = await answer.text();
        if (named && body.includes(`nonce="${named}"`)) seen.push(fault && page === 1 ? (seen[0] ?? "") : named);
      }
      const different = new Set(seen).size;
      return { measured: `${different} different on ${pages} pages`, passes: different === pages };
    } finally {
      await server.stop();
    }
  },
};
