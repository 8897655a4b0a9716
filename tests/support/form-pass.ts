/** What a test sends along so that its request counts as a form of one of our own pages. */
import { formTokenHeader } from "../../app/domain/form-token";
import { makeFormToken } from "../../app/server/session/form-token";

const secret = "f".repeat(43);

type Headers = Record<string, string>;

/** The headers with the cookie of a browser that was given a form, and the token of that form. */
export function withFormPass(headers: Headers = {}, { secure = false } = {}): Headers {
  const cookie = `${secure ? "__Host-" : ""}form=${secret}`;
  return {
    ...headers,
    Cookie: headers.Cookie ? `${headers.Cookie}; ${cookie}` : cookie,
    [formTokenHeader]: makeFormToken(secret),
  };
}
