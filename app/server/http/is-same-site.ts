/** Whether an unsafe request comes from our own pages; the framework's own check passes over some requests. */

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** GET, HEAD and OPTIONS always pass; others need an `Origin` of ours, or a browser that says same-origin. */
export function isSameSite(request: Request, origins: ReadonlySet<string>): boolean {
  if (safeMethods.has(request.method)) return true;
  const origin = request.headers.get("Origin");
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null && site !== "same-origin") return false;
  if (origin !== null) return origins.has(origin);
  return site === "same-origin";
}
