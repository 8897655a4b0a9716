/** Reads the token that a request brings, and gives the request on without it, so that no action meets it among its fields. */
import { formTokenField, formTokenHeader } from "~/domain/form-token";

interface Taken {
  /** Null where the request brings none. */
  token: string | null;
  request: Request;
}

const KiB = 1024;
/** In a form with a file the token comes first: no more than this is read to find it. */
const mostPeeked = 8 * KiB;

/** Scripts bring the token in a header, forms in a field. A file is not read. */
export async function takeFormToken(request: Request): Promise<Taken> {
  const header = request.headers.get(formTokenHeader);
  if (header !== null) return { token: header, request };
  const type = request.headers.get("Content-Type") ?? "";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return takeFromFields(request);
  const boundary = /^multipart\/form-data;.*boundary="?([^";]{1,200})"?/i.exec(type)?.[1];
  if (boundary !== undefined && request.body) return takeFromParts(request, request.body, boundary);
  return { token: null, request };
}

async function takeFromFields(request: Request): Promise<Taken> {
  const name = `${formTokenField}=`;
  const pairs = (await request.text()).split("&");
  const rest = pairs.filter((pair) => !pair.startsWith(name));
  const found = pairs.find((pair) => pair.startsWith(name));
  return {
    token: found === undefined ? null : found.slice(name.length),
    request: new Request(request, { body: rest.join("&") }),
  };
}

async function takeFromParts(request: Request, body: ReadableStream<Uint8Array>, boundary: string): Promise<Taken> {
  const reader = body.getReader();
  const mark = Buffer.from(`\r\n--${boundary}`);
  let head = Buffer.alloc(0);
  let ended = false;
  while (!ended && head.length < mostPeeked && head.indexOf(mark) < 0) {
    const { done, value } = await reader.read();
    if (value) head = Buffer.concat([head, value]);
    ended = done;
  }
  const end = head.indexOf(mark);
  const token = end < 0 ? null : readFirstPart(head.toString("latin1", 0, Math.min(end, mostPeeked)), boundary);
  const first = token === null ? head : head.subarray(end + 2);
  const rest = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (first.length > 0) controller.enqueue(new Uint8Array(first));
      if (ended) controller.close();
    },
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { token, request: new Request(request, { body: rest, duplex: "half" } as RequestInit) };
}

/** What the first part says where it is the token. Source: RFC 7578. */
function readFirstPart(part: string, boundary: string): string | null {
  const head = `--${boundary}\r\n`;
  if (!part.startsWith(head)) return null;
  const field = /^Content-Disposition: form-data; name="(\w+)"\r\n\r\n([\w.-]{1,200})$/i.exec(part.slice(head.length));
  return field?.[1] === formTokenField ? (field[2] ?? null) : null;
}
