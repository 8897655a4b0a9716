/** Requests from our own address that bring no token, or not the browser's own, are refused on every route that changes something. */
import { formTokenHeader } from "~/domain/form-token";
import { makeFormToken } from "~/server/session/form-token";
import { makeToken } from "~/server/session/token";
import { withFormPass } from "../support/form-pass";
import type { Check } from "./check";
import { listDoors } from "./check-cross-site-requests";
import { install, start } from "./installation";

export const formTokens: Check = {
  name: "forms without the token of a page",
  wanted: "all refused with 403",
  async measure({ folder, fault }) {
    const { database, cookie } = await install(folder, 5);
    const server = await start(database);
    const own = withFormPass({ Cookie: cookie });
    const strangers: Record<string, string>[] = [
      { Cookie: cookie },
      { Cookie: own.Cookie ?? "" },
      { Cookie: own.Cookie ?? "", [formTokenHeader]: makeFormToken(makeToken()) },
      { Cookie: cookie, [formTokenHeader]: own[formTokenHeader] ?? "" },
    ];
    try {
      const doors = await listDoors();
      let refused = 0;
      let asked = 0;
      for (const door of doors) {
        for (const headers of fault ? [own] : strangers) {
          for (const address of [door, `${door}.data`]) {
            asked += 1;
            const answer = await fetch(`${server.url}${address}`, {
              method: "POST",
              headers: { ...headers, Origin: server.url, "Content-Type": "application/x-www-form-urlencoded" },
              body: "intent=nothing",
              redirect: "manual",
            });
            await answer.arrayBuffer();
            if (answer.status === 403) refused += 1;
          }
        }
      }
      return { measured: `${refused} of ${asked} on ${doors.length} routes`, passes: refused === asked && asked > 0 };
    } finally {
      await server.stop();
    }
  },
};
