/** An address to go back to, only if it is one of our own. */

/** The path and search of a local address; the fallback for anything else, such as `//elsewhere.example`. */
export function safeReturn(address: FormDataEntryValue | null, fallback: string): string {
  if (typeof address !== "string" || !/^\/(?![/\\])/.test(address)) return fallback;
  const base = "http://local.invalid";
  try {
    const url = new URL(address, base);
    return url.origin === base ? `${url.pathname}${url.search}` : fallback;
  } catch {
    return fallback;
  }
}
