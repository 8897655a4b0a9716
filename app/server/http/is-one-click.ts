/** Whether a request is the one that mail programs send to stop a digest: a POST to an address that is a secret itself. */

/**
 * Such a request comes from elsewhere, without cookies or an `Origin` of ours. Whoever knows the address may send it,
 * and it can do nothing else; what stands in its headers is not looked at.
 */
export function isOneClick({ method, url }: Request): boolean {
  return method === "POST" && /^\/digest\/[\w-]{43}$/.test(new URL(url).pathname);
}

/** The request without what would speak for a person or for a site. */
export function makeAnonymous({ headers }: Request): void {
  for (const name of ["Cookie", "Origin", "Referer"]) headers.delete(name);
}
