/** Where a request comes from. */

/**
 * The socket's address, or behind a trusted proxy the last address of X-Forwarded-For: the one that the proxy itself
 * wrote, since all before it is whatever the client claimed.
 */
export function clientAddress(
  request: Request,
  { socket, trustProxy }: { socket: string; trustProxy: boolean },
): string {
  const forwarded = trustProxy ? request.headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined;
  return forwarded || socket;
}
