/** Requests from our own address that bring no token, or not the browser's own, are refused on every route that changes something. */
import { formTokenHeader } from "~/domain/form-token";
import { makeFormToken } from "~/server/session/form-token";
import { makeToken } from "~/server/session/token";
import { withFormPass } from "../support/form-pass";
import type { Check } from "./check";
import { countRefused } from "./count-refused";

export const formTokens: Check = {
  name: "forms without the token of a page",
  wanted: "all refused with 403",
  measure: ({ folder, fault }) =>
    countRefused(folder, ({ url, cookie }) => {
      const own = withFormPass({ Cookie: cookie });
      const strangers: Record<string, string>[] = [
        { Cookie: cookie },
        { Cookie: own.Cookie ?? "" },
        { Cookie: own.Cookie ?? "", [formTokenHeader]: makeFormToken(makeToken()) },
        { Cookie: cookie, [formTokenHeader]: own[formTokenHeader] ?? "" },
      ];
      return (fault ? [own] : strangers).flatMap((headers) =>
        ["", ".data"].map((ending) => ({ method: "POST", headers: { ...headers, Origin: url }, ending })),
      );
    }),
};
