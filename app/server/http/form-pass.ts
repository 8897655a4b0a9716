/** The token that the forms of one answer carry, and whether the token that a request brings is the browser's own. */
import type { AppLoadContext } from "@remix-run/server-runtime";
import { isFormToken, makeFormToken } from "../session/form-token";
import { makeToken } from "../session/token";
import { readCookie, writeCookie } from "./cookies";

export interface FormPass {
  /** For all forms of the page. A browser that has no secret yet gets one with the answer. */
  token: () => string;
  admits: (token: string) => boolean;
  /** The line that gives the browser its secret; null where it has one, or no form was drawn. */
  newCookie: () => string | null;
}

/** A feedback link is a secret itself, and its page must work where the browser keeps no cookies. */
const linkAddress = /^\/answer\/([\w-]{43})(?:\.data)?$/;

/** Kept in the context itself: what listens and what draws pages are built apart, and share nothing else. */
export function formPassOf({ request, context }: { request: Request; context: AppLoadContext }): FormPass {
  return (context.formPass ??= makePass(request, context.services.environment.publicUrl.startsWith("https:")));
}

function makePass(request: Request, secure: boolean): FormPass {
  const cookie = readCookie(request, "form", secure);
  const held = cookie !== null && /^[\w-]{43}$/.test(cookie) ? cookie : null;
  const link = linkAddress.exec(new URL(request.url).pathname)?.[1];
  let given: string | null = null;
  let token: string | null = null;
  return {
    token: () => {
      if (token !== null) return token;
      const secret = held ?? (given = makeToken());
      return (token = [secret, ...(link ? [link] : [])].map(makeFormToken).join("."));
    },
    admits: (brought) =>
      brought
        .split(".", 2)
        .some((part) => (held !== null && isFormToken(part, held)) || (link !== undefined && isFormToken(part, link))),
    newCookie: () => (given === null ? null : writeCookie("form", given, secure)),
  };
}
