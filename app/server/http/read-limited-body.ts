/** The body of a request as text, as far as the limit goes, however long the request says it is. */

/** Null where the body is longer than `most` bytes. */
export async function readLimitedBody(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get("Content-Length") ?? 0) > most) return null;
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
