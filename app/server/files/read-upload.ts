/** Reads the one file of an upload form, never keeping more of the body than is allowed. */
import { largestFile } from "~/domain/attached-file";

/** What the form around the file may weigh. */
const aroundFile = 64 * 1024;
/** How much of a body that is too long is read and thrown away, so that the sender hears the answer. */
const mostDrained = 256 * 1024 * 1024;

export interface Upload {
  /** As the uploader's device named it. */
  name: string;
  bytes: Buffer;
}

export type ReadUpload = { ok: true; value: Upload } | { ok: false; code: "missing" | "too-large" };

export async function readUpload(request: Request): Promise<ReadUpload> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!request.body || !/^multipart\/form-data\b/i.test(type)) return { ok: false, code: "missing" };
  const declared = Number(request.headers.get("Content-Length") ?? "0");
  const body = await readLimited(request.body, { most: largestFile + aroundFile, declared });
  if (body === null) return { ok: false, code: "too-large" };
  const file = await readFile(body, type);
  if (!file || file.size === 0) return { ok: false, code: "missing" };
  if (file.size > largestFile) return { ok: false, code: "too-large" };
  return { ok: true, value: { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) } };
}

/** The body, or null where it is longer than allowed: what is too much is counted, not kept. */
async function readLimited(
  body: ReadableStream<Uint8Array>,
  { most, declared }: { most: number; declared: number },
): Promise<Buffer | null> {
  let kept: Uint8Array[] | null = declared > most ? null : [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) kept = null;
    if (length > mostDrained) {
      await reader.cancel();
      break;
    }
    kept?.push(value);
  }
  return kept && Buffer.concat(kept);
}

async function readFile(body: Buffer, type: string): Promise<File | null> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    const file = form.get("file");
    return typeof file === "object" ? file : null;
  } catch {
    // Not a form at all, or one that ends in the middle.
    return null;
  }
}
