/** The cookies of the product: session, a sign-in that waits for its second step, the way to another sign-in, the browser that asks, what its forms are known by, language. */

const MINUTE = 60;
const DAY = 24 * 60 * 60;

export type CookieName = "session" | "pending" | "oidc" | "browser" | "form" | "language";

const lasts: Record<CookieName, number> = {
  session: 30 * DAY,
  pending: 10 * MINUTE,
  oidc: 10 * MINUTE,
  browser: DAY,
  form: 365 * DAY,
  language: 365 * DAY,
};

/** Over TLS the names carry `__Host-`, so that no other host can set them. */
function nameOf(name: CookieName, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The value of a cookie, or null. */
export function readCookie(request: Request, name: CookieName, secure: boolean): string | null {
  const wanted = nameOf(name, secure);
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (part.slice(0, at).trim() === wanted) return part.slice(at + 1).trim();
  }
  return null;
}

/** A `Set-Cookie` line; an empty value takes the cookie away. */
export function writeCookie(name: CookieName, value: string, secure: boolean): string {
  const age = value === "" ? 0 : lasts[name];
  return `${nameOf(name, secure)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
