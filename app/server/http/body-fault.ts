/** Refuses bodies that no form of the product sends, before any of them is read. */

/** The longest form: texts of 20,000 characters in two languages and long lists fit many times over. */
const mostBytes = 1024 * 1024;

/** Addresses that take files read their body bit by bit under limits of their own. */
const takesFiles = /^\/projects\/[^/]+\/(import|files)(\.data)?$/;

/** 413 for a body that is too long, 411 for one that does not say how long it is; null where it may be read. */
export function bodyFault(request: Request): 411 | 413 | null {
  if (request.method === "GET" || request.method === "HEAD" || takesFiles.test(new URL(request.url).pathname))
    return null;
  const length = request.headers.get("Content-Length");
  if (length === null) return request.headers.has("Transfer-Encoding") ? 411 : null;
  return Number(length) <= mostBytes ? null : 413;
}
