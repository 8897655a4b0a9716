/** Reads a posted form of which one part may be a file, and never keeps more of it than it may be. Source: RFC 7578. */

export interface LimitedForm {
  fields: URLSearchParams;
  file: { name: string; bytes: Uint8Array<ArrayBuffer> } | null;
}

const KiB = 1024;
/** What the form may be beside its file. */
const mostBeside = 512 * KiB;
/** How much too large a form may be and still be read to its end, so that the browser hears the answer. */
const mostHeardOut = 8;

/** Null where the form is too large. A body that is no form is an empty one. */
export async function readLimitedForm(request: Request, mostBytes: number): Promise<LimitedForm | null> {
  const body = await readBody(request, mostBytes + mostBeside);
  if (body === null) return null;
  const type = request.headers.get("Content-Type") ?? "";
  const boundary = /^multipart\/form-data;.*boundary="?([^";]{1,200})"?/i.exec(type)?.[1];
  if (boundary === undefined) return { fields: new URLSearchParams(body.toString("utf8")), file: null };
  const form = readParts(body, boundary);
  return form.file && form.file.bytes.length > mostBytes ? null : form;
}

async function readBody(request: Request, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return Buffer.alloc(0);
  const reader = request.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size <= most) chunks.push(value);
    else chunks.length = 0;
    if (size > most * mostHeardOut) {
      void reader.cancel();
      break;
    }
  }
  return size > most ? null : Buffer.concat(chunks);
}

function readParts(body: Buffer, boundary: string): LimitedForm {
  const form: LimitedForm = { fields: new URLSearchParams(), file: null };
  const mark = Buffer.from(`--${boundary}`);
  const line = Buffer.from("\r\n");
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    if (body[start] === 0x2d) break;
    const next = body.indexOf(Buffer.concat([line, mark]), start);
    const headEnd = body.indexOf("\r\n\r\n", start);
    if (next < 0 || headEnd < 0 || headEnd > next) break;
    const head = body.toString("utf8", start, headEnd);
    const content = body.subarray(headEnd + 4, next);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    const fileName = /\bfilename="([^"]*)"/i.exec(head)?.[1];
    if (name !== undefined && fileName === undefined) form.fields.append(name, content.toString("utf8"));
    else if (fileName && !form.file) form.file = { name: fileName, bytes: new Uint8Array(content) };
    at = next + line.length;
  }
  return form;
}
